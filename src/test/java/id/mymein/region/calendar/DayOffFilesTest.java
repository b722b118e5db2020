package id.mymein.region.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.region.DayOff;
import id.mymein.region.DayOffFile;
import id.mymein.region.DayOffFile.Problem;
import id.mymein.region.DayOffFile.Row;
import id.mymein.region.DayOffKind;
import id.mymein.region.DayOffSource;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayOffFilesTest {

    private static final String HEADER = "tanggal,nama,jenis,wilayah,sumber,nomor,tahun\n";
    private static final DayOffSource DECREE = new DayOffSource(DayOffSource.Kind.JOINT_DECREE, "1, 2, 3", 2027);

    private static DayOffFile csv(String rows) {
        return DayOffCsv.read(HEADER + rows);
    }

    private static DayOffFile ics(String... lines) {
        return DayOffIcs.read("BEGIN:VCALENDAR\r\n" + String.join("\r\n", lines) + "\r\nEND:VCALENDAR\r\n", DECREE);
    }

    @Test
    void whatIsWrittenReadsTheSame() throws IOException {
        var days = ShippedDaysOff.read();
        var again = DayOffCsv.read(DayOffCsv.write(days));
        assertThat(again.problems()).isEmpty();
        assertThat(again.rows()).extracting(Row::day).isEqualTo(days);
    }

    @Test
    void readsBothSeparatorsBothOrdersOfADateAndAByteOrderMark() {
        var file = DayOffCsv.read(
                "\uFEFFTanggal;Nama;Jenis;Sumber\r\n21/03/2026;Idulfitri;Libur Nasional;skb 3 menteri\r\n");
        assertThat(file.problems()).isEmpty();
        DayOff day = file.rows().getFirst().day();
        assertThat(day.day()).isEqualTo("2026-03-21");
        assertThat(day.kind()).isEqualTo(DayOffKind.NATIONAL);
        assertThat(day.source()).isEqualTo(new DayOffSource(DayOffSource.Kind.JOINT_DECREE, "", null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-30,Apa,libur nasional,,Keppres,1,2026|tanggal",
                "tiga,Apa,libur nasional,,Keppres,1,2026|tanggal",
                "1999-01-01,Apa,libur nasional,,Keppres,1,2026|tanggal",
                "2026-01-01,,libur nasional,,Keppres,1,2026|nama",
                "2026-01-01,Apa,libur,,Keppres,1,2026|jenis",
                "2026-01-01,Apa,libur nasional,63.11,Keppres,1,2026|wilayah",
                "2026-01-01,Apa,libur daerah,Balangan,Keputusan Bupati,1,2026|wilayah",
                "2026-01-01,Apa,libur daerah,,Keputusan Bupati,1,2026|wilayah",
                "2026-01-01,Apa,libur nasional,,Koran,1,2026|sumber",
                "2026-01-01,Apa,libur nasional,,Keppres,1,26|tahun",
                "2026-01-01,Apa,libur nasional,,Keppres,1|''",
                "2026-01-01,\"Apa,libur nasional,,Keppres,1,2026|''",
            })
    void aRowThatCannotBeReadIsNamedByLineAndColumn(String row, String column) {
        var file = csv("2026-05-01,Hari Buruh,libur nasional,,Keppres,8,2024\n" + row + "\n");
        assertThat(file.rows()).hasSize(1);
        assertThat(file.problems()).extracting(Problem::line).containsExactly(3);
        assertThat(file.problems()).extracting(Problem::column).containsExactly(column);
    }

    @Test
    void everyCellThatIsWrongIsNamed() {
        assertThat(csv("kapan,,apa,,siapa,1,x\n").problems())
                .extracting(Problem::column)
                .containsExactly("tanggal", "nama", "jenis", "sumber", "tahun");
    }

    @Test
    void longTextsAndTheSameDateTwiceAreRefused() {
        var file = csv("2026-05-01,%s,libur nasional,,Keppres,%s,2024\n".formatted("a".repeat(201), "9".repeat(121))
                + "2026-05-02,A,libur nasional,,Keppres,1,2024\n"
                + "2026-05-02,B,cuti bersama,,Keppres,1,2024\n"
                + "2026-05-02,C,libur daerah,63.11,Keputusan Bupati,1,2024\n");
        assertThat(file.rows()).hasSize(2); // a local day may fall on a national one
        assertThat(file.problems()).extracting(Problem::column).containsExactly("nama", "nomor", "tanggal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "nama,jenis\nx,y\n", "PK\u0003\u0004", "BEGIN:VCALENDAR\n"})
    void aFileWithoutTheColumnsSaysWhichAreNeeded(String text) {
        var file = DayOffCsv.read(text);
        assertThat(file.rows()).isEmpty();
        assertThat(file.problems()).extracting(Problem::reason).containsExactly("region.calendar.csv.header");
    }

    @Test
    void whatASpreadsheetWouldTakeForAFormulaIsMarkedAndComesBack() {
        var day = new DayOff(java.time.LocalDate.of(2026, 1, 1), "=1+1", DayOffKind.NATIONAL, null, DECREE);
        String written = DayOffCsv.write(java.util.List.of(day));
        assertThat(written).contains("'=1+1");
        assertThat(DayOffCsv.read(written).rows().getFirst().day()).isEqualTo(day);
    }

    @Test
    void readsDaysAndNamesOfACalendarFile() {
        var file = ics(
                "BEGIN:VEVENT",
                "DTSTART;VALUE=DATE:20270310",
                "DTEND;VALUE=DATE:20270312",
                "SUMMARY:Hari Raya Idulfitri\\, 1448",
                "  Hijriah",
                "END:VEVENT",
                "BEGIN:VEVENT",
                "SUMMARY:Cuti Bersama Idulfitri",
                "DTSTART:20270312",
                "END:VEVENT");
        assertThat(file.problems()).isEmpty();
        assertThat(file.rows())
                .extracting(row -> row.day().day() + " " + row.day().kind() + " "
                        + row.day().name())
                .containsExactly(
                        "2027-03-10 NATIONAL Hari Raya Idulfitri, 1448 Hijriah",
                        "2027-03-11 NATIONAL Hari Raya Idulfitri, 1448 Hijriah",
                        "2027-03-12 JOINT_LEAVE Cuti Bersama Idulfitri");
        assertThat(file.rows()).allMatch(row -> row.day().source().equals(DECREE));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SUMMARY:Apa|DTSTART:20270230|DTSTART",
                "SUMMARY:Apa|DTSTART:besok|DTSTART",
                "SUMMARY:Apa|X-APA:20270301|DTSTART",
                "SUMMARY:|DTSTART:20270301|SUMMARY",
                "X-APA:Apa|DTSTART:20270301|SUMMARY"
            })
    void anEventThatCannotBeReadIsNamed(String one, String other, String property) {
        var file = ics("BEGIN:VEVENT", one, other, "END:VEVENT");
        assertThat(file.rows()).isEmpty();
        assertThat(file.problems()).extracting(Problem::column).containsExactly(property);
        assertThat(file.problems()).extracting(Problem::line).containsExactly(2);
    }

    @Test
    void recurrenceAndEndlessEventsAndCutOffFilesAreRefused() {
        assertThat(ics("BEGIN:VEVENT", "SUMMARY:A", "DTSTART:20270101", "RRULE:FREQ=YEARLY", "END:VEVENT")
                        .problems())
                .extracting(Problem::reason)
                .containsExactly("region.calendar.ics.repeats");
        assertThat(ics("BEGIN:VEVENT", "SUMMARY:A", "DTSTART:20270101", "DTEND:20280101", "END:VEVENT")
                        .problems())
                .extracting(Problem::reason)
                .containsExactly("region.calendar.ics.end");
        assertThat(ics("BEGIN:VEVENT", "SUMMARY:A", "DTSTART:20270101").problems())
                .extracting(Problem::reason)
                .containsExactly("region.calendar.ics.open");
        assertThat(DayOffIcs.read("tanggal,nama\n", DECREE).problems())
                .extracting(Problem::reason)
                .containsExactly("region.calendar.ics.none");
    }
}
