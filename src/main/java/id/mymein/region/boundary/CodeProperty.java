package id.mymein.region.boundary;

import id.mymein.region.RegionCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the Ministry's code among a feature's properties, with its full stops or without. */
final class CodeProperty {

    /**
     * As files that are going round name it; the last three are those of the Geospatial Agency, village, district, regency. A file of villages
     * carries all of them, so the smallest place comes first.
     */
    private static final List<String> USUAL = List.of(
            "code",
            "kode",
            "kode_wilayah",
            "kode_kemendagri",
            "kemendagri",
            "kode_desa",
            "desa_kode",
            "kdepum",
            "kdcpum",
            "kdpkab");

    private static final int NAMES_SHOWN = 12;

    private final List<String> names;

    /** @param property in which to look; empty for the usual ones */
    CodeProperty(String property) {
        this.names = property.isEmpty() ? USUAL : List.of(property.toLowerCase(Locale.ROOT));
    }

    Optional<RegionCode> of(Map<String, String> properties) {
        var lower = new TreeMap<String, String>();
        properties.forEach((name, value) -> lower.put(name.toLowerCase(Locale.ROOT), value));
        return names.stream()
                .flatMap(name -> Stream.ofNullable(lower.get(name)))
                .flatMap(value -> code(value).stream())
                .findFirst();
    }

    /** The names that a feature has instead, for the person who must say which it is. */
    static String namesOf(Map<String, String> properties) {
        return String.join(
                ", ", properties.keySet().stream().sorted().limit(NAMES_SHOWN).toList());
    }

    private static Optional<RegionCode> code(String value) {
        // A spreadsheet on the way may have made a number of it.
        String plain = value.strip().replaceFirst("^(\\d{4,10})\\.0$", "$1");
        String dotted = plain.replaceFirst("^(\\d{2})(\\d{2})$", "$1.$2")
                .replaceFirst("^(\\d{2})(\\d{2})(\\d{2})$", "$1.$2.$3")
                .replaceFirst("^(\\d{2})(\\d{2})(\\d{2})(\\d{4})$", "$1.$2.$3.$4");
        return RegionCode.isCode(dotted) ? Optional.of(new RegionCode(dotted)) : Optional.empty();
    }
}
