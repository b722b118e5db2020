package id.mymein.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.exchange.ImportId;
import id.mymein.exchange.TestRegister;
import id.mymein.exchange.TestSheets;
import id.mymein.exchange.sheet.SheetLimits;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Imports that are long, many, cut off, or not wanted any more. */
@IntegrationTest
class ImportSurvivalTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ImportRunner runner;

    @Autowired
    RunnerRows runners;

    @Autowired
    SheetLimits limits;

    @Autowired
    Clock clock;

    private final String tail = UUID.randomUUID().toString().substring(0, 8);
    private Clerk clerk = new Clerk(
            web, people, new Actor(new id.mymein.identity.AccountId(UUID.randomUUID()), "", java.util.List.of()));

    @BeforeEach
    void somebody() {
        clerk = new Clerk(web, people, people.person(OfficeKind.DISKOMINFO, "63.11", Role.REGISTRAR));
        TestRegister.FAILURES.set(0);
    }

    private byte[] rows(int count, String special, int at, String name) {
        var text = new StringBuilder("nama;desa;anggota\n");
        for (int n = 1; n <= count; n++) {
            text.append(n == at ? special : name)
                    .append(' ')
                    .append(n)
                    .append(' ')
                    .append(tail)
                    .append(";63.11.01.2001;")
                    .append(n)
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private long written() {
        return jdbc.sql("select count(*) from test_register where name like '%' || :tail")
                .param("tail", tail)
                .query(Long.class)
                .single();
    }

    @Test
    void goesOnWhereItStoppedAndDoublesNothing() throws Exception {
        TestRegister.FAILURES.set(1);
        ImportId id = clerk.checked("a.csv", rows(5_000, "Gagal", 3_000, "KIM"));
        clerk.step(id, "tulis");
        Clerk.Seen stopped = clerk.rested(id);
        assertThat(stopped.page().select("[role=alert]").text()).contains("kesalahan di pihak kami");
        assertThat(written()).isEqualTo(2_000);
        clerk.step(id, "lanjut");
        assertThat(clerk.rested(id).page().select("h2").eachText()).contains("5.000 baris ditulis");
        assertThat(written()).isEqualTo(5_000);
        clerk.step(id, "urungkan", "yakin", "ya");
        assertThat(clerk.rested(id).page().text()).contains("5000 data dikembalikan");
        assertThat(written()).isZero();
    }

    /** As a node leaves an import that is killed in the middle: somebody has it, and gives no sign any more. */
    private void abandon(ImportId id, String state, Duration silence) {
        jdbc.sql("""
                update sheet_import set state = :state, stopped = false, said = '', runner = :runner, beat_at = :beat
                where id = :id""")
                .param("state", state)
                .param("runner", UUID.randomUUID())
                .param("beat", clock.instant().minus(silence).atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    @Test
    void isTakenUpAfterItsNodeDiedAndNotBefore() throws Exception {
        TestRegister.FAILURES.set(1);
        ImportId id = clerk.checked("a.csv", rows(5_000, "Gagal", 3_000, "KIM"));
        clerk.step(id, "tulis");
        clerk.rested(id);
        abandon(id, "WRITING", Duration.ofSeconds(10));
        runner.run(id);
        assertThat(written()).isEqualTo(2_000);
        abandon(id, "WRITING", RunnerRows.SILENCE.plusSeconds(10));
        runner.takeUp();
        clerk.rested(id);
        assertThat(written()).isEqualTo(5_000);
    }

    @Test
    void readsAgainFromTheFirstRowWhereTheReadingWasCutOff() throws Exception {
        ImportId id = clerk.checked("a.csv", rows(6_000, "x", 0, "KIM"));
        jdbc.sql("delete from sheet_import_row where import_id = :id and row_number > 3000")
                .param("id", id.value())
                .update();
        abandon(id, "READING", RunnerRows.SILENCE.plusSeconds(10));
        runner.takeUp();
        Clerk.Seen checked = clerk.rested(id);
        assertThat(checked.page().select(".facts dd").eachText()).startsWith("6.000");
    }

    @Test
    void aRunnerThatLostItsImportKeepsNothingOfWhatItDid() {
        var id = new ImportId(UUID.randomUUID());
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> runners.done(id, UUID.randomUUID(), 1, 1, 1))
                .isInstanceOf(ImportTaken.class);
    }

    @Test
    void stopsWhenTheRoleIsTakenAwayAndGoesOnWhenItIsBack() throws Exception {
        ImportId id = clerk.checked("a.csv", rows(10, "x", 0, "KIM"));
        var office = people.officeOf(clerk.actor).id();
        jdbc.sql("delete from membership where account = :account")
                .param("account", clerk.actor.account().value())
                .update();
        assertThat(clerk.item(id).status()).isEqualTo(404);
        abandon(id, "WRITING", RunnerRows.SILENCE.plusSeconds(10));
        runner.run(id);
        assertThat(written()).isZero();
        people.alsoIn(clerk.actor, office, Role.REGISTRAR);
        assertThat(clerk.item(id).page().select("[role=alert]").text()).contains("peran Anda");
    }

    @Test
    void twoPeopleImportAtOnceAndDoNotMeet() throws Exception {
        Clerk other = new Clerk(web, people, people.person(OfficeKind.DISKOMINFO, "63.11", Role.REGISTRAR));
        ImportId mine = clerk.upload("a.csv", rows(4_000, "x", 0, "Saya"));
        ImportId theirs = other.upload("b.csv", rows(4_000, "x", 0, "Dia"));
        clerk.map(mine);
        other.map(theirs);
        clerk.rested(mine);
        other.rested(theirs);
        clerk.step(mine, "tulis");
        other.step(theirs, "tulis");
        clerk.rested(mine);
        other.rested(theirs);
        assertThat(written()).isEqualTo(8_000);
        assertThat(clerk.open("/meja/impor").page().select("#h-impor ~ ul li")).hasSize(1);
        clerk.step(mine, "urungkan", "yakin", "ya");
        clerk.rested(mine);
        assertThat(written()).isEqualTo(4_000);
    }

    @Test
    void takesWhatAnotherImportWroteMeanwhileForAProblemAndNotForAFailure() throws Exception {
        Clerk other = new Clerk(web, people, people.person(OfficeKind.DISKOMINFO, "63.11", Role.REGISTRAR));
        ImportId mine = clerk.checked("a.csv", rows(3, "x", 0, "KIM"));
        ImportId theirs = other.checked("b.csv", rows(2, "x", 0, "KIM"));
        other.step(theirs, "tulis");
        other.rested(theirs);
        clerk.step(mine, "tulis");
        Clerk.Seen seen = clerk.rested(mine);
        assertThat(seen.page().select("h2").eachText()).contains("1 baris ditulis");
        assertThat(seen.page().select(".scroll tbody tr")).hasSize(2);
        assertThat(written()).isEqualTo(3);
    }

    @Test
    void takesFiftyThousandRowsWithinAModestMemory() throws Exception {
        Object[][] rows = new Object[50_001][];
        rows[0] = new Object[] {"Nama", "Desa", "Anggota"};
        for (int n = 1; n < rows.length; n++) {
            rows[n] = new Object[] {"KIM " + n + " " + tail, "63.11.01.2001", n};
        }
        byte[] file = TestSheets.xlsx(rows);
        java.util.Arrays.fill(rows, null);
        ImportId id = clerk.upload("besar.xlsx", file);
        System.gc();
        long before = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        long begun = System.nanoTime();
        clerk.map(id);
        clerk.rested(id);
        clerk.step(id, "tulis");
        clerk.rested(id);
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        System.gc();
        long after = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        assertThat(written()).isEqualTo(50_000);
        assertThat(took).isLessThan(Duration.ofSeconds(60));
        assertThat(after - before).isLessThan(50_000_000L);
    }

    @Test
    void refusesMoreRowsThanAllowedAndKeepsNothing() throws Exception {
        var text = new StringBuilder("nama;desa\n");
        for (int n = 0; n <= limits.rows(); n++) {
            text.append(n).append(";x\n");
        }
        ImportId id = clerk.upload("banyak.csv", text.toString().getBytes(StandardCharsets.UTF_8));
        clerk.map(id);
        Clerk.Seen refused = clerk.rested(id);
        assertThat(refused.page().select("[role=alert]").text()).contains(String.valueOf(limits.rows()));
        assertThat(jdbc.sql("""
                select (select count(*) from sheet_import_row where import_id = :id)
                     + (select count(*) from sheet_import_problem where import_id = :id)
                     + (select count(*) from sheet_import_file where import_id = :id)""").param("id", id.value()).query(Long.class).single())
                .isZero();
    }
}
