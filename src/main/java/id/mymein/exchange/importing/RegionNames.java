package id.mymein.exchange.importing;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The regions in which somebody may import, by code and by name as offices write it. Made once for a step, then asked for each row. */
final class RegionNames {

    private static final Pattern KIND = Pattern.compile(
            "^(desa|ds|kelurahan|kel|desa/kelurahan|kecamatan|kec|kabupaten|kab|kota|provinsi|prov)\\b[.:]?\\s*(?=\\S)");
    /** Accents and signs that make no difference in a name. */
    private static final Pattern UNREAD = Pattern.compile("[\\p{M}’'`\"()]");

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern BARE_CODE = Pattern.compile("\\d{2}|\\d{4}|\\d{6}|\\d{10}");

    private final List<RegionCode> roots = new ArrayList<>();
    private final Map<String, List<Region>> byName = new HashMap<>();
    private final Map<RegionCode, Region> byCode = new HashMap<>();
    private final Regions regions;

    RegionNames(Regions regions, Actor actor, Action action) {
        this.regions = regions;
        for (String code : actor.regionsFor(action)) {
            var root = new RegionCode(code);
            if (roots.stream().noneMatch(known -> known.contains(root))) {
                roots.add(root);
                regions.find(root).ifPresent(this::add);
            }
        }
    }

    /** What a text stands for. */
    sealed interface Found {
        record One(RegionCode code) implements Found {}

        record Unknown() implements Found {}

        /** There is one, but not where this person may act. */
        record Outside() implements Found {}

        /** Several of that name. */
        record Several(List<Region> regions) implements Found {}
    }

    private void add(Region region) {
        if (byCode.put(region.code(), region) != null) {
            return;
        }
        byName.computeIfAbsent(plain(region.name()), name -> new ArrayList<>()).add(region);
        if (region.level() != RegionLevel.VILLAGE) {
            regions.children(region.code()).forEach(this::add);
        }
    }

    /**
     * Looks one up.
     *
     * @param within the region that it lies in, as another column says; null where none does
     * @param container true where other columns name what lies in it, so that no village is meant
     */
    Found find(String text, @Nullable RegionCode within, boolean container) {
        Optional<RegionCode> code = code(text);
        if (code.isPresent()) {
            return ofCode(code.get());
        }
        String name = plain(text);
        Matcher kind = KIND.matcher(name);
        String bare = kind.find() ? name.substring(kind.end()) : name;
        List<Region> whole = byName.getOrDefault(name, List.of());
        List<Region> candidates = whole.isEmpty() ? byName.getOrDefault(bare, List.of()) : whole;
        if (whole.isEmpty() && !bare.equals(name)) {
            candidates = narrow(candidates, ofKind(kind.group(1)));
        }
        if (candidates.isEmpty()) {
            return new Found.Unknown();
        }
        if (within != null) {
            candidates = strictlyWithin(candidates, within);
        }
        if (container) {
            candidates = narrow(candidates, region -> region.level() != RegionLevel.VILLAGE);
        }
        return switch (candidates.size()) {
            case 0 -> new Found.Unknown();
            case 1 -> new Found.One(candidates.getFirst().code());
            default -> new Found.Several(candidates);
        };
    }

    private Found ofCode(RegionCode code) {
        if (byCode.containsKey(code)) {
            return new Found.One(code);
        }
        return regions.find(code).isPresent() ? new Found.Outside() : new Found.Unknown();
    }

    private static Optional<RegionCode> code(String text) {
        // A number that was a code before the spreadsheet made it one: 63,11.
        String dotted = text.replace(',', '.').strip();
        if (RegionCode.isCode(dotted)) {
            return Optional.of(new RegionCode(dotted));
        }
        if (!BARE_CODE.matcher(dotted).matches()) {
            return Optional.empty();
        }
        var parts = new StringBuilder();
        for (int n = 0; n < Math.min(dotted.length(), 6); n += 2) {
            parts.append(n == 0 ? "" : ".").append(dotted, n, n + 2);
        }
        if (dotted.length() > 6) {
            parts.append('.').append(dotted, 6, dotted.length());
        }
        return Optional.of(new RegionCode(parts.toString()));
    }

    /** Those that fit; all of them where none does, so that the message can name them. */
    private static List<Region> narrow(List<Region> regions, Predicate<Region> fits) {
        List<Region> left = regions.stream().filter(fits).toList();
        return left.isEmpty() ? regions : left;
    }

    private static List<Region> strictlyWithin(List<Region> regions, RegionCode place) {
        return regions.stream()
                .filter(region -> place.contains(region.code()) && !place.equals(region.code()))
                .toList();
    }

    private static Predicate<Region> ofKind(String word) {
        return switch (word) {
            case "desa", "ds" -> region -> region.level() == RegionLevel.VILLAGE && !region.kelurahan();
            case "kelurahan", "kel" -> region -> region.level() == RegionLevel.VILLAGE && region.kelurahan();
            case "desa/kelurahan" -> region -> region.level() == RegionLevel.VILLAGE;
            case "kecamatan", "kec" -> region -> region.level() == RegionLevel.DISTRICT;
            case "provinsi", "prov" -> region -> region.level() == RegionLevel.PROVINCE;
            default -> region -> region.level() == RegionLevel.REGENCY;
        };
    }

    static String plain(String name) {
        String small = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return SPACES.matcher(UNREAD.matcher(small).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
