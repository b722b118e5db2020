package id.mymein.community.activity;

import static id.mymein.community.activity.Desk.ACTIVITIES;
import static id.mymein.community.activity.Desk.photo;
import static id.mymein.community.activity.Desk.text;
import static id.mymein.community.activity.Desk.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.community.ActivityId;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Photos, costs with receipts, and follow-ups are added to an activity one by one. */
@IntegrationTest
class ActivityExtrasTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    KimGroups groups;

    @Autowired
    CostDesk costs;

    @Autowired
    FollowUpDesk followUps;

    @Autowired
    JdbcClient jdbc;

    KimGroups.Kim kim;
    Desk volunteer;
    ActivityId id;
    String path;

    @BeforeEach
    void anActivity() throws Exception {
        kim = groups.kim("63.11.08.2005");
        volunteer = new Desk(web, people, kim.volunteer());
        id = volunteer.record(kim).activity();
        path = ACTIVITIES + "/" + id;
    }

    private Desk.Seen cost(String amount) throws Exception {
        return volunteer.send(
                path + "/biaya", "biaya", "konsumsi", "untuk", "Nasi kotak", "rupiah", amount, "sumber", "apb-desa");
    }

    @Test
    void aCostIsReadAsPeopleWriteIt() throws Exception {
        cost("Rp 1.500.000").activity();
        cost("1,5 juta").activity();
        assertThat(costs.of(id)).extracting(line -> line.amount().amount()).containsExactly(1_500_000L, 1_500_000L);
        String page =
                volunteer.open(path).page().select("#l-biaya + ul, .act-total").text();
        assertThat(page).contains("Konsumsi", "Nasi kotak", "APB Desa", "Rp1.500.000", "Rp3.000.000");
    }

    @Test
    void anAmountThatCannotBeReadSaysHowAndStays() throws Exception {
        for (String wrong : List.of("-5000", "banyak", "1,500", "2 miliar", "1500,5", "5000000000", "")) {
            Desk.Seen seen = cost(wrong);
            assertThat(seen.status()).as(wrong).isEqualTo(422);
            assertThat(seen.problem("rupiah")).as(wrong).isNotEmpty();
            assertThat(seen.value("rupiah")).isEqualTo(wrong);
            assertThat(seen.value("untuk")).isEqualTo("Nasi kotak");
            assertThat(seen.page().select("#biaya[open]")).hasSize(1);
        }
        assertThat(costs.of(id)).isEmpty();
    }

    @Test
    void kindAndPurseAreFromTheList() throws Exception {
        Desk.Seen wrong = volunteer.send(
                path + "/biaya", "biaya", "suap", "rupiah", "5000", "sumber", "kantong", "untuk", "u".repeat(201));
        assertThat(wrong.problem("biaya")).contains("untuk apa");
        assertThat(wrong.problem("sumber")).contains("dari daftar");
        assertThat(wrong.problem("untuk")).contains("200");
    }

    @Test
    void aReceiptIsForThoseWhoMaySeeTheActivity() throws Exception {
        volunteer
                .send(
                        path + "/biaya",
                        List.of(photo("kuitansi", "nota.png")),
                        "biaya",
                        "perjalanan",
                        "rupiah",
                        "75.000",
                        "sumber",
                        "swadaya")
                .activity();
        String receipt = volunteer.open(path).page().select("a[href$=kuitansi]").attr("href");
        for (Actor reader : List.of(kim.volunteer(), kim.villager(), kim.registrar(), kim.leader())) {
            var answer = web.perform(get(receipt).with(people.signedIn(reader)))
                    .andReturn()
                    .getResponse();
            assertThat(answer.getStatus()).isEqualTo(200);
            assertThat(answer.getHeader("Content-Disposition"))
                    .startsWith("attachment")
                    .contains("nota.png");
        }
        Actor neighbour = people.person(OfficeKind.KIM_GROUP, "63.11.08.2004", Role.CONTRIBUTOR);
        assertThat(new Desk(web, people, neighbour).open(receipt).status()).isEqualTo(404);
    }

    @Test
    void aReceiptThatIsNoneIsRefusedAndNothingIsAdded() throws Exception {
        Desk.Seen wrong = volunteer.send(
                path + "/biaya",
                List.of(text("kuitansi", "nota.exe", "MZ\u0001\u0002")),
                "biaya",
                "lainnya",
                "rupiah",
                "75rb",
                "sumber",
                "swadaya");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("kuitansi")).isNotEmpty();
        assertThat(wrong.value("rupiah")).isEqualTo("75rb");
        assertThat(costs.of(id)).isEmpty();
    }

    @Test
    void aCostIsTakenOutButItsRowStays() throws Exception {
        cost("50.000").activity();
        UUID line = costs.of(id).getFirst().id();
        volunteer.send(path + "/biaya/" + line + "/hapus").activity();
        assertThat(costs.of(id)).isEmpty();
        assertThat(jdbc.sql("select count(*) from activity_cost where id = :id and removed_at is not null")
                        .param("id", line)
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(volunteer.send(path + "/biaya/" + line + "/hapus").status()).isEqualTo(404);
        assertThat(new Desk(web, people, kim.leader())
                        .send(path + "/biaya/" + line + "/hapus")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theSameCostFormSentTwiceIsOneLine() throws Exception {
        String number = UUID.randomUUID().toString();
        for (int n = 0; n < 2; n++) {
            volunteer
                    .send(path + "/biaya", "nomor", number, "biaya", "konsumsi", "rupiah", "10000", "sumber", "swadaya")
                    .activity();
        }
        assertThat(costs.of(id)).hasSize(1);
    }

    @Test
    void aFollowUpIsTickedOffAndOpenedAgain() throws Exception {
        volunteer
                .send(path + "/tindak-lanjut", "tugas", "Kirim undangan", "tenggat", today().toString())
                .activity();
        UUID task = followUps.of(id).getFirst().id();
        assertThat(volunteer.open(path).page().select(".act-tasks").text()).contains("Kirim undangan", "Paling lambat");
        volunteer.send(path + "/tindak-lanjut/" + task + "/selesai").activity();
        assertThat(followUps.of(id).getFirst().doneAt()).isNotNull();
        assertThat(volunteer.open(path).page().select(".act-tasks .done")).hasSize(1);
        volunteer.send(path + "/tindak-lanjut/" + task + "/buka").activity();
        assertThat(followUps.of(id).getFirst().doneAt()).isNull();
        assertThat(volunteer
                        .send(path + "/tindak-lanjut/" + UUID.randomUUID() + "/selesai")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aFollowUpBeforeItsActivityIsRefused() throws Exception {
        Desk.Seen wrong = volunteer.send(
                path + "/tindak-lanjut",
                "tugas",
                "",
                "tenggat",
                today().minusDays(9).toString());
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("tugas")).isNotEmpty();
        assertThat(wrong.problem("tenggat")).contains("lebih awal");
        assertThat(wrong.value("tenggat")).isEqualTo(today().minusDays(9).toString());
    }

    @Test
    void photosAreAddedAndRemoved() throws Exception {
        assertThat(volunteer.send(path + "/foto").problem("foto")).contains("Pilih dulu");
        Desk.Seen mixed = volunteer.send(
                path + "/foto",
                List.of(photo("berkas", "a.png"), text("berkas", "b.jpg", "bukan")),
                "keterangan",
                "Peserta");
        assertThat(mixed.status()).isEqualTo(422);
        assertThat(mixed.problem("foto")).contains("bukan foto");
        assertThat(mixed.page().select(".act-photos img")).hasSize(1);
        assertThat(mixed.page().select(".act-photos figcaption").text()).isEqualTo("Peserta");
        String photo = mixed.page().select(".act-photos img").attr("src");
        assertThat(web.perform(get(photo)).andReturn().getResponse().getStatus())
                .isEqualTo(200);
        String photoId = photo.split("/")[2];
        volunteer.send(path + "/foto/" + photoId + "/hapus").activity();
        assertThat(volunteer.open(path).page().select(".act-photos img")).isEmpty();
        assertThat(web.perform(get(photo)).andReturn().getResponse().getStatus())
                .isEqualTo(404);
        assertThat(volunteer.send(path + "/foto/" + photoId + "/hapus").status())
                .isEqualTo(404);
    }
}
