package id.mymein.newsroom.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryId;
import id.mymein.region.RegionCode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A chief editor plans, changes, finishes, links and removes; the people concerned hear of it. */
@IntegrationTest
class PlanningTest {

    private static final String PLANS = "/meja/kalender/rencana";
    private static final String VILLAGE = "63.11.05.2005";
    private final LocalDate due = LocalDate.now(ZoneId.of("Asia/Makassar")).plusDays(9);

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    Plans plans;

    @Autowired
    PlanReminders reminders;

    @Autowired
    JdbcClient database;

    Cast cast;
    Actor chief;

    @BeforeEach
    void everyRole() {
        cast = newsdesk.cast(VILLAGE);
        chief = cast.chief();
    }

    private Map<String, String> form(String topic) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("topik", topic);
        form.put("catatan", "Temui kepala desa.");
        form.put("wilayah", VILLAGE);
        form.put("petugas", cast.editor().account().toString());
        form.put("instansi", people.officeOf(cast.contributor()).id().toString());
        form.put("tenggat", due.toString());
        return form;
    }

    private MockHttpServletResponse send(Actor who, String path, Map<String, String> form) throws Exception {
        var request = post(path).with(people.signedIn(who)).with(csrf());
        form.forEach(request::param);
        return web.perform(request).andReturn().getResponse();
    }

    private static Document html(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString());
    }

    private Document page(Actor who, String path) throws Exception {
        return html(web.perform(get(path).with(people.signedIn(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse());
    }

    private PlanId added(Map<String, String> form) throws Exception {
        MockHttpServletResponse response = send(chief, PLANS, form);
        assertThat(response.getStatus()).isEqualTo(303);
        String address = String.valueOf(response.getHeader("Location"));
        return new PlanId(UUID.fromString(address.replaceAll(".*/rencana/|\\?.*", "")));
    }

    private List<String> audited(PlanId id) {
        return database.sql("select action from audit_entry where subject = :plan order by id")
                .param("plan", "plan:" + id)
                .query((row, n) -> row.getString("action"))
                .list();
    }

    private String told(Actor who) throws Exception {
        return page(who, "/meja/pemberitahuan").text();
    }

    @Test
    void aPlanIsKeptAsItWasTypedAndItsPeopleAreTold() throws Exception {
        String topic = Newsdesk.unique("Panen <b>raya</b>");
        PlanId id = added(form(topic));
        Plan plan = plans.find(chief, id);
        assertThat(plan.content().topic()).isEqualTo(topic);
        assertThat(plan.content().due()).isEqualTo(due);
        Document page = page(cast.editor(), PLANS + "/" + id + "?pesan=dibuat");
        assertThat(page.select("h1").text()).isEqualTo(topic);
        assertThat(page.select(".plan-facts dd").eachText())
                .contains(cast.editor().name(), "Temui kepala desa.");
        assertThat(page.select("form[action$=selesai], form[action$=berita], a[href$=ubah]"))
                .isEmpty();
        assertThat(audited(id)).containsExactly("newsroom.plan");
        assertThat(told(cast.editor())).contains("Anda diminta meliput “" + topic + "”");
        assertThat(told(cast.contributor())).contains("Anda diminta meliput “" + topic + "”");
        assertThat(told(chief)).doesNotContain(topic);
    }

    @Test
    void aWriterIsLedToTheFormWithTopicAndPlace() throws Exception {
        String topic = Newsdesk.unique("Posyandu & bidan + 100%");
        added(form(topic));
        String path = database.sql("select path from notification where account = :who order by told_at desc limit 1")
                .param("who", cast.contributor().account().value())
                .query(String.class)
                .single();
        Document form = html(web.perform(get(java.net.URI.create(path)).with(people.signedIn(cast.contributor())))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse());
        assertThat(form.select("[name=title]").text()).isEqualTo(topic);
        assertThat(form.select("[name=where][value=" + VILLAGE + "]").hasAttr("checked"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "topik|''|Tulis topiknya",
                "topik|'   '|Tulis topiknya",
                "wilayah|''|Pilih wilayah",
                "wilayah|63.09.01|Pilih wilayah",
                "wilayah|63.11.99|Pilih wilayah",
                "petugas|11111111-1111-1111-1111-111111111111|Pilih dari daftar",
                "petugas|siapa saja|Pilih dari daftar",
                "instansi|22222222-2222-2222-2222-222222222222|Pilih instansi",
                "tenggat|''|Pilih tanggal",
                "tenggat|2026-02-31|Tanggal itu tidak ada",
                "tenggat|lusa|Tanggal itu tidak ada",
                "tenggat|1900-01-01|Tanggal itu tidak ada"
            })
    void whatIsWrongIsSaidAtItsFieldAndNothingIsLost(String field, String value, String message) throws Exception {
        Map<String, String> form = form("Topik <i>tetap</i>");
        form.put(field, value);
        MockHttpServletResponse response = send(chief, PLANS, form);
        assertThat(response.getStatus()).isEqualTo(422);
        Document page = html(response);
        assertThat(page.select("#e-" + field).text()).contains(message);
        assertThat(page.select("#f-" + field).attr("aria-describedby")).contains("e-" + field);
        assertThat(page.select("[name=catatan]").text()).isEqualTo("Temui kepala desa.");
        if (!field.equals("topik")) {
            assertThat(page.select("[name=topik]").attr("value")).isEqualTo("Topik <i>tetap</i>");
        }
    }

    @Test
    void overLongTextsComeBackWhole() throws Exception {
        Map<String, String> form = form("x".repeat(PlanContent.TOPIC + 5));
        form.put("catatan", "y".repeat(PlanContent.NOTE + 1));
        Document page = html(send(chief, PLANS, form));
        assertThat(page.select("[name=topik]").attr("value")).hasSize(PlanContent.TOPIC + 5);
        assertThat(page.select("[name=catatan]").text()).hasSize(PlanContent.NOTE + 1);
        assertThat(page.select("#e-topik").text()).contains("5");
    }

    static List<String> nasty() {
        return List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "'; drop table plan; --",
                "${7*7} {{7*7}} #{7*7}",
                "{0} '{1}' %s",
                "</title></option></textarea>",
                "👩‍👩‍👧‍👦 🇮🇩",
                "مُنَاقَشَةُ سُبُلِ",
                "Ju'uh “Jum’at”",
                "\u202eterbalik\u202c",
                "\\");
    }

    @ParameterizedTest
    @MethodSource("nasty")
    void strangeTextsAreKeptAndShownAsTheyAre(String text) throws Exception {
        Map<String, String> form = form(text);
        form.put("catatan", text);
        PlanId id = added(form);
        assertThat(plans.find(chief, id).content().topic()).isEqualTo(text);
        assertThat(plans.find(chief, id).content().note()).isEqualTo(text);
        for (String path : List.of(
                PLANS + "/" + id,
                PLANS + "/" + id + "/ubah",
                PLANS + "/" + id + "/hapus",
                "/meja/kalender?tampilan=minggu&tanggal=" + due)) {
            Document page = page(chief, path);
            assertThat(page.text()).isNotEmpty();
            assertThat(page.select("script:not([src]), img, [onerror]")).isEmpty();
        }
        told(cast.editor());
    }

    @Test
    void charactersThatNoPageMayHoldAreLeftOut() throws Exception {
        Map<String, String> form = form("nol\u0000\u0001di\u007f tengah");
        assertThat(plans.find(chief, added(form)).content().topic()).isEqualTo("noldi tengah");
    }

    @Test
    void aChangeTellsWhoIsNewWhoStaysAndWhoIsFree() throws Exception {
        String topic = Newsdesk.unique("Berubah");
        PlanId id = added(form(topic));
        Actor other = people.person(people.officeOf(cast.editor()).id(), Role.EDITOR);
        // The chief editor's own office decides who may be asked.
        Map<String, String> changed = form(topic);
        changed.put("petugas", chief.account().toString());
        changed.put("tenggat", due.plusDays(1).toString());
        changed.put("versi", "0");
        assertThat(send(chief, PLANS + "/" + id, changed).getStatus()).isEqualTo(303);
        assertThat(told(cast.editor())).contains("Rencana “" + topic + "”", "tidak lagi untuk Anda");
        assertThat(told(cast.contributor())).contains("Rencana berubah: “" + topic + "”");
        assertThat(told(other)).doesNotContain(topic);
        assertThat(audited(id)).containsExactly("newsroom.plan", "newsroom.change-plan");
        String details = database.sql(
                        "select details::text from audit_entry where subject = :plan order by id desc limit 1")
                .param("plan", "plan:" + id)
                .query(String.class)
                .single();
        assertThat(details).contains(due.toString(), due.plusDays(1).toString());
    }

    @Test
    void whoSavesSecondSeesBothVersionsAndLosesNothing() throws Exception {
        PlanId id = added(form("Yang pertama"));
        Map<String, String> first = form("Diubah orang pertama");
        first.put("versi", "0");
        assertThat(send(chief, PLANS + "/" + id, first).getStatus()).isEqualTo(303);
        Map<String, String> second = form("Diubah orang kedua");
        second.put("catatan", "Catatan orang kedua");
        second.put("versi", "0");
        Actor another = people.person(OfficeKind.DISKOMINFO, "63.11", Role.CHIEF_EDITOR);
        second.put("petugas", "");
        MockHttpServletResponse conflict = send(another, PLANS + "/" + id, second);
        assertThat(conflict.getStatus()).isEqualTo(409);
        Document page = html(conflict);
        assertThat(page.select(".plan-theirs").text()).contains("Diubah orang pertama", "Temui kepala desa.");
        assertThat(page.select("[name=topik]").attr("value")).isEqualTo("Diubah orang kedua");
        assertThat(page.select("[name=catatan]").text()).isEqualTo("Catatan orang kedua");
        assertThat(plans.find(chief, id).content().topic()).isEqualTo("Diubah orang pertama");
        second.put("versi", page.select("[name=versi]").attr("value"));
        assertThat(send(another, PLANS + "/" + id, second).getStatus()).isEqualTo(303);
        assertThat(plans.find(chief, id).content().topic()).isEqualTo("Diubah orang kedua");
    }

    @Test
    void whatSomebodyRemovedMeanwhileCanBeSavedAnew() throws Exception {
        PlanId id = added(form("Akan hilang"));
        assertThat(send(chief, PLANS + "/" + id + "/hapus", Map.of("versi", "0"))
                        .getStatus())
                .isEqualTo(303);
        Map<String, String> form = form("Masih penting");
        form.put("versi", "0");
        MockHttpServletResponse gone = send(chief, PLANS + "/" + id, form);
        assertThat(gone.getStatus()).isEqualTo(409);
        Document page = html(gone);
        assertThat(page.select("[name=topik]").attr("value")).isEqualTo("Masih penting");
        assertThat(page.select("form.plan-card").attr("action")).isEqualTo(PLANS);
        assertThat(page.text()).contains("sudah dihapus orang lain");
    }

    @Test
    void aPlanIsFinishedAndOpenedAgainButNotBehindSomebodysBack() throws Exception {
        PlanId id = added(form("Selesai"));
        assertThat(send(chief, PLANS + "/" + id + "/selesai", Map.of("versi", "0"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(plans.find(chief, id).done()).isTrue();
        MockHttpServletResponse stale = send(chief, PLANS + "/" + id + "/buka", Map.of("versi", "0"));
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(html(stale).text()).contains("orang lain baru saja mengubah");
        assertThat(plans.find(chief, id).done()).isTrue();
        assertThat(send(chief, PLANS + "/" + id + "/buka", Map.of("versi", "1")).getStatus())
                .isEqualTo(303);
        assertThat(plans.find(chief, id).done()).isFalse();
        assertThat(audited(id)).containsExactly("newsroom.plan", "newsroom.finish-plan", "newsroom.reopen-plan");
    }

    @Test
    void removingAsksFirstAndTheTrailKeepsWhatItSaid() throws Exception {
        String topic = Newsdesk.unique("Dibatalkan");
        PlanId id = added(form(topic));
        Document confirm = page(chief, PLANS + "/" + id + "/hapus");
        assertThat(confirm.text()).contains(topic, "Hapus rencana ini?");
        assertThat(send(chief, PLANS + "/" + id + "/hapus", Map.of("versi", "7"))
                        .getStatus())
                .isEqualTo(409);
        assertThat(send(chief, PLANS + "/" + id + "/hapus", Map.of("versi", "0"))
                        .getStatus())
                .isEqualTo(303);
        web.perform(get(PLANS + "/" + id).with(people.signedIn(chief))).andExpect(status().isNotFound());
        assertThat(audited(id)).containsExactly("newsroom.plan", "newsroom.remove-plan");
        assertThat(database.sql(
                                "select details ->> 'topic' from audit_entry where subject = :plan order by id desc limit 1")
                        .param("plan", "plan:" + id)
                        .query(String.class)
                        .single())
                .isEqualTo(topic);
        assertThat(told(cast.editor())).contains("tidak lagi untuk Anda");
    }

    @Test
    void aStoryIsLinkedBySimilarTitleOrByItsAddressAndFreedAgain() throws Exception {
        String topic = Newsdesk.unique("Kerja bakti sungai bersama warga");
        StoryId story = newsdesk.submitted(cast, Newsdesk.content(topic + " berhasil"));
        PlanId id = added(form(topic));
        Document page = page(chief, PLANS + "/" + id);
        assertThat(page.select(".plan-alike a").eachAttr("href")).contains("/meja/berita/" + story);
        Map<String, String> link = Map.of("versi", "0", "berita", "https://meja.test/meja/berita/" + story + "?x=1");
        assertThat(send(chief, PLANS + "/" + id + "/berita", link).getStatus()).isEqualTo(303);
        assertThat(page(chief, PLANS + "/" + id).select("a[href=/meja/berita/" + story + "]"))
                .hasSize(1);
        assertThat(send(chief, PLANS + "/" + id + "/berita/lepas", Map.of("versi", "1"))
                        .getStatus())
                .isEqualTo(303);
        assertThat(plans.find(chief, id).story()).isNull();
        assertThat(audited(id)).containsExactly("newsroom.plan", "newsroom.link-plan", "newsroom.link-plan");
    }

    @Test
    void aStoryThatOneMayNotSeeCannotBeLinked() throws Exception {
        Cast elsewhere = newsdesk.cast("63.11.01.2001");
        StoryId draft = newsdesk.draft(elsewhere, Newsdesk.content("Draf orang lain"));
        PlanId id = added(form("Rencana"));
        List<String> wrong =
                new ArrayList<>(List.of("", "bukan nomor <b>", UUID.randomUUID().toString(), draft.toString()));
        for (String typed : wrong) {
            MockHttpServletResponse response =
                    send(chief, PLANS + "/" + id + "/berita", Map.of("versi", "0", "berita", typed));
            assertThat(response.getStatus()).isEqualTo(422);
            assertThat(html(response).select("#f-berita").attr("value")).isEqualTo(typed);
            assertThat(html(response).select("#e-berita").text()).contains("Tidak ada berita dengan nomor itu");
        }
        assertThat(plans.find(chief, id).story()).isNull();
    }

    @Test
    void anEditorReadsButDoesNotPlan() throws Exception {
        PlanId id = added(form("Milik pemimpin"));
        Actor editor = cast.editor();
        assertThat(page(editor, "/meja/kalender").select("a[href*=rencana/baru]"))
                .isEmpty();
        for (String path : List.of("/baru", "/" + id + "/ubah", "/" + id + "/hapus")) {
            web.perform(get(PLANS + path).with(people.signedIn(editor))).andExpect(status().isNotFound());
        }
        assertThat(send(editor, PLANS, form("Lancang")).getStatus()).isEqualTo(404);
        for (String path : List.of("", "/selesai", "/buka", "/berita", "/berita/lepas", "/hapus")) {
            Map<String, String> form = form("Lancang");
            form.put("versi", "0");
            assertThat(send(editor, PLANS + "/" + id + path, form).getStatus()).isEqualTo(404);
        }
        assertThat(plans.find(chief, id).version()).isZero();
    }

    @Test
    void aChiefEditorOfAnotherVillageFindsNothingToChange() throws Exception {
        PlanId id = added(form("Tetangga"));
        Actor neighbour = people.person(OfficeKind.DISKOMINFO, "63.11.05.2006", Role.CHIEF_EDITOR);
        for (String path : List.of("/selesai", "/buka", "/berita", "/berita/lepas", "/hapus")) {
            assertThat(send(neighbour, PLANS + "/" + id + path, Map.of("versi", "0"))
                            .getStatus())
                    .isEqualTo(404);
        }
        Map<String, String> form = form("Pindah");
        form.put("wilayah", "63.11.05.2006");
        form.put("instansi", "");
        form.put("petugas", "");
        form.put("versi", "0");
        assertThat(send(neighbour, PLANS + "/" + id, form).getStatus()).isEqualTo(409);
        assertThat(plans.find(chief, id).content().topic()).isEqualTo("Tetangga");
    }

    @Test
    void aForgedFormChangesNothing() throws Exception {
        PlanId id = added(form("Asli"));
        for (String path : List.of("", "/" + id, "/" + id + "/selesai", "/" + id + "/hapus", "/" + id + "/berita")) {
            var request = post(PLANS + path).with(people.signedIn(chief)).with(csrf().useInvalidToken());
            form("Palsu").forEach(request::param);
            web.perform(request.param("versi", "0")).andExpect(redirectedUrlPattern("/meja/lanjut**"));
        }
        assertThat(plans.find(chief, id).version()).isZero();
    }

    @Test
    void theDayBeforeEverybodyConcernedIsRemindedOnce() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Asia/Makassar"));
        String topic = Newsdesk.unique("Besok");
        PlanId id = plans.add(
                chief,
                new PlanContent(
                        topic, "", new RegionCode(VILLAGE), cast.editor().account(), null, today.plusDays(1)));
        String later = Newsdesk.unique("Lusa");
        plans.add(
                chief,
                new PlanContent(
                        later, "", new RegionCode(VILLAGE), cast.editor().account(), null, today.plusDays(2)));
        String done = Newsdesk.unique("Sudah");
        PlanId finished = plans.add(
                chief,
                new PlanContent(done, "", new RegionCode(VILLAGE), cast.editor().account(), null, today.plusDays(1)));
        plans.setDone(chief, finished, 0, true);
        reminders.remind();
        reminders.remind();
        assertThat(reminded(topic)).isOne();
        assertThat(reminded(later)).isZero();
        assertThat(reminded(done)).isZero();
        PlanContent moved = new PlanContent(
                topic, "", new RegionCode(VILLAGE), cast.editor().account(), null, today);
        assertThat(plans.save(chief, id, 0, moved)).isInstanceOf(PlanResult.Done.class);
        reminders.remind();
        assertThat(reminded(topic)).isEqualTo(2);
    }

    private long reminded(String topic) {
        return database.sql("""
                select count(*) from notification
                where key = 'newsroom.plan.told.due' and arguments[1] = :topic and account = :who""")
                .param("topic", topic)
                .param("who", cast.editor().account().value())
                .query(Long.class)
                .single();
    }
}
