package id.mymein.community.activity;

import static id.mymein.community.activity.Desk.ACTIVITIES;
import static id.mymein.community.activity.Desk.form;
import static id.mymein.community.activity.Desk.photo;
import static id.mymein.community.activity.Desk.today;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.HeardFacts;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.community.ActivityFacts;
import id.mymein.community.ActivityId;
import id.mymein.community.ActivityKind;
import id.mymein.community.PublishedActivities;
import id.mymein.community.PublishedActivity;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.platform.facts.Fact;
import id.mymein.platform.facts.Facts;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The public reads what it may and no more, and hears when that changes. */
@IntegrationTest
class PublishedActivitiesTest {

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    KimGroups groups;

    @Autowired
    PublishedActivities published;

    @Autowired
    HeardFacts ear;

    KimGroups.Kim kim;
    Desk volunteer;

    @BeforeEach
    void aGroup() {
        kim = groups.kim("63.11.08.2005");
        volunteer = new Desk(web, people, kim.volunteer());
    }

    @Test
    void namesCostsAndMinutesAreNotForThePublic() throws Exception {
        ActivityId id = volunteer
                .record(
                        kim,
                        List.of(photo("berkas", "a.png")),
                        "nama",
                        "Aminah\nBudi",
                        "jumlah",
                        "",
                        "unsur",
                        "akses",
                        "notulen",
                        "Rahasia",
                        "hasil",
                        "Sepakat",
                        "tempat",
                        "Balai desa")
                .activity();
        PublishedActivity activity = published.find(id).orElseThrow();
        assertThat(activity.attended()).hasValue(2);
        assertThat(activity.kind()).isEqualTo(ActivityKind.MEETING);
        assertThat(activity.label()).extracting(label -> label.labelId()).isEqualTo("Akses");
        assertThat(activity.result()).isEqualTo("Sepakat");
        assertThat(activity.minutes()).isEmpty();
        assertThat(activity.photos()).hasSize(1);
        assertThat(activity.toString()).doesNotContain("Aminah", "Rahasia");
        volunteer
                .send(
                        ACTIVITIES + "/" + id + "/isi",
                        form(kim, "versi", "1", "notulen", "Terbuka", "notulen_tampil", "ya"))
                .activity();
        assertThat(published.find(id).orElseThrow().minutes()).isEqualTo("Terbuka");
    }

    @Test
    void whatIsHiddenOrDeletedIsNotThere() throws Exception {
        ActivityId hidden = volunteer.record(kim, "tampil", "").activity();
        ActivityId gone = volunteer.record(kim).activity();
        assertThat(published.of(kim.id(), 10)).extracting(PublishedActivity::id).containsExactly(gone);
        volunteer
                .send(ACTIVITIES + "/" + gone + "/cabut", "versi", "1", "yakin", "ya", "alasan", "Keliru")
                .activity();
        assertThat(published.of(kim.id(), 10)).isEmpty();
        assertThat(published.find(hidden)).isEmpty();
        assertThat(published.count(kim.id()).activities()).isZero();
    }

    @Test
    void goesBackPageByPage() throws Exception {
        for (int days = 0; days < 5; days++) {
            volunteer
                    .record(kim, "tanggal", today().minusDays(days).toString(), "kegiatan", "Hari " + days)
                    .activity();
        }
        List<PublishedActivity> first = published.of(kim.id(), 2);
        assertThat(first).extracting(PublishedActivity::topic).containsExactly("Hari 0", "Hari 1");
        List<PublishedActivity> older =
                published.before(kim.id(), first.getLast().id(), 10);
        assertThat(older).extracting(PublishedActivity::topic).containsExactly("Hari 2", "Hari 3", "Hari 4");
        assertThat(published.count(kim.id())).isEqualTo(new PublishedActivities.Count(5, today()));
    }

    @Test
    void whatIsReadIsNotedAndWhatChangesIsAnnounced() throws Exception {
        ActivityId id = volunteer.record(kim).activity();
        Fact group = ActivityFacts.of(kim.id());
        Fact one = ActivityFacts.activity(id);
        assertThat(ear.facts()).contains(group, one);
        assertThat(Facts.noting(() -> published.of(kim.id(), 5)).seen().facts())
                .containsKeys(group, ActivityFacts.LABELS);
        assertThat(Facts.noting(() -> published.find(id)).seen().facts()).containsKey(one);
        for (String step : List.of("isi", "cabut")) {
            ear.forget();
            volunteer
                    .send(
                            ACTIVITIES + "/" + id + "/" + step,
                            form(kim, "versi", step.equals("isi") ? "1" : "2", "yakin", "ya", "alasan", "Keliru"))
                    .activity();
            assertThat(ear.facts()).as(step).contains(group, one);
        }
    }

    @Test
    void anAdministratorSwitchesTheSeventhLetterOn() throws Exception {
        String path = "/meja/admin/kegiatan-kim";
        Actor administrator = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
        Desk admin = new Desk(web, people, administrator);
        assertThat(volunteer.open(path).status()).isEqualTo(404);
        assertThat(volunteer.record(kim, "unsur", "prestasi").problem("unsur")).isNotEmpty();
        Desk.Seen page = admin.open(path);
        assertThat(page.status()).isEqualTo(200);
        String version = page.page()
                .select("form[action$='/unsur/prestasi'] [name=versi]")
                .val();
        String[] typed = {
            "versi", version, "nama", "Prestasi", "namaInggris", "Achievement", "urutan", "70", "aktif", "ya"
        };
        ear.forget();
        assertThat(admin.send(path + "/unsur/prestasi", typed).status()).isEqualTo(303);
        assertThat(ear.facts()).contains(ActivityFacts.LABELS);
        ActivityId id = volunteer.record(kim, "unsur", "prestasi").activity();
        assertThat(admin.send(path + "/unsur/prestasi", typed).status()).isEqualTo(409);
        String next = String.valueOf(Integer.parseInt(version) + 1);
        admin.send(
                path + "/unsur/prestasi",
                "versi",
                next,
                "nama",
                "Prestasi",
                "namaInggris",
                "Achievement",
                "urutan",
                "70");
        assertThat(volunteer.record(kim, "unsur", "prestasi").problem("unsur")).isNotEmpty();
        // What carries it already may keep it.
        volunteer
                .send(ACTIVITIES + "/" + id + "/isi", form(kim, "versi", "1", "unsur", "prestasi"))
                .activity();
        assertThat(admin.send(path + "/unsur", "nama", "Akses", "namaInggris", "x", "urutan", "1")
                        .problem("nama-unsur-baru"))
                .isNotEmpty();
        Desk.Seen wrong = admin.send(path + "/sumber-dana", "nama", "", "namaInggris", "y".repeat(61), "urutan", "x");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.problem("urutan-sumber-dana-baru")).isNotEmpty();
        assertThat(admin.send(path + "/lain", typed).status()).isEqualTo(404);
        assertThat(admin.send(path + "/unsur/tidak-ada", typed).status()).isEqualTo(404);
    }
}
