package id.mymein.community;

import id.mymein.exchange.ImportRow;
import id.mymein.platform.Slugs;
import id.mymein.region.RegionCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of a spreadsheet of groups, as the register understands it. */
record ImportedRow(ImportRow row) {

    static final String NAME = "nama";
    static final String DISTRICT = "kecamatan";
    static final String VILLAGE = "desa";
    static final String FOUNDED = "berdiri";
    static final String NUMBER = "sk_nomor";
    static final String ISSUED = "sk_tanggal";
    static final String ISSUER = "sk_penerbit";
    static final String UNTIL = "sk_sampai";
    static final String CHAIR = "ketua";
    static final String SECRETARY = "sekretaris";
    static final String TREASURER = "bendahara";
    static final String FROM = "mulai";
    static final String MEMBERS = "anggota";
    static final String PHONE = "telepon";

    /** The village, or the district where none is said; null where neither is. */
    @Nullable
    RegionCode place() {
        RegionCode village = row.region(VILLAGE);
        return village == null ? row.region(DISTRICT) : village;
    }

    /** What makes it that group; empty where the row cannot say. */
    String identity() {
        RegionCode place = place();
        String name = Slugs.of(row.text(NAME));
        return place == null || name.isEmpty() ? "" : place + "|" + name;
    }

    static String identity(Group group) {
        return group.region() + "|" + Slugs.of(group.name());
    }

    boolean decree() {
        return !row.text(NUMBER).isEmpty();
    }

    /** Number and issuer however they are written; empty where the row says no decree. */
    String decreeKey() {
        return decree() ? SameNames.number(row.text(NUMBER)) + "|" + SameNames.issuer(row.text(ISSUER)) : "";
    }

    /** When the officers' terms begin: as the row says, else with the decree, else with the group. */
    LocalDate from(LocalDate today) {
        for (String column : List.of(FROM, ISSUED, FOUNDED)) {
            LocalDate day = row.date(column);
            if (day != null) {
                return day;
            }
        }
        return today;
    }

    @Nullable
    LocalDate until() {
        return row.date(UNTIL);
    }

    /** The names by their columns. */
    Map<String, String> officers() {
        var officers = new LinkedHashMap<String, String>();
        for (String column : List.of(CHAIR, SECRETARY, TREASURER)) {
            if (!row.text(column).isEmpty()) {
                officers.put(column, row.text(column));
            }
        }
        return officers;
    }

    static Post post(String column) {
        return switch (column) {
            case CHAIR -> Post.CHAIR;
            case SECRETARY -> Post.SECRETARY;
            default -> Post.TREASURER;
        };
    }

    /** Titles behind a name stand after a comma, so names are told apart by semicolons and lines. */
    List<String> members() {
        return Arrays.stream(row.text(MEMBERS).split("[;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
