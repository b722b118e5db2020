package id.mymein.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62812", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void writesNoFormulaIntoCsvAndReadsItBackAsItWas(String text) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = TableWriter.csv(out, List.of("nama"))) {
            table.row(List.of(text));
        }
        String second = out.toString(StandardCharsets.UTF_8).split("\r\n", 2)[1];
        assertThat(second.replaceFirst("^\"", "")).startsWith("'" + text.charAt(0));
        assertThat(SafeCell.restored(SafeCell.of(text))).isEqualTo(text);
    }

    @Test
    void leavesNumbersNumbers() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table = TableWriter.csv(out, List.of("a", "b"))) {
            table.row(Arrays.asList(-5, null));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFa,b\r\n-5,\r\n");
    }

    @Test
    void writesTextsAsTextsIntoXlsx() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var table =
                TableWriter.xlsx(out, "Akun: [resmi]/semua yang ada di kabupaten", List.of("Nama", "Hari", "Jumlah"))) {
            for (int n = 0; n < 2_500; n++) {
                table.row(List.of("=1+" + n, LocalDate.of(2021, 9, 30), n));
            }
        }
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(2_501);
            var last = rows.getLast();
            assertThat(last.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(last.getCell(0).getText()).isEqualTo("=1+2499");
            assertThat(last.getCellAsDate(1).orElseThrow().toLocalDate()).isEqualTo(LocalDate.of(2021, 9, 30));
            assertThat(last.getCellAsNumber(2).orElseThrow().intValue()).isEqualTo(2_499);
        }
    }
}
