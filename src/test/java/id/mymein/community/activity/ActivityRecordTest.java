package id.mymein.community.activity;

import static id.mymein.community.activity.Desk.ACTIVITIES;
import static id.mymein.community.activity.Desk.form;
import static id.mymein.community.activity.Desk.photo;
import static id.mymein.community.activity.Desk.text;
import static id.mymein.community.activity.Desk.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.Browser;
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

/** A volunteer records what the group did; whatever is wrong is said at its field, and nothing typed is lost. */
@IntegrationTest
class ActivityRecordTest {

    private static final String VILLAGE = "63.11.08.2005";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    KimGroups groups;

    @Autowired
    ActivityDesk activities;

    @Autowired
    JdbcClient jdbc;

    KimGroups.Kim kim;
    Desk volunteer;

    @BeforeEach
    void aGroup() {
        kim = groups.kim(VILLAGE);
        volunteer = new Desk(web, people, kim.volunteer());
    }

    private Activity found(ActivityId id) {
        return activities.find(kim.volunteer(), id);
    }

    private List<String> audited(ActivityId id) {
        return jdbc.sql("select action from audit_entry where subject = :subject order by id")
                .param("subject", "activity:" + id)
                .query((row, n) -> row.getString("action"))
                .list();
    }

    private static String path(ActivityId id) {
        return ACTIVITIES + "/" + id;
    }

    @Test
    void theFormBeginsWithTodayAndTheGroupsVillage() throws Exception {
        Desk.Seen form = volunteer.open(ACTIVITIES + "/baru");
        assertThat(form.status()).isEqualTo(200);
        assertThat(form.value("tanggal")).isEqualTo(today().toString());
        assertThat(form.value("wilayah")).isEqualTo(VILLAGE);
        assertThat(form.page().select("details.unfold[open]")).isEmpty();
        assertThat(form.page().text()).contains(kim.name());
    }

    @Test
    void fourWordsAreEnough() throws Exception {
        ActivityId id = volunteer
                .send(
                        ACTIVITIES,
                        "kim",
                        kim.id().toString(),
                        "kegiatan",
                        "Rapat",
                        "tanggal",
                        today().toString(),
                        "wilayah",
                        VILLAGE)
                .activity();
        assertThat(found(id).content().topic()).isEqualTo("Rapat");
        assertThat(found(id).content().attended()).isZero();
        assertThat(volunteer.open(path(id)).page().text()).contains("belum dihitung", "Pertemuan", "Belum dipilih");
        assertThat(audited(id)).containsExactly("community.recordActivity");
    }

    @Test
    void everythingElseCanBeAddedLater() throws Exception {
        ActivityId id = volunteer.record(kim).activity();
        Desk.Seen form = volunteer.open(path(id) + "/ubah");
        Desk.Seen saved = volunteer.send(
                path(id) + "/isi",
                form(
                        kim,
                        "versi",
                        form.value("versi"),
                        "jumlah",
                        "",
                        "jenis",
                        "pelatihan",
                        "unsur",
                        "implementasi",
                        "tempat",
                        "Balai desa",
                        "nama",
                        "Aminah\n\n  Budi \nCitra",
                        "hasil",
                        "Tiga berita ditulis.",
                        "notulen",
                        "Dibuka pukul 9."));
        assertThat(saved.status()).isEqualTo(303);
        ActivityContent content = found(id).content();
        assertThat(content.names()).containsExactly("Aminah", "Budi", "Citra");
        assertThat(content.attended()).isEqualTo(3);
        assertThat(content.label()).isEqualTo("implementasi");
        Desk.Seen page = volunteer.open(path(id));
        assertThat(page.page().text()).contains("Pelatihan", "Implementasi", "Balai desa", "Tiga berita", "Aminah");
        assertThat(volunteer.open(path(id) + "/ubah").value("nama")).isEqualTo("Aminah\nBudi\nCitra");
        assertThat(audited(id)).containsExactly("community.recordActivity", "community.changeActivity");
    }

    @Test
    void theSameFormSentTwiceIsOneActivity() throws Exception {
        String[] form = form(kim, "kegiatan", "Sekali saja");
        ActivityId id = volunteer.send(ACTIVITIES, form).activity();
        assertThat(volunteer.send(ACTIVITIES, form).activity()).isEqualTo(id);
        Desk.Seen other = volunteer.send(ACTIVITIES, form(kim, "nomor", id.toString(), "kegiatan", "Isi lain"));
        assertThat(other.status()).isEqualTo(409);
        assertThat(other.value("kegiatan")).isEqualTo("Isi lain");
        assertThat(other.value("nomor")).isNotEqualTo(id.toString());
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndStaysInTheForm() throws Exception {
        Desk.Seen wrong = volunteer.record(
                kim,
                "kegiatan",
                "x".repeat(201),
                "tanggal",
                "kemarin",
                "wilayah",
                "63.10.01.2001",
                "tempat",
                "t".repeat(201),
                "jenis",
                "pesta",
                "unsur",
                "ngawur",
                "jumlah",
                "-5",
                "nama",
                "n".repeat(101),
                "hasil",
                "h".repeat(2001),
                "notulen",
                "m".repeat(20_001));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("kegiatan")).contains("200");
        assertThat(wrong.problem("tanggal")).contains("26/11/2026");
        assertThat(wrong.problem("wilayah")).contains("dari daftar");
        assertThat(wrong.problem("tempat")).contains("200");
        assertThat(wrong.problem("jenis")).contains("dari daftar");
        assertThat(wrong.problem("unsur")).contains("dari daftar");
        assertThat(wrong.problem("jumlah")).contains("angka");
        assertThat(wrong.problem("nama")).contains("100");
        assertThat(wrong.problem("hasil")).contains("2.000");
        assertThat(wrong.problem("notulen")).contains("20.000");
        assertThat(wrong.value("kegiatan")).hasSize(201);
        assertThat(wrong.value("notulen")).hasSize(20_001);
        assertThat(wrong.value("jumlah")).isEqualTo("-5");
        assertThat(wrong.value("tanggal")).isEqualTo("kemarin");
        assertThat(wrong.page().select("details.unfold[open]")).isNotEmpty();
    }

    @Test
    void whatIsStillToComeIsAPlan() throws Exception {
        Desk.Seen wrong = volunteer.record(kim, "tanggal", today().plusDays(1).toString());
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("tanggal")).contains("belum tiba", "Rencana");
        assertThat(wrong.page().select("a[href='/meja/kim/rencana/baru?kim=" + kim.id() + "']"))
                .hasSize(1);
        for (String day : List.of("1990-01-01", "2026-02-30", "", "31/11/2026")) {
            assertThat(volunteer.record(kim, "tanggal", day).problem("tanggal"))
                    .as(day)
                    .isNotEmpty();
        }
        assertThat(found(volunteer.record(kim, "tanggal", "5/1/2026").activity())
                        .content()
                        .day())
                .hasToString("2026-01-05");
    }

    @Test
    void tenThousandNamesAreRefusedWithAWayOut() throws Exception {
        String names = "Warga desa\n".repeat(10_000);
        Desk.Seen wrong = volunteer.record(kim, "nama", names);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("nama")).contains("500", "10.000", "foto");
        assertThat(wrong.value("nama").lines()).hasSize(10_000);
        assertThat(volunteer.record(kim, "nama", "A\nB\nC", "jumlah", "2").problem("jumlah"))
                .contains("3");
        assertThat(volunteer.record(kim, "jumlah", "1000000").problem("jumlah")).contains("50.000");
        assertThat(found(volunteer.record(kim, "jumlah", "1.250").activity())
                        .content()
                        .attended())
                .isEqualTo(1250);
    }

    @Test
    void photosComeWithTheFormAndStayWhereSomethingElseIsWrong() throws Exception {
        Desk.Seen wrong = volunteer.record(
                kim,
                List.of(photo("berkas", "baik.png"), text("berkas", "palsu.jpg", "bukan foto")),
                "kegiatan",
                "Dengan foto");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("foto")).contains("bukan foto");
        assertThat(wrong.page().select(".act-photos [name=foto]")).hasSize(1);
        assertThat(wrong.value("kegiatan")).isEqualTo("Dengan foto");
        String taken = wrong.value("foto");
        ActivityId id = volunteer
                .send(ACTIVITIES, form(kim, "nomor", wrong.value("nomor"), "foto", taken))
                .activity();
        assertThat(volunteer.open(path(id)).page().select(".act-photos img")).hasSize(1);
        web.perform(get("/foto/" + taken + "/400.jpg"))
                .andExpect(org.springframework.test.web.servlet.result.MockMvcResultMatchers.status()
                        .isOk());
    }

    @Test
    void aPhotoThatCameWithNoFormOfThisActivityIsNotTaken() throws Exception {
        ActivityId first = volunteer
                .record(kim, List.of(photo("berkas", "satu.png")), "tampil", "")
                .activity();
        String theirs = volunteer
                .open(path(first))
                .page()
                .select(".act-photos img")
                .attr("src")
                .split("/")[2];
        ActivityId second = volunteer.record(kim, "foto", theirs).activity();
        assertThat(volunteer.open(path(second)).page().select(".act-photos img"))
                .isEmpty();
        assertThat(web.perform(get("/foto/" + theirs + "/400.jpg"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void villageAndRegistrarSeePhotosThatAreNotPublicAndStrangersDoNot() throws Exception {
        ActivityId id = new Desk(web, people, kim.villager())
                .record(kim, List.of(photo("berkas", "desa.png")), "tampil", "")
                .activity();
        String photo = volunteer.open(path(id)).page().select(".act-photos img").attr("src");
        for (Actor reader : List.of(kim.volunteer(), kim.villager(), kim.registrar(), kim.leader())) {
            assertThat(new Desk(web, people, reader).open(photo).status()).isEqualTo(200);
        }
        Actor neighbour = people.person(OfficeKind.KIM_GROUP, "63.11.08.2004", Role.CONTRIBUTOR);
        assertThat(new Desk(web, people, neighbour).open(photo).status()).isEqualTo(404);
        assertThat(web.perform(get(photo)).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }

    @Test
    void villageAndRegistrarRecordTooAndALeaderOnlyReads() throws Exception {
        ActivityId id = new Desk(web, people, kim.villager()).record(kim).activity();
        new Desk(web, people, kim.registrar())
                .record(kim, List.of(photo("berkas", "a.png")))
                .activity();
        Desk leader = new Desk(web, people, kim.leader());
        Desk.Seen page = leader.open(path(id));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("main form")).isEmpty();
        assertThat(leader.record(kim).status()).isEqualTo(404);
        assertThat(leader.open(path(id) + "/ubah").status()).isEqualTo(404);
        assertThat(leader.send(path(id) + "/biaya", "rupiah", "5000").status()).isEqualTo(404);
        assertThat(leader.send(path(id) + "/cabut", "alasan", "x", "yakin", "ya", "versi", "1")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void namesOfThoseWhoCameAreNotTheLeaders() throws Exception {
        ActivityId id = volunteer.record(kim, "nama", "Aminah binti Hasan").activity();
        assertThat(new Desk(web, people, kim.leader()).open(path(id)).page().text())
                .doesNotContain("Aminah");
        assertThat(new Desk(web, people, kim.registrar()).open(path(id)).page().text())
                .contains("Aminah");
    }

    @Test
    void anotherGroupsActivityIsNotThere() throws Exception {
        ActivityId id = volunteer.record(kim).activity();
        KimGroups.Kim other = groups.kim("63.11.08.2004");
        Desk stranger = new Desk(web, people, other.volunteer());
        assertThat(stranger.open(path(id)).status()).isEqualTo(404);
        assertThat(stranger.send(path(id) + "/isi", form(kim, "versi", "1")).status())
                .isEqualTo(404);
        assertThat(stranger.record(kim).status()).isEqualTo(404);
        assertThat(stranger.open(ACTIVITIES + "?kim=" + kim.id()).page().text()).doesNotContain("Rapat bulanan");
        Actor elsewhere = people.person(OfficeKind.DISKOMINFO, "63.10", Role.REGISTRAR);
        assertThat(new Desk(web, people, elsewhere).open(path(id)).status()).isEqualTo(404);
        assertThat(volunteer.open(ACTIVITIES + "/" + UUID.randomUUID()).status())
                .isEqualTo(404);
        assertThat(volunteer.open(ACTIVITIES + "/bukan-nomor").status()).isEqualTo(404);
    }

    @Test
    void aGroupThatIsNotAcceptedHasNoActivities() throws Exception {
        groups.state(kim.id(), "PROPOSED");
        assertThat(volunteer.record(kim).status()).isEqualTo(404);
        Desk.Seen none = volunteer.open(ACTIVITIES + "/baru");
        assertThat(none.status()).isEqualTo(200);
        assertThat(none.page().text()).contains("Belum ada KIM");
    }

    @Test
    void aStaleFormChangesNothingAndKeepsItsWords() throws Exception {
        ActivityId id = volunteer.record(kim).activity();
        String seen = volunteer.open(path(id) + "/ubah").value("versi");
        Desk other = new Desk(web, people, kim.villager());
        assertThat(other.send(path(id) + "/isi", form(kim, "versi", seen, "kegiatan", "Lebih cepat"))
                        .status())
                .isEqualTo(303);
        Desk.Seen late = volunteer.send(path(id) + "/isi", form(kim, "versi", seen, "kegiatan", "Tulisan saya <b>"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.value("kegiatan")).isEqualTo("Tulisan saya <b>");
        assertThat(late.alert()).contains("orang lain");
        assertThat(found(id).content().topic()).isEqualTo("Lebih cepat");
        for (String version : List.of("", "abc", "-1", "99")) {
            assertThat(volunteer
                            .send(path(id) + "/isi", form(kim, "versi", version))
                            .status())
                    .as(version)
                    .isEqualTo(409);
        }
    }

    @Test
    void whatIsDeletedStaysOnRecordWithItsReason() throws Exception {
        ActivityId id = volunteer
                .record(kim, List.of(photo("berkas", "a.png")), "kegiatan", "Salah catat")
                .activity();
        String photo = volunteer.open(path(id)).page().select(".act-photos img").attr("src");
        String version = volunteer.open(path(id)).value("versi");
        Desk.Seen unsure = volunteer.send(path(id) + "/cabut", "versi", version, "alasan", "Dobel");
        assertThat(unsure.status()).isEqualTo(422);
        assertThat(unsure.problem("yakin")).contains("Centang");
        assertThat(unsure.value("alasan")).isEqualTo("Dobel");
        assertThat(volunteer
                        .send(path(id) + "/cabut", "versi", version, "yakin", "ya")
                        .problem("alasan"))
                .isNotEmpty();
        assertThat(volunteer
                        .send(path(id) + "/cabut", "versi", "9", "yakin", "ya", "alasan", "Dobel")
                        .status())
                .isEqualTo(409);
        volunteer
                .send(path(id) + "/cabut", "versi", version, "yakin", "ya", "alasan", "Dobel dengan kemarin")
                .activity();
        assertThat(volunteer.open(path(id)).page().text()).contains("dihapus", "Dobel dengan kemarin");
        assertThat(volunteer.open(ACTIVITIES).page().text()).doesNotContain("Salah catat");
        assertThat(web.perform(get(photo)).andReturn().getResponse().getStatus())
                .isEqualTo(404);
        assertThat(audited(id)).contains("community.withdrawActivity");
        assertThat(volunteer.send(path(id) + "/isi", form(kim, "versi", "2")).status())
                .isEqualTo(409);
        assertThat(volunteer.send(path(id) + "/tindak-lanjut", "tugas", "x").status())
                .isEqualTo(409);
    }

    @Test
    void nastyWordsComeBackExactlyAsTheyWereTyped() throws Exception {
        for (String nasty :
                List.of("<script>alert(1)</script>", "' or 1=1 --", "{0} ${x}", "😀 é ̈ \u202e abc", "a\tb")) {
            ActivityId id = volunteer
                    .record(kim, "kegiatan", nasty, "hasil", nasty, "notulen", nasty, "tempat", nasty)
                    .activity();
            Desk.Seen form = volunteer.open(path(id) + "/ubah");
            assertThat(form.value("kegiatan")).isEqualTo(nasty);
            assertThat(form.value("hasil")).isEqualTo(nasty);
            Desk.Seen page = volunteer.open(path(id));
            assertThat(page.page().select("main script, main img")).isEmpty();
            assertThat(page.page().expectFirst("h1").wholeText()).isEqualTo(nasty);
        }
    }

    @Test
    void aFormWithoutItsTokenDoesNothing() throws Exception {
        var browser = new Browser(web);
        var answer = browser.send(post(ACTIVITIES)
                .param("kim", kim.id().toString())
                .param("kegiatan", "Dipalsukan")
                .with(people.signedIn(kim.volunteer())));
        assertThat(String.valueOf(answer.getResponse().getHeader("Location"))).doesNotStartWith(ACTIVITIES);
        assertThat(jdbc.sql("select count(*) from activity where group_id = :group")
                        .param("group", kim.id().value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aRegistrarChoosesTheGroupFirst() throws Exception {
        groups.kim("63.11.08.2004");
        Desk registrar = new Desk(web, people, kim.registrar());
        Desk.Seen choice = registrar.open(ACTIVITIES + "/baru");
        assertThat(choice.page().select("main a[href='" + ACTIVITIES + "/baru?kim=" + kim.id() + "']"))
                .hasSize(1);
        assertThat(registrar.open(ACTIVITIES + "/baru?kim=" + kim.id()).value("kim"))
                .isEqualTo(kim.id().toString());
        Actor editor = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
        assertThat(new Desk(web, people, editor).open(ACTIVITIES).status()).isEqualTo(404);
        assertThat(new Desk(web, people, editor).open(ACTIVITIES + "/baru").status())
                .isEqualTo(404);
    }
}
