package id.mymein.newsroom.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryState;
import id.mymein.newsroom.StoryView;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@IntegrationTest
class WritingTest {

    private static final String MAYANAU = "63.11.08.2005";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    StoryDesk desk;

    @Autowired
    JdbcClient jdbc;

    Actor writer;
    Office office;

    @BeforeEach
    void someoneWrites() {
        writer = people.person(OfficeKind.KIM_GROUP, MAYANAU, Role.CONTRIBUTOR);
        office = people.officeOf(writer);
    }

    @Test
    void openingTheFormStoresNothingAndKnowsThePlaceAndTheDay() throws Exception {
        Document form = page(
                web.perform(get("/meja/tulis").with(people.signedIn(writer))).andExpect(status().isOk()));
        assertThat(form.select("[name=where][checked]").val()).isEqualTo(MAYANAU);
        assertThat(form.select("[name=day][checked]").val())
                .isEqualTo(WrittenForm.today().toString());
        assertThat(form.select("[name=submission]").val()).hasSize(36);
        assertThat(stories()).isZero();
    }

    @Test
    void whoDoesNotWriteFindsNoForm() throws Exception {
        Actor leader = people.person(OfficeKind.DISKOMINFO, "63.11", Role.LEADER);
        web.perform(get("/meja/tulis").with(people.signedIn(leader))).andExpect(status().isNotFound());
        web.perform(get("/meja/kabar-saya").with(people.signedIn(leader))).andExpect(status().isNotFound());
        web.perform(get("/meja/tulis")
                        .param("kantor", office.id().toString())
                        .with(people.signedIn(people.person(OfficeKind.KIM_GROUP, MAYANAU, Role.CONTRIBUTOR))))
                .andExpect(status().isNotFound());
    }

    @Test
    void aCompleteFormIsSentAndTheNextPageSaysWhatHappens() throws Exception {
        String address = address(send(WrittenForm.complete(office)).andExpect(status().isSeeOther()));
        assertThat(address).startsWith("/meja/kabar-saya/");
        Content content = view(address).content();
        assertThat(content.title()).isEqualTo("Jembatan gantung Mayanau dibuka lagi");
        assertThat(content.body())
                .startsWith("<p>Jembatan dekat RT 02, Desa Mayanau — Jembatan ditutup sejak Juli.</p>"
                        + "<p>Peristiwa ini berlangsung pada ")
                .endsWith(", pukul 06.30. Yang terlibat: Kepala desa, warga RT 01.</p>"
                        + "<p>Warga memasang papan sebelas hari.</p>");
        assertThat(content.eventTime()).isEqualTo("06:30");
        assertThat(content.region()).isEqualTo(MAYANAU);
        assertThat(view(address).standing().state()).isEqualTo(StoryState.SUBMITTED);
        web.perform(get(address).with(people.signedIn(writer)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Terkirim ke redaksi")));
    }

    @Test
    void sendingTwiceGivesOneStory() throws Exception {
        WrittenForm form = WrittenForm.complete(office);
        String first = address(send(form));
        String second = address(send(form).andExpect(status().isSeeOther()));
        assertThat(second).isEqualTo(first);
        assertThat(stories()).isEqualTo(1);
        assertThat(view(first).revisions()).hasSize(1);
    }

    @Test
    void aReturnedTextIsSentAgainAsItsAuthorLeftIt() throws Exception {
        String first = address(send(WrittenForm.complete(office)));
        String id = first.replaceAll(".*/([0-9a-f-]{36}).*", "$1");
        jdbc.sql("update story set state = 'DRAFT' where id = :id")
                .param("id", UUID.fromString(id))
                .update();
        WrittenForm again = WrittenForm.complete(office)
                .with("base", "1")
                .with("body", "Jembatan dibuka.")
                .with("who", "Camat");
        for (int time = 0; time < 2; time++) {
            save("/meja/tulis/" + id + "/kirim", again).andExpect(status().isSeeOther());
        }
        assertThat(view(first).content().body()).isEqualTo("<p>Jembatan dibuka.</p>");
        assertThat(view(first).revisions()).hasSize(2);
    }

    @Test
    void anIncompleteFormComesBackWithEverythingTypedAndAMessageAtEachField() throws Exception {
        Document form = page(send(WrittenForm.complete(office)
                        .with("title", " ")
                        .with("place", "")
                        .without("category"))
                .andExpect(status().isUnprocessableContent()));
        assertThat(form.select("#e-title, #e-place, #e-category")).hasSize(3);
        assertThat(form.select("[name=who]").text()).isEqualTo("Kepala desa, warga RT 01");
        assertThat(form.select("[name=body]").val()).contains("sebelas hari");
        assertThat(form.select("#f-title").attr("aria-invalid")).isEqualTo("true");
        assertThat(form.select(".step.now").attr("id")).isEqualTo("apa");
        assertThat(states()).containsExactly("DRAFT");
    }

    @Test
    void anEmptyFormStoresNothing() throws Exception {
        send(WrittenForm.complete(office)
                        .with("title", "")
                        .with("who", "")
                        .with("body", "")
                        .with("place", ""))
                .andExpect(status().isUnprocessableContent());
        assertThat(stories()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"title,110", "who,500", "place,120"})
    void whatIsTooLongComesBackWholeAndSaysByHowMuch(String field, int limit) throws Exception {
        String typed = "é".repeat(limit + 7);
        Document form = page(
                send(WrittenForm.complete(office).with(field, typed)).andExpect(status().isUnprocessableContent()));
        assertThat(form.select("[name=" + field + "]").val()).isEqualTo(typed);
        assertThat(form.select("#e-" + field).text()).contains(limit + "").contains("7");
        assertThat(stories()).isZero();
    }

    @Test
    void aTextThatIsTooLongComesBackWhole() throws Exception {
        String typed = "kata ".repeat(7000).strip();
        Document form = page(
                save(WrittenForm.complete(office).with("body", typed)).andExpect(status().isUnprocessableContent()));
        assertThat(form.select("[name=body]").val()).isEqualTo(typed);
        assertThat(form.select("#e-body")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2999-01-01", "1900-01-01", "0000-00-00", "32 Mei", "2026-02-30", "'; drop table story"})
    void daysThatCannotBeAreNamedAndKept(String day) throws Exception {
        Document form =
                page(send(WrittenForm.complete(office).with("day", "other").with("otherDay", day))
                        .andExpect(status().isUnprocessableContent()));
        assertThat(form.select("#e-eventDate")).isNotEmpty();
        assertThat(form.select("[name=otherDay]").val()).isEqualTo(day);
        assertThat(states()).doesNotContain("SUBMITTED");
    }

    @Test
    void unknownPlacesCategoriesAndTimesAreNamedAndKept() throws Exception {
        Document form = page(send(WrittenForm.complete(office)
                        .with("where", "elsewhere")
                        .with("elsewhere", "Atlantis <b>")
                        .with("category", "gosip")
                        .with("time", "25.99"))
                .andExpect(status().isUnprocessableContent()));
        assertThat(form.select("#e-region, #e-category, #e-eventTime")).hasSize(3);
        assertThat(form.select("[name=elsewhere]").val()).isEqualTo("Atlantis <b>");
        assertThat(form.select("[name=time]").val()).isEqualTo("25.99");
        assertThat(form.select(".step.now").attr("id")).isEqualTo("di-mana");
    }

    @ParameterizedTest
    @CsvSource({"category,category", "where,region", "day,eventDate", "time,eventTime"})
    void aChoiceThatNoFormOffersIsNotStoredAtAnyLength(String field, String named) throws Exception {
        Document form = page(save(WrittenForm.complete(office).with(field, "9".repeat(100_000)))
                .andExpect(status().isUnprocessableContent()));
        assertThat(form.select("#e-" + named).text()).contains("60");
        assertThat(form.select("[name=title]").val()).isEqualTo("Jembatan gantung Mayanau dibuka lagi");
        assertThat(stories()).isZero();
    }

    /** Zero-width characters, a blank letter, a turn of direction, marks without a letter. */
    @ParameterizedTest
    @ValueSource(strings = {"\u200b\u200d\ufeff", "\u3164", "\u202e\u202c", "\u0301\u0301", "\u2800\u00a0"})
    void aTitleThatNobodyCanSeeIsNone(String typed) throws Exception {
        Document form = page(
                send(WrittenForm.complete(office).with("title", typed)).andExpect(status().isUnprocessableContent()));
        assertThat(form.select("#e-title").text()).contains("Beri judul");
        assertThat(states()).containsExactly("DRAFT");
    }

    @Test
    void aStoryHappensInARegencyOrCloser() throws Exception {
        Document form = page(
                send(WrittenForm.complete(office).with("where", "63")).andExpect(status().isUnprocessableContent()));
        assertThat(form.select("#e-region")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'Mayanau, Tebing Tinggi',63.11.08.2005", "mayanau,63.11.08.2005", "Kecamatan Halong,63.11.02"})
    void aPlaceFurtherAwayIsFoundByItsName(String typed, String code) throws Exception {
        String address = address(
                send(WrittenForm.complete(office).with("where", "elsewhere").with("elsewhere", typed)));
        assertThat(view(address).content().region()).isEqualTo(code);
    }

    @Test
    void scriptInTheRichTextIsGone() throws Exception {
        String html = "<h2>Biaya</h2><p onclick=\"x()\">Rp86 juta<script>alert(1)</script>"
                + "<a href=\"javascript:alert(1)\">sini</a><img src=x onerror=alert(1)></p>";
        String address =
                address(send(WrittenForm.complete(office).without("body").with("bodyHtml", html)));
        assertThat(view(address).content().body()).isEqualTo("<h2>Biaya</h2><p>Rp86 jutasini</p>");
    }

    @Test
    void formattingSurvivesAPlainField() throws Exception {
        String html = "<h2>Biaya</h2><ul><li>Tali <strong>baru</strong></li></ul>";
        String address =
                address(save(WrittenForm.complete(office).without("body").with("bodyHtml", html)));
        Document form = page(web.perform(get(address).with(people.signedIn(writer))));
        assertThat(form.select("[name=body]").val()).isEqualTo("## Biaya\n\n- Tali **baru**");
        WrittenForm again = WrittenForm.complete(office)
                .with("base", "1")
                .with("notation", "1")
                .with("body", form.select("[name=body]").val() + "\n- Papan");
        save(path(address), again).andExpect(status().isSeeOther());
        assertThat(view(address).content().body())
                .isEqualTo("<h2>Biaya</h2><ul><li>Tali <strong>baru</strong></li><li>Papan</li></ul>");
    }

    @Test
    void aStoryOfAnotherVillageIsNotThere() throws Exception {
        String story = id(address(save(WrittenForm.complete(office))));
        Actor neighbour = people.person(OfficeKind.KIM_GROUP, "63.11.08.2004", Role.CONTRIBUTOR);
        WrittenForm form =
                WrittenForm.complete(office).with("title", "Bukan milik saya").with("base", "1");
        for (String path : new String[] {"/meja/tulis/", "/meja/kabar-saya/"}) {
            web.perform(get(path + story).with(people.signedIn(neighbour))).andExpect(status().isNotFound());
        }
        for (String path : new String[] {"", "/kirim", "/ketikan", "/gabung", "/buang"}) {
            web.perform(post("/meja/tulis/" + story + path)
                            .params(form.fields())
                            .with(people.signedIn(neighbour))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
        }
        web.perform(post("/meja/kabar-saya/" + story + "/pesan")
                        .param("message", "Halo")
                        .with(people.signedIn(neighbour))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(view("/meja/tulis/" + story).title()).isEqualTo("Jembatan gantung Mayanau dibuka lagi");
    }

    @Test
    void aFormForgedBySomebodyElseDoesNothing() throws Exception {
        WrittenForm form = WrittenForm.complete(office);
        for (String path : new String[] {"", "/kirim", "/ketikan"}) {
            int status = web.perform(
                            post("/meja/tulis" + path).params(form.fields()).with(people.signedIn(writer)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).isIn(303, 403);
        }
        assertThat(stories()).isZero();
    }

    @Test
    void aSentStoryCannotBeChangedByTheFormAndWhatWasTypedComesBack() throws Exception {
        String story = id(address(send(WrittenForm.complete(office))));
        web.perform(get("/meja/tulis/" + story).with(people.signedIn(writer)))
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/meja/kabar-saya/" + story));
        Document form = page(save(
                        "/meja/tulis/" + story,
                        WrittenForm.complete(office).with("base", "1").with("title", "Lain"))
                .andExpect(status().isConflict()));
        assertThat(form.select("[name=title]").val()).isEqualTo("Lain");
        assertThat(view("/meja/tulis/" + story).title()).isEqualTo("Jembatan gantung Mayanau dibuka lagi");
    }

    @Test
    void whoWritesForSeveralOfficesIsAskedForWhich() throws Exception {
        Office second = people.office(OfficeKind.VILLAGE_GOVERNMENT, MAYANAU);
        Actor both = people.alsoIn(writer, second.id(), Role.CONTRIBUTOR);
        web.perform(get("/meja/tulis").with(people.signedIn(both)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/meja/tulis?kantor=" + second.id())))
                .andExpect(content().string(not(containsString("name=\"title\""))));
        Document form = page(web.perform(
                get("/meja/tulis").param("kantor", second.id().toString()).with(people.signedIn(both))));
        assertThat(form.select("[name=office]").val()).isEqualTo(second.id().toString());
    }

    private ResultActions send(WrittenForm form) throws Exception {
        return save("/meja/tulis/kirim", form);
    }

    private ResultActions save(WrittenForm form) throws Exception {
        return save("/meja/tulis", form);
    }

    private ResultActions save(String path, WrittenForm form) throws Exception {
        return web.perform(
                post(path).params(form.fields()).with(people.signedIn(writer)).with(csrf()));
    }

    private static Document page(ResultActions result) throws Exception {
        return Jsoup.parse(result.andReturn().getResponse().getContentAsString());
    }

    private static String address(ResultActions result) {
        return String.valueOf(result.andReturn().getResponse().getHeader("Location"));
    }

    private static String path(String address) {
        return address.replaceAll("[?].*", "");
    }

    private static String id(String address) {
        return path(address).replaceAll(".*/", "");
    }

    private StoryView view(String address) {
        return desk.story(writer, new StoryId(UUID.fromString(id(address))));
    }

    private long stories() {
        return states().size();
    }

    private java.util.List<String> states() {
        return jdbc.sql("select state from story where office_id = :office")
                .param("office", office.id().value())
                .query((row, n) -> row.getString("state"))
                .list();
    }
}
