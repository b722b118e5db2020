package id.mymein.region;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Where a list has which column: that of {@code idn-area-data} ({@code code,…_code,name}) or one list for all levels
 * ({@code code,name,level,parent,lat,lng,kodepos}).
 */
final class RegionColumns {

    sealed interface Result {}

    record Good(RegionRow row) implements Result {}

    record Bad(RowProblem problem) implements Result {}

    private static final int LONGEST_NAME = 100;
    private static final Pattern KIND = Pattern.compile("^(Kabupaten|Kota)( Administrasi)? (?=.)");

    private final CSVFormat format;
    private final List<String> names;

    private RegionColumns(CSVFormat format, List<String> names) {
        this.format = format;
        this.names = names;
    }

    /** Null where the header lacks a code or a name. Spreadsheets in Indonesian save with semicolons, so both are read. */
    static @Nullable RegionColumns of(String header) {
        var format = header.contains(",")
                ? CSVFormat.RFC4180
                : CSVFormat.RFC4180.builder().setDelimiter(';').get();
        CSVRecord titles = parse(format, header);
        if (titles == null) {
            return null;
        }
        var names = new ArrayList<String>();
        titles.forEach(title -> names.add(canonical(title)));
        return names.contains("code") && names.contains("name") ? new RegionColumns(format, names) : null;
    }

    private static String canonical(String title) {
        String name = title.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "kode" -> "code";
            case "nama" -> "name";
            case "province_code", "regency_code", "district_code" -> "parent";
            case "kodepos" -> "postcode";
            default -> name;
        };
    }

    /** One line as a row, or why it is none. */
    Result row(String file, long number, String line) {
        if (line.indexOf('\uFFFD') >= 0) {
            return bad(file, number, "region.import.notUtf8");
        }
        CSVRecord fields = parse(format, line);
        if (fields == null) {
            return bad(file, number, "region.import.quote");
        }
        if (fields.size() != names.size()) {
            return bad(file, number, "region.import.columns", names.size(), fields.size());
        }
        String code = value(fields, "code");
        if (!RegionCode.isCode(code)) {
            return bad(file, number, "region.import.badCode", shortened(code));
        }
        return row(file, number, new RegionCode(code), fields);
    }

    private Result row(String file, long number, RegionCode code, CSVRecord fields) {
        String stated = value(fields, "parent");
        RegionCode parent = code.parent();
        if (!stated.isEmpty() && (parent == null || !stated.equals(parent.value()))) {
            return bad(file, number, "region.import.otherParent", code.value(), shortened(stated));
        }
        String written = value(fields, "name").replaceAll("\\s+", " ");
        String name =
                code.level() == RegionLevel.REGENCY ? KIND.matcher(written).replaceFirst("") : written;
        if (name.isEmpty()) {
            return bad(file, number, "region.import.noName", code.value());
        }
        if (name.length() > LONGEST_NAME) {
            return bad(file, number, "region.import.longName", code.value(), LONGEST_NAME);
        }
        try {
            Double lat = degrees(value(fields, "lat"), 90);
            Double lng = degrees(value(fields, "lng"), 180);
            String postcode = value(fields, "postcode");
            return new Good(new RegionRow(file, number, code, name, lat, lng, postcode.isEmpty() ? null : postcode));
        } catch (NumberFormatException noDegrees) {
            return bad(file, number, "region.import.badPlace", code.value());
        }
    }

    private static @Nullable Double degrees(String text, int limit) {
        if (text.isEmpty()) {
            return null;
        }
        double degrees = Double.parseDouble(text);
        if (!(Math.abs(degrees) <= limit)) {
            throw new NumberFormatException(text);
        }
        return degrees;
    }

    private String value(CSVRecord fields, String column) {
        int at = names.indexOf(column);
        return at < 0 ? "" : fields.get(at).strip();
    }

    private static Bad bad(String file, long line, String reason, Object... arguments) {
        return new Bad(RowProblem.of(file, line, reason, arguments));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    private static @Nullable CSVRecord parse(CSVFormat format, String line) {
        try (var parser = CSVParser.parse(line, format)) {
            var records = parser.getRecords();
            return records.size() == 1 ? records.getFirst() : null;
        } catch (IOException | UncheckedIOException | IllegalStateException unclosedQuote) {
            return null;
        }
    }
}
