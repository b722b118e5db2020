package id.mymein.aspiration.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.aspiration.Residents;
import id.mymein.identity.Actor;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Meetings over HTTP, from calling one until what was decided is done. */
@IntegrationTest
class MeetingTest {

    private static final String PATH = MeetingController.PATH;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Makassar"));

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Residents residents;

    @Autowired
    MeetingReminders reminders;

    @Autowired
    JdbcClient jdbc;

    private Residents.Cast cast;

    @BeforeEach
    void people() {
        cast = residents.cast();
    }

    private MockHttpServletResponse send(Actor actor, String path, String... fields) throws Exception {
        var request = post(path).with(csrf()).with(people.signedIn(actor));
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private int status(Actor actor, String path) throws Exception {
        return web.perform(get(path).with(people.signedIn(actor)))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private Document page(Actor actor, String path) throws Exception {
        var response =
                web.perform(get(path).with(people.signedIn(actor))).andReturn().getResponse();
        assertThat(response.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(response.getContentAsString());
    }

    private String called(String... more) throws Exception {
        String[] fields = {
            "judul",
            "Jembatan Mayanau",
            "tanggal",
            today.toString(),
            "tempat",
            "Aula",
            "instansi",
            cast.office().toString()
        };
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(fields), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        MockHttpServletResponse response = send(cast.verifier(), PATH, all);
        assertThat(response.getStatus()).isEqualTo(303);
        return Objects.requireNonNull(response.getHeader("Location"));
    }

    private String decided(String meeting, LocalDate due) throws Exception {
        assertThat(send(
                                cast.verifier(),
                                meeting + "/keputusan",
                                "keputusan",
                                "Pasang pembatas beban.",
                                "pelaksana",
                                cast.office().toString(),
                                "tenggat",
                                due.toString())
                        .getStatus())
                .isEqualTo(303);
        return page(cast.worker(), meeting).select("form[action$=/selesai]").attr("action");
    }

    @Test
    void itIsCalledDecidedAndDone() throws Exception {
        long number = residents.disposed(cast).number();
        String meeting = called("aspirasi", Long.toString(number));
        assertThat(page(cast.worker(), meeting).text()).contains("Jembatan Mayanau", "#");
        String finish = decided(meeting, today.plusDays(5));

        assertThat(send(cast.worker(), finish, "hasil", "Pembatas terpasang 5 ton.")
                        .getStatus())
                .isEqualTo(303);
        assertThat(send(cast.verifier(), meeting + "/notulen", "versi", version(meeting), "notulen", "Semua hadir.")
                        .getStatus())
                .isEqualTo(303);

        Document page = page(cast.verifier(), meeting);
        assertThat(page.text()).contains("Pembatas terpasang 5 ton.", "Semua hadir.", "Keputusan, 1 dari 1 selesai");
        assertThat(page(cast.worker(), PATH).text()).contains("Jembatan Mayanau");
    }

    private String version(String meeting) {
        return jdbc.sql("select version from coordination_meeting where id = :id")
                .param("id", UUID.fromString(meeting.substring(meeting.lastIndexOf('/') + 1)))
                .query(String.class)
                .single();
    }

    @Test
    void whoWasNotAskedSeesNothingAndGuestsChangeNothing() throws Exception {
        String meeting = called();

        assertThat(status(cast.other(), meeting)).isEqualTo(404);
        assertThat(status(cast.far(), meeting)).isEqualTo(404);
        assertThat(status(cast.leader(), meeting)).isEqualTo(200);
        for (Actor actor : java.util.List.of(cast.worker(), cast.leader())) {
            assertThat(status(actor, PATH + "/baru")).isEqualTo(404);
            assertThat(status(actor, meeting + "/ubah")).isEqualTo(404);
            assertThat(send(actor, meeting + "/notulen", "versi", "1", "notulen", "x")
                            .getStatus())
                    .isEqualTo(404);
            assertThat(send(actor, meeting + "/batal", "versi", "1", "alasan", "x")
                            .getStatus())
                    .isEqualTo(404);
        }
    }

    @Test
    void anotherOfficesDecisionIsNotFinished() throws Exception {
        String finish = decided(called("instansi", cast.otherOffice().toString()), today);

        assertThat(send(cast.other(), finish, "hasil", "Sudah").getStatus()).isEqualTo(404);
        assertThat(send(cast.worker(), finish, "hasil", " ").getStatus()).isEqualTo(422);
        assertThat(send(cast.worker(), finish, "hasil", "Sudah").getStatus()).isEqualTo(303);
        assertThat(send(cast.worker(), finish, "hasil", "Lagi").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"judul", "tanggal", "instansi"})
    void whatIsMissingIsSaidAndTheRestIsKept(String missing) throws Exception {
        MockHttpServletResponse response = send(
                cast.verifier(),
                PATH,
                missing.equals("judul") ? "x" : "judul",
                "Jembatan <b>",
                missing.equals("tanggal") ? "y" : "tanggal",
                today.toString(),
                missing.equals("instansi") ? "z" : "instansi",
                cast.office().toString(),
                "agenda",
                "Bahas \"semua\"");

        assertThat(response.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(page.select("#e-" + missing)).hasSize(1);
        assertThat(page.select("textarea[name=agenda]").text()).isEqualTo("Bahas \"semua\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999", "abc", "-1", "1e9", "' or 1=1 --"})
    void aNumberThatIsNoneIsNamed(String numbers) throws Exception {
        MockHttpServletResponse response = send(
                cast.verifier(),
                PATH,
                "judul",
                "Rapat",
                "tanggal",
                today.toString(),
                "instansi",
                cast.office().toString(),
                "aspirasi",
                numbers);

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(response.getContentAsString()).select("#e-aspirasi"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "besok", "20226-01-01", "1990-01-01", "2026-13-40"})
    void aDayThatIsNoneIsSaid(String day) throws Exception {
        String meeting = called();
        MockHttpServletResponse response = send(
                cast.verifier(),
                meeting + "/keputusan",
                "keputusan",
                "Cat ulang",
                "pelaksana",
                cast.office().toString(),
                "tenggat",
                day);

        assertThat(response.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(response.getContentAsString());
        assertThat(page.select("#e-tenggat")).hasSize(1);
        assertThat(page.select("[name=keputusan]").text()).isEqualTo("Cat ulang");
    }

    @Test
    void ofTwoWhoChangeItTheSecondKeepsTheText() throws Exception {
        String meeting = called();
        assertThat(send(cast.verifier(), meeting + "/notulen", "versi", "1", "notulen", "Pertama")
                        .getStatus())
                .isEqualTo(303);

        MockHttpServletResponse second = send(cast.verifier(), meeting + "/notulen", "versi", "1", "notulen", "Kedua");

        assertThat(second.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(second.getContentAsString())
                        .select("[name=notulen]")
                        .text())
                .isEqualTo("Kedua");
    }

    @Test
    void whatWasCalledOffSaysWhyAndTakesNothingMore() throws Exception {
        String meeting = called();
        assertThat(send(cast.verifier(), meeting + "/batal", "versi", "1", "alasan", "Banjir")
                        .getStatus())
                .isEqualTo(303);

        assertThat(page(cast.worker(), meeting).text()).contains("Dibatalkan", "Banjir");
        assertThat(send(cast.verifier(), meeting + "/notulen", "versi", "2", "notulen", "x")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void theOfficeIsRemindedOnceADayAndEveryWeekThatItIsLate() throws Exception {
        String meeting = called();
        decided(meeting, today.plusDays(2));
        reminders.remind();
        reminders.remind();
        assertThat(told("aspiration.meeting.told.due")).isEqualTo(1);

        jdbc.sql(
                        "update coordination_decision set due_on = due_on - 30, reminded_on = reminded_on - 30 where meeting_id = :id")
                .param("id", UUID.fromString(meeting.substring(meeting.lastIndexOf('/') + 1)))
                .update();
        reminders.remind();
        reminders.remind();

        assertThat(told("aspiration.meeting.told.late")).isEqualTo(1);
        assertThat(page(cast.worker(), PATH).text()).contains("Ada keputusan yang terlambat");
    }

    private long told(String key) {
        return jdbc.sql("select count(*) from notification where account = :account and key = :key")
                .param("account", cast.worker().account().value())
                .param("key", key)
                .query(Long.class)
                .single();
    }

    @Test
    void aSecretOneIsNamedByItsNumberOnly() throws Exception {
        var secret = residents.send(
                Residents.sending("Ada pungutan liar di kantor desa.", id.mymein.aspiration.Visibility.SECRET, "Budi"));
        String meeting = called("aspirasi", Long.toString(secret.number()));

        assertThat(page(cast.worker(), meeting).text()).contains("#").doesNotContain("pungutan");
    }
}
