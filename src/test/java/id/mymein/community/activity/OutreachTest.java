package id.mymein.community.activity;

import static id.mymein.community.activity.Desk.ACTIVITIES;
import static id.mymein.community.activity.Desk.form;
import static id.mymein.community.activity.Desk.today;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.community.ActivityId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A plan says where to go; the activity that went there ticks it off. */
@IntegrationTest
class OutreachTest {

    private static final String PLANS = "/meja/kim/rencana";
    private static final String HERE = "63.11.08.2005";
    private static final String NEXT = "63.11.08.2004";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    KimGroups groups;

    KimGroups.Kim kim;
    Desk volunteer;

    @BeforeEach
    void aGroup() {
        kim = groups.kim(HERE);
        volunteer = new Desk(web, people, kim.volunteer());
    }

    private Desk.Seen send(String topic, String day, String... villages) throws Exception {
        String[] fields = new String[8 + villages.length * 2];
        List<String> own = List.of(
                "nomor", UUID.randomUUID().toString(), "kim", kim.id().toString(), "topik", topic, "tanggal", day);
        own.toArray(fields);
        for (int n = 0; n < villages.length; n++) {
            fields[8 + 2 * n] = "wilayah";
            fields[9 + 2 * n] = villages[n];
        }
        return volunteer.send(PLANS, fields);
    }

    private String plan(String topic, String day, String... villages) throws Exception {
        Desk.Seen sent = send(topic, day, villages);
        assertThat(sent.status()).as(sent.page().select(".invalid").text()).isEqualTo(303);
        return sent.location();
    }

    @Test
    void whatIsOverdueStandsFirst() throws Exception {
        plan("Nanti", today().plusDays(9).toString(), HERE);
        plan("Terlambat sekali", today().minusDays(9).toString(), HERE, NEXT);
        Desk.Seen list = volunteer.open(PLANS);
        assertThat(list.page().select("main h2").eachText()).containsExactly("Terlambat 1", "Akan datang 1");
        assertThat(list.page().select("main li b").eachText()).containsExactly("Terlambat sekali", "Nanti");
        assertThat(list.page().expectFirst("main .line").text()).contains("0 dari 2 desa");
    }

    @Test
    void anActivityThatWasBegunFromAPlanTicksItsVillageOff() throws Exception {
        String path = plan("Penyuluhan hoaks", today().minusDays(2).toString(), HERE, NEXT);
        String link = volunteer
                .open(path)
                .page()
                .select("a[href*='wilayah=" + NEXT + "']")
                .attr("href");
        Desk.Seen form = volunteer.open(link.replace("+", "%20")); // the test's own reader of addresses knows no plus
        assertThat(form.value("kegiatan")).isEqualTo("Penyuluhan hoaks");
        assertThat(form.value("wilayah")).isEqualTo(NEXT);
        ActivityId id = volunteer
                .send(ACTIVITIES, form(kim, "wilayah", NEXT, "rencana", form.value("rencana")))
                .activity();
        Desk.Seen half = volunteer.open(path);
        assertThat(half.page().select("#l-desa").text()).contains("1 dari 2");
        assertThat(half.page().select("a[href='" + ACTIVITIES + "/" + id + "']"))
                .hasSize(1);
        ActivityId other = volunteer.record(kim).activity();
        Desk.Seen done = volunteer.send(path + "/desa/" + HERE + "/selesai", "kegiatan", other.toString());
        assertThat(done.status()).isEqualTo(303);
        assertThat(volunteer.open(path).page().select(".badge").text()).isEqualTo("Selesai");
        volunteer
                .send(ACTIVITIES + "/" + id + "/cabut", "versi", "1", "yakin", "ya", "alasan", "Keliru")
                .activity();
        assertThat(volunteer.open(path).page().select(".badge").text()).isEqualTo("Terlambat");
    }

    @Test
    void onlyAnActivityOfTheSameGroupTicksOff() throws Exception {
        String path = plan("Milik kami", today().toString(), HERE);
        KimGroups.Kim other = groups.kim(HERE);
        ActivityId theirs =
                new Desk(web, people, other.volunteer()).record(other).activity();
        for (String wrong : List.of(theirs.toString(), UUID.randomUUID().toString(), "x", "")) {
            assertThat(volunteer
                            .send(path + "/desa/" + HERE + "/selesai", "kegiatan", wrong)
                            .status())
                    .as(wrong)
                    .isEqualTo(422);
        }
        assertThat(volunteer
                        .send(path + "/desa/bukan/selesai", "kegiatan", theirs.toString())
                        .status())
                .isEqualTo(404);
        new Desk(web, people, other.volunteer())
                .send(ACTIVITIES, form(other, "rencana", path.substring(PLANS.length() + 1)))
                .activity();
        assertThat(volunteer.open(path).page().select("#l-desa").text()).contains("0 dari 1");
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndStays() throws Exception {
        Desk.Seen wrong = send("", "tahun depan");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("topik")).isNotEmpty();
        assertThat(wrong.problem("tanggal")).contains("26/11/2026");
        assertThat(wrong.problem("wilayah")).contains("satu desa");
        assertThat(wrong.value("tanggal")).isEqualTo("tahun depan");
        Desk.Seen far = send("x".repeat(201), "20226-01-01", HERE, "63.10.01.2001");
        assertThat(far.problem("topik")).contains("200");
        assertThat(far.problem("tanggal")).isNotEmpty();
        assertThat(far.problem("wilayah")).contains("dari daftar");
        assertThat(far.page().select("[name=wilayah][checked]").eachAttr("value"))
                .contains(HERE);
    }

    @Test
    void aPlanIsChangedOnceAtATimeAndCancelledWithAReason() throws Exception {
        String path = plan("Rencana", today().plusDays(5).toString(), HERE);
        String version = volunteer.open(path + "/ubah").value("versi");
        String[] changed = {
            "versi",
            version,
            "topik",
            "Rencana baru",
            "tanggal",
            today().plusDays(6).toString(),
            "wilayah",
            NEXT
        };
        assertThat(volunteer.send(path + "/isi", changed).status()).isEqualTo(303);
        Desk.Seen late = volunteer.send(path + "/isi", changed);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.value("topik")).isEqualTo("Rencana baru");
        assertThat(volunteer.open(path).page().select(".act-stops li")).hasSize(1);
        Desk.Seen unsaid = volunteer.send(path + "/batal", "versi", "2", "alasan", " ");
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(volunteer
                        .send(path + "/batal", "versi", "2", "alasan", "Banjir")
                        .status())
                .isEqualTo(303);
        assertThat(volunteer.open(path).page().text()).contains("Dibatalkan", "Banjir");
    }

    @Test
    void leadersReadAndStrangersFindNothing() throws Exception {
        String path = plan("Rencana", today().plusDays(5).toString(), HERE);
        Desk leader = new Desk(web, people, kim.leader());
        assertThat(leader.open(path).status()).isEqualTo(200);
        assertThat(leader.open(path).page().select("main form")).isEmpty();
        assertThat(leader.send(path + "/batal", "versi", "1", "alasan", "x").status())
                .isEqualTo(404);
        KimGroups.Kim other = groups.kim(NEXT);
        assertThat(new Desk(web, people, other.volunteer()).open(path).status()).isEqualTo(404);
    }
}
