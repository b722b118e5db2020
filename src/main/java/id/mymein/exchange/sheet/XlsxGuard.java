package id.mymein.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Looks through an XLSX file before it is opened. Every part is really unpacked, to nowhere and never further than allowed: what
 * the archive says of its own sizes may be a lie. On the way it notes merged cells, which stand behind the rows that they concern.
 */
final class XlsxGuard {

    private static final int BUFFER = 1 << 16;
    /** Longer than any tag that is looked for, which may lie across two buffers. */
    private static final int SEAM = 400;
    /** A cell beyond the last column that there can be, which would make the reader lay out millions of empty ones before it. */
    private static final Pattern FAR_OUT = Pattern.compile(
            "<(?:\\w{1,20}:)?c\\s[^<>]{0,200}?\\br\\s{0,9}=\\s{0,9}[\"'](?:\\$?[A-Za-z]{4}|&|[^\"']{12})");
    /** Small parts may be packed as tightly as they like. */
    private static final long SMALL = 8_000_000;

    private static final String SHEETS = "xl/worksheets/";

    private final SheetLimits limits;
    private long unpacked;

    XlsxGuard(SheetLimits limits) {
        this.limits = limits;
    }

    /** Merged cells by the relation that the workbook has to the sheet. */
    record Checked(Map<String, List<Merges.Merge>> merges) {}

    Checked check(Path file, String ending) throws SheetRefused, IOException {
        try (var zip = new ZipFile(file.toFile())) {
            names(zip, ending);
            Map<String, List<Merges.Merge>> merges = new HashMap<>();
            for (ZipEntry entry : Collections.list(zip.entries())) {
                var found = new Merges();
                unpack(zip, entry, entry.getName().startsWith(SHEETS) ? found : null);
                merges.put(entry.getName(), found.sorted());
            }
            return new Checked(byRelation(zip, merges));
        } catch (ZipException | IllegalArgumentException broken) {
            throw new SheetRefused("exchange.refused.broken");
        }
    }

    private static void names(ZipFile zip, String ending) throws SheetRefused {
        if (zip.size() > SheetLimits.MOST_ENTRIES) {
            throw new SheetRefused("exchange.refused.bomb");
        }
        Set<String> names = new HashSet<>();
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (!names.add(entry.getName())) {
                throw new SheetRefused("exchange.refused.broken");
            }
        }
        boolean macros =
                names.stream().anyMatch(name -> name.endsWith("vbaProject.bin") || name.contains("macrosheets/"));
        if (macros || ending.equals("xlsm") || ending.equals("xltm")) {
            throw new SheetRefused("exchange.refused.macros");
        }
        if (!names.contains("xl/workbook.xml") || !names.contains("[Content_Types].xml")) {
            boolean other = names.contains("content.xml") || names.contains("xl/workbook.bin");
            throw new SheetRefused("exchange.refused." + (other ? "otherFormat" : "notASheet"));
        }
    }

    private void unpack(ZipFile zip, ZipEntry entry, @Nullable Merges merges) throws IOException, SheetRefused {
        long packed = Math.max(1, entry.getCompressedSize());
        long here = 0;
        byte[] buffer = new byte[BUFFER];
        String seam = "";
        try (InputStream in = zip.getInputStream(entry)) {
            for (int n; (n = in.read(buffer)) >= 0; ) {
                here += n;
                unpacked += n;
                if (unpacked > limits.unpackedBytes() || (here > SMALL && here / packed > limits.ratio())) {
                    throw new SheetRefused("exchange.refused.bomb");
                }
                if (merges != null) {
                    seam = scan(merges, seam, new String(buffer, 0, n, StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    /** Answers what has to be looked at again together with what follows. */
    private static String scan(Merges merges, String seam, String part) throws SheetRefused {
        String text = seam + part;
        // Zeros are another encoding, in which nothing would be found; no office's program writes it.
        if (text.indexOf('\0') >= 0 || FAR_OUT.matcher(text).find()) {
            throw new SheetRefused("exchange.refused.broken");
        }
        int last = Math.max(0, text.length() - SEAM);
        int open = text.lastIndexOf('<');
        int cut = open >= last ? open : text.length();
        if (text.contains("mergeCell")) {
            merges.scan(text.substring(0, cut));
        }
        return text.substring(cut);
    }

    private static Map<String, List<Merges.Merge>> byRelation(ZipFile zip, Map<String, List<Merges.Merge>> byPart)
            throws IOException {
        Map<String, List<Merges.Merge>> byRelation = new HashMap<>();
        ZipEntry relations = zip.getEntry("xl/_rels/workbook.xml.rels");
        if (relations == null) {
            return byRelation;
        }
        try (InputStream in = zip.getInputStream(relations)) {
            var xml = Jsoup.parse(in, "UTF-8", "", Parser.xmlParser());
            for (var relation : xml.select("Relationship")) {
                String target = relation.attr("Target");
                String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                byRelation.put(relation.attr("Id"), byPart.getOrDefault(part, List.of()));
            }
        }
        return byRelation;
    }
}
