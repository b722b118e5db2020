package id.mymein.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mymein.exchange.TestSheets;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetReaderTest {

    private static final String SHEET =
            "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                    + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nama</t></is></c></row></sheetData></worksheet>";

    private final SheetReader reader = new SheetReader(new SheetLimits(1_000, 1, 40, 100));

    @TempDir
    Path directory = Path.of("");

    private Path file(byte[] content) throws IOException {
        return Files.write(directory.resolve("berkas"), content);
    }

    private List<List<String>> rows(byte[] content) throws Exception {
        return rows(content, new ArrayList<>());
    }

    private List<List<String>> rows(byte[] content, List<Integer> numbers) throws Exception {
        var rows = new ArrayList<List<String>>();
        try (var sheet = reader.open(file(content), "berkas.xlsx")) {
            sheet.rows(0, (number, cells) -> {
                numbers.add(number);
                rows.add(List.copyOf(cells));
                return true;
            });
        }
        return rows;
    }

    private void isRefused(byte[] content, String name, String why) throws IOException {
        Path file = file(content);
        assertThatThrownBy(() -> reader.open(file, name).close())
                .isInstanceOfSatisfying(
                        SheetRefused.class, refused -> assertThat(refused.key()).isEqualTo("exchange.refused." + why));
    }

    @Test
    void readsTextNumbersAndDaysAsPeopleSeeThem() throws Exception {
        byte[] file = TestSheets.xlsx(
                new Object[] {"Nama", "Berdiri", "Anggota", "Rasio"},
                new Object[] {" KIM Mayanau ", LocalDate.of(2021, 9, 30), 12, 0.1 + 0.2},
                new Object[] {"0812", null, 81234567890L, -1.5});
        assertThat(rows(file))
                .containsExactly(
                        List.of("Nama", "Berdiri", "Anggota", "Rasio"),
                        List.of("KIM Mayanau", "2021-09-30", "12", "0,3"),
                        List.of("0812", "", "81234567890", "-1,5"));
    }

    @Test
    void tellsFormatsOfDaysFromOthers() {
        assertThat(XlsxCell.isDateFormat("dd/mm/yyyy")).isTrue();
        assertThat(XlsxCell.isDateFormat("[$-421]dd mmmm yyyy;@")).isTrue();
        assertThat(XlsxCell.isDateFormat("\"hari\" 0")).isFalse();
        assertThat(XlsxCell.isDateFormat("[Red]#,##0.00")).isFalse();
        assertThat(XlsxCell.isDateFormat("General")).isFalse();
        assertThat(XlsxCell.isDateFormat("_-\"Rp\"* #,##0_-")).isFalse();
    }

    @Test
    void fillsCellsThatWereMergedDownwardsAndLeavesTitlesAlone() throws Exception {
        byte[] file = TestSheets.xlsx(sheet -> {
            TestSheets.fill(
                    sheet,
                    new Object[] {"DAFTAR KIM"},
                    new Object[] {"Kecamatan", "Desa"},
                    new Object[] {"Awayan", "Putat Basiun"},
                    new Object[] {null, "Badalungga"},
                    new Object[] {null, "Baru"},
                    new Object[] {null, "Lain"});
            sheet.range(0, 0, 0, 1).merge();
            sheet.range(2, 0, 4, 0).merge();
        });
        assertThat(rows(file))
                .containsExactly(
                        List.of("DAFTAR KIM"),
                        List.of("Kecamatan", "Desa"),
                        List.of("Awayan", "Putat Basiun"),
                        List.of("Awayan", "Badalungga"),
                        List.of("Awayan", "Baru"),
                        List.of("", "Lain"));
    }

    @Test
    void leavesEmptyRowsOutAndCountsThem() throws Exception {
        var numbers = new ArrayList<Integer>();
        rows(TestSheets.xlsx(new Object[] {"a"}, new Object[] {}, new Object[] {" "}, new Object[] {"b"}), numbers);
        assertThat(numbers).containsExactly(1, 4);
    }

    @Test
    void readsCsvHoweverItIsWritten() throws Exception {
        List<List<String>> expected = List.of(List.of("Nama", "Catatan"), List.of("Café", "a; b, c"));
        String commas = "Nama,Catatan\nCafé,\"a; b, c\"\n";
        assertThat(rows(commas.getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(rows(("\uFEFF" + commas).getBytes(StandardCharsets.UTF_8))).isEqualTo(expected);
        assertThat(rows(commas.getBytes(Charset.forName("windows-1252")))).isEqualTo(expected);
        assertThat(rows(("\uFEFF" + commas).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(expected);
        assertThat(rows(("\uFEFF" + commas).getBytes(StandardCharsets.UTF_16BE)))
                .isEqualTo(expected);
        assertThat(rows(commas.getBytes(StandardCharsets.UTF_16LE))).isEqualTo(expected);
        assertThat(rows("sep=;\r\nNama;Catatan\r\nCafé;\"a; b, c\"".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
        assertThat(rows("Nama\tCatatan\r\nCafé\ta; b, c".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
        assertThat(rows("Nama;Catatan\r\nCafé;\"a; b, c\"".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
    }

    @Test
    void refusesWhatIsNoSpreadsheetAndSaysWhy() throws Exception {
        isRefused(new byte[0], "a.xlsx", "empty");
        isRefused(" \n".getBytes(StandardCharsets.UTF_8), "a.csv", "empty");
        isRefused("%PDF-1.7\n%…".getBytes(StandardCharsets.UTF_8), "a.xlsx", "pdf");
        isRefused(new byte[] {1, 2, 0, 3, 7, 7, 7, 7, 7}, "a.csv", "notASheet");
        isRefused(TestSheets.zip("word/document.xml", "<x/>", "[Content_Types].xml", "<x/>"), "a.xlsx", "notASheet");
        isRefused(TestSheets.zip("mimetype", "x", "content.xml", "<x/>"), "a.ods", "otherFormat");
        isRefused(new byte[1_000_001], "a.csv", "large");
        isRefused("PK\u0003\u0004 but no archive".getBytes(StandardCharsets.ISO_8859_1), "a.xlsx", "broken");
        isRefused(TestSheets.workbook("no xml at all", "xl/x", "y"), "a.xlsm", "macros");
    }

    @Test
    void tellsAnOldFileFromALockedOne() throws Exception {
        byte[] ole = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1};
        isRefused(joined(ole, new byte[3000]), "a.xls", "old");
        isRefused(joined(ole, "..EncryptedPackage..".getBytes(StandardCharsets.UTF_16LE)), "a.xlsx", "password");
    }

    private static byte[] joined(byte[] one, byte[] other) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(one);
        out.writeBytes(other);
        return out.toByteArray();
    }

    @Test
    void refusesMacrosWhateverTheNameSays() throws Exception {
        isRefused(TestSheets.workbook(SHEET, "xl/vbaProject.bin", "x"), "a.xlsx", "macros");
        assertThat(rows(TestSheets.workbook(SHEET))).containsExactly(List.of("Nama"));
    }

    @Test
    void refusesAZipBombBeforeItIsUnpacked() throws Exception {
        isRefused(TestSheets.workbook(SHEET, "xl/media/besar.xml", new byte[20_000_000]), "a.xlsx", "bomb");
        Object[] many = new Object[5_000];
        for (int n = 0; n < many.length; n += 2) {
            many[n] = "xl/media/" + n;
            many[n + 1] = "";
        }
        isRefused(TestSheets.workbook(SHEET, many), "a.xlsx", "bomb");
    }

    @Test
    void refusesACellBeyondTheLastColumn() throws Exception {
        isRefused(TestSheets.workbook(SHEET.replace("r=\"A1\"", "r=\"AAAAAA1\"")), "a.xlsx", "broken");
        isRefused(TestSheets.workbook(SHEET.replace("r=\"A1\"", "s='1'  r = '&#65;AAAA1'")), "a.xlsx", "broken");
        assertThat(rows(TestSheets.workbook(SHEET.replace("r=\"A1\"", "r=\"XFD1\""))))
                .isEmpty();
    }

    @Test
    void saysThatBrokenXmlIsBroken() {
        assertThatThrownBy(() -> rows(TestSheets.workbook(SHEET.replace("</c>", ""))))
                .isInstanceOfSatisfying(
                        SheetRefused.class, refused -> assertThat(refused.key()).isEqualTo("exchange.refused.broken"));
    }

    @Test
    void opensNoFileThatADocumentPointsTo() throws Exception {
        Path secret = Files.writeString(directory.resolve("rahasia"), "sangat rahasia");
        String xml = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + SHEET.replace("<t>Nama</t>", "<t>&x;</t>");
        List<List<String>> seen;
        try {
            seen = rows(TestSheets.workbook(xml));
        } catch (SheetRefused refused) {
            seen = List.of(List.of(refused.key()));
        }
        assertThat(seen.toString()).doesNotContain("rahasia");
    }
}
