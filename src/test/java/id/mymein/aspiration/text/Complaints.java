package id.mymein.aspiration.text;

import id.mymein.TestData;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The 250 real messages that residents of a regency sent, numbers masked; not part of the project. */
public final class Complaints {

    private static final Map<String, String> SLUGS = Map.of(
            "Infrastruktur", "infrastruktur",
            "Pelayanan Publik", "pelayanan-publik",
            "Sosial dan Ekonomi", "sosial-ekonomi",
            "Ketertiban", "ketertiban",
            "Pendidikan", "pendidikan",
            "Lingkungan", "lingkungan");

    /** A message and the category that the regency filed it under. */
    public record Complaint(String id, String text, String category) {}

    private Complaints() {}

    public static List<Complaint> all() throws IOException {
        List<List<String>> rows = rows(Files.readString(TestData.file("complaints/aduan-dev.csv")));
        return rows.stream()
                .skip(1)
                .map(row -> new Complaint(row.get(0), row.get(1), SLUGS.getOrDefault(row.get(2), "lainnya")))
                .toList();
    }

    /** RFC 4180. */
    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < csv.length(); at++) {
            char c = csv.charAt(at);
            if (c == '"' && quoted && at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        if (!row.isEmpty()) {
            row.add(cell.toString());
            rows.add(List.copyOf(row));
        }
        return rows;
    }
}
