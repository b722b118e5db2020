package id.mymein.newsroom.rules;

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
import id.mymein.newsroom.Categories;
import id.mymein.newsroom.Category;
import id.mymein.newsroom.Newsdesk;
import id.mymein.platform.Slugs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** An administrator keeps the rules. Whatever a test changes is put back, since all tests share them. */
@IntegrationTest
class RulesTest {

    private static final String KEYS = "/meja/admin/aturan/keaslian";
    private static final String FIGURES = "/meja/admin/aturan/angka";
    private static final String CHECKLIST = "/meja/admin/aturan/daftar-periksa";
    private static final String CATEGORIES = "/meja/admin/aturan/kategori";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    KeyRules keys;

    @Autowired
    FigureRules figures;

    @Autowired
    ChecklistRules checklist;

    @Autowired
    CategoryRules categoryRules;

    @Autowired
    Categories categories;

    @Autowired
    JdbcClient database;

    Actor administrator;

    @BeforeEach
    void ofTheRegency() {
        administrator = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
    }

    @AfterEach
    void asItWas() {
        database.sql("delete from authenticity_rule where office_kind in ('AGENCY', 'POLICE') or category is not null")
                .update();
        database.sql("update authenticity_rule set required = false where office_kind is null and category is null")
                .update();
        database.sql("""
                update newsroom_rule set value = case key when 'claim_minutes' then 30 when 'urgent_hours' then 24 else 30 end""").update();
        database.sql("delete from checklist_item where key like 'butir%'").update();
        database.sql("update checklist_item set active = true").update();
        database.sql("delete from category where slug like 'uji%'").update();
        database.sql("update category set active = true").update();
        database.sql("update category set label_id = 'Olahraga' where slug = 'olahraga'")
                .update();
    }

    private MockHttpServletResponse send(Actor who, String path, String... fields) throws Exception {
        var request = post(path).with(people.signedIn(who)).with(csrf());
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private Document page(String path) throws Exception {
        return html(web.perform(get(path).with(people.signedIn(administrator)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse());
    }

    private static Document html(MockHttpServletResponse response) throws Exception {
        return Jsoup.parse(response.getContentAsString());
    }

    private Map<String, String> lastAudit() {
        return database.sql("""
                select action, details::text as details from audit_entry
                where subject = 'rules:newsroom' and actor = :actor order by id desc limit 1""")
                .param("actor", administrator.auditName())
                .query((row, n) -> {
                    Map<String, String> audit = new LinkedHashMap<>();
                    audit.put("action", row.getString("action"));
                    audit.put("details", row.getString("details").replace(" ", ""));
                    return audit;
                })
                .optional()
                .orElse(Map.of());
    }

    private KeyRule rule(OfficeKind kind) {
        return keys.all().stream()
                .filter(each -> each.kind() == kind && each.category() == null)
                .findFirst()
                .orElseThrow();
    }

    private KeyRule general() {
        return keys.all().stream().filter(KeyRule::general).findFirst().orElseThrow();
    }

    private boolean asked(OfficeKind kind, String category) {
        return database.sql("""
                select required from authenticity_rule
                where (office_kind is null or office_kind = :kind) and (category is null or category = :category)
                order by (office_kind is not null)::int + (category is not null)::int desc, office_kind nulls last
                limit 1""")
                .param("kind", kind.name())
                .param("category", category)
                .query(Boolean.class)
                .single();
    }

    @Test
    void theTableSaysWhatTheNewsroomWouldAnswerForEveryOfficeAndCategory() throws Exception {
        send(administrator, KEYS, "jenis", "AGENCY", "kategori", "keamanan", "perlu", "ya");
        send(administrator, KEYS, "jenis", "semua", "kategori", "pengumuman", "perlu", "ya");
        send(administrator, KEYS, "jenis", "KIM_GROUP", "kategori", "olahraga", "perlu", "tidak");
        Document page = page(KEYS);
        List<Category> all = categories.ever();
        assertThat(page.select(".rules-grid tbody tr")).hasSize(all.size());
        for (int row = 0; row < all.size(); row++) {
            for (OfficeKind kind : OfficeKind.values()) {
                var cell = page.select(".rules-grid tbody tr")
                        .get(row)
                        .select("td")
                        .get(List.of(OfficeKind.values()).indexOf(kind));
                boolean needed = asked(kind, all.get(row).slug());
                assertThat(cell.select("b").text())
                        .as(kind + " " + all.get(row).slug())
                        .isEqualTo(needed ? "Perlu" : "Tidak");
            }
        }
        assertThat(cell(page, "Keamanan", OfficeKind.AGENCY)).isEqualTo("Perlu aturan khusus");
        assertThat(cell(page, "Pengumuman resmi", OfficeKind.AGENCY)).isEqualTo("Perlu dari kategori");
        assertThat(cell(page, "Pengumuman resmi", OfficeKind.KIM_GROUP)).isEqualTo("Perlu dari instansi");
        assertThat(cell(page, "Olahraga", OfficeKind.KIM_GROUP)).isEqualTo("Tidak aturan khusus");
        assertThat(cell(page, "Olahraga", OfficeKind.AGENCY)).isEqualTo("Tidak aturan umum");
    }

    private static String cell(Document page, String category, OfficeKind kind) {
        return page.select(".rules-grid tbody tr:has(th:matchesOwn(^" + category + "$))")
                .select("td")
                .get(List.of(OfficeKind.values()).indexOf(kind))
                .text();
    }

    @Test
    void aRuleIsAddedTurnedAndRemovedAndEachStandsOnTheTrail() throws Exception {
        assertThat(send(administrator, KEYS, "jenis", "AGENCY", "kategori", "semua", "perlu", "ya")
                        .getStatus())
                .isEqualTo(303);
        assertThat(lastAudit().get("action")).isEqualTo("newsroom.add-key-rule");
        KeyRule rule = rule(OfficeKind.AGENCY);
        assertThat(send(administrator, KEYS + "/" + rule.id(), "versi", "0", "perlu", "tidak")
                        .getStatus())
                .isEqualTo(303);
        assertThat(lastAudit().get("details")).contains("\"before\":true", "\"after\":false", "\"rule\":\"AGENCY/*\"");
        assertThat(rule(OfficeKind.AGENCY).required()).isFalse();
        assertThat(send(administrator, KEYS + "/" + rule.id(), "versi", "0", "perlu", "ya")
                        .getStatus())
                .isEqualTo(409);
        assertThat(send(administrator, KEYS + "/" + rule.id() + "/hapus", "versi", "0")
                        .getStatus())
                .isEqualTo(409);
        assertThat(send(administrator, KEYS + "/" + rule.id() + "/hapus", "versi", "1")
                        .getStatus())
                .isEqualTo(303);
        assertThat(lastAudit().get("action")).isEqualTo("newsroom.remove-key-rule");
        assertThat(keys.find(rule.id())).isEmpty();
        assertThat(send(administrator, KEYS + "/" + rule.id(), "versi", "1", "perlu", "ya")
                        .getStatus())
                .isEqualTo(409);
    }

    @Test
    void theGeneralRuleStays() throws Exception {
        KeyRule general = general();
        MockHttpServletResponse response =
                send(administrator, KEYS + "/" + general.id() + "/hapus", "versi", Integer.toString(general.version()));
        assertThat(response.getStatus()).isEqualTo(409);
        assertThat(html(response).text()).contains("Aturan umum tidak dihapus");
        assertThat(keys.find(general.id())).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "'', semua, ya, jenis",
        "RAJA, semua, ya, jenis",
        "AGENCY, '', ya, kategori",
        "AGENCY, tidak-ada, ya, kategori",
        "AGENCY, semua, '', perlu",
        "KIM_GROUP, semua, ya, jenis" // there already
    })
    void aWrongRuleIsNotAdded(String kind, String category, String required, String field) throws Exception {
        int before = keys.all().size();
        MockHttpServletResponse response =
                send(administrator, KEYS, "jenis", kind, "kategori", category, "perlu", required);
        assertThat(response.getStatus()).isEqualTo(422);
        Document page = html(response);
        assertThat(page.select("#e-" + field)).isNotEmpty();
        if (!required.isEmpty()) {
            assertThat(page.select("#f-perlu option[selected]").attr("value")).isEqualTo(required);
        }
        assertThat(keys.all()).hasSize(before);
    }

    private FigureRule figure(String key) {
        return figures.all().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFigureIsChangedWithItsSource() throws Exception {
        FigureRule rule = figure("urgent_hours");
        String version = Integer.toString(rule.version());
        assertThat(send(
                                administrator,
                                FIGURES + "/urgent_hours",
                                "versi",
                                version,
                                "nilai",
                                "12",
                                "sumber",
                                "Rapat <redaksi>")
                        .getStatus())
                .isEqualTo(303);
        assertThat(figure("urgent_hours").value()).isEqualTo(12);
        assertThat(lastAudit().get("details")).contains("\"before\":24", "\"after\":12");
        MockHttpServletResponse stale =
                send(administrator, FIGURES + "/urgent_hours", "versi", version, "nilai", "36", "sumber", "Lama");
        assertThat(stale.getStatus()).isEqualTo(409);
        Document page = html(stale);
        assertThat(page.select("#f-nilai-urgent_hours").attr("value")).isEqualTo("36");
        assertThat(page.select("#e-nilai-urgent_hours").text()).contains("12", "Rapat <redaksi>");
        assertThat(figure("urgent_hours").value()).isEqualTo(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "169", "-3", "12,5", "1e2", "99999999999999999999", "<b>", "١٢"})
    void aFigureOutsideItsBoundsIsRefused(String value) throws Exception {
        FigureRule rule = figure("urgent_hours");
        MockHttpServletResponse response = send(
                administrator,
                FIGURES + "/urgent_hours",
                "versi",
                Integer.toString(rule.version()),
                "nilai",
                value,
                "sumber",
                "x".repeat(301));
        assertThat(response.getStatus()).isEqualTo(422);
        Document page = html(response);
        assertThat(page.select("#f-nilai-urgent_hours").attr("value")).isEqualTo(value);
        assertThat(page.select("#f-sumber-urgent_hours").attr("value")).hasSize(301);
        assertThat(page.select("#e-nilai-urgent_hours").text()).contains("1", "168");
        assertThat(figure("urgent_hours")).isEqualTo(rule);
    }

    private Labelled item(LabelRules rules, String key) {
        return rules.all().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aChecklistItemIsAddedRenamedAndPutOutOfUse() throws Exception {
        String name = Newsdesk.unique("Butir");
        assertThat(send(administrator, CHECKLIST, "nama", name, "namaInggris", "Item", "urutan", "70", "aktif", "ya")
                        .getStatus())
                .isEqualTo(303);
        String key = Slugs.of(name, LabelPages.LONGEST_KEY);
        assertThat(item(checklist, key).active()).isTrue();
        assertThat(send(
                                administrator,
                                CHECKLIST + "/" + key,
                                "versi",
                                "0",
                                "nama",
                                "Nama lain",
                                "namaInggris",
                                "Other",
                                "urutan",
                                "5")
                        .getStatus())
                .isEqualTo(303);
        assertThat(item(checklist, key)).isEqualTo(new Labelled(key, "Nama lain", "Other", 5, false, true, 1));
        assertThat(lastAudit().get("details")).contains("\"active\":true", "\"active\":false", "Namalain");
        assertThat(send(administrator, CHECKLIST, "nama", name, "namaInggris", "Again", "urutan", "1")
                        .getStatus())
                .isEqualTo(422);
    }

    @Test
    void oneChecklistItemStaysInUse() throws Exception {
        database.sql("update checklist_item set active = key = 'facts'").update();
        Labelled last = item(checklist, "facts");
        MockHttpServletResponse response = send(
                administrator,
                CHECKLIST + "/facts",
                "versi",
                Integer.toString(last.version()),
                "nama",
                "Tetap tertulis",
                "namaInggris",
                last.labelEn(),
                "urutan",
                "10");
        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(html(response).select("#e-aktif-facts").text()).contains("Paling sedikit satu");
        assertThat(html(response).select("#f-nama-facts").attr("value")).isEqualTo("Tetap tertulis");
        assertThat(item(checklist, "facts")).isEqualTo(last);
    }

    @Test
    void aCategoryKeepsItsAddressWhateverItIsCalled() throws Exception {
        Labelled sports = item(categoryRules, "olahraga");
        assertThat(send(
                                administrator,
                                CATEGORIES + "/olahraga",
                                "versi",
                                Integer.toString(sports.version()),
                                "nama",
                                "Olahraga & kepemudaan",
                                "namaInggris",
                                "Sports",
                                "urutan",
                                "100")
                        .getStatus())
                .isEqualTo(303);
        assertThat(categories.find("olahraga").orElseThrow().labelId()).isEqualTo("Olahraga & kepemudaan");
        assertThat(categories.all()).extracting(Category::slug).doesNotContain("olahraga");
        assertThat(categories.ever()).extracting(Category::slug).contains("olahraga");
        MockHttpServletResponse stale = send(
                administrator,
                CATEGORIES + "/olahraga",
                "versi",
                Integer.toString(sports.version()),
                "nama",
                "Yang kedua",
                "namaInggris",
                "Second",
                "urutan",
                "1");
        assertThat(stale.getStatus()).isEqualTo(409);
        assertThat(html(stale).select("#f-nama-olahraga").attr("value")).isEqualTo("Yang kedua");
        assertThat(html(stale).select("#e-nama-olahraga").text()).contains("Olahraga & kepemudaan");
    }

    @Test
    void aNewCategoryGetsItsAddressFromItsNameAndGoesWhileNothingUsesIt() throws Exception {
        assertThat(send(
                                administrator,
                                CATEGORIES,
                                "nama",
                                "Uji: Cuaca & Iklim!",
                                "namaInggris",
                                "Weather",
                                "urutan",
                                "120",
                                "aktif",
                                "ya")
                        .getStatus())
                .isEqualTo(303);
        assertThat(categories.all()).extracting(Category::slug).contains("uji-cuaca-iklim");
        assertThat(item(categoryRules, "uji-cuaca-iklim").used()).isFalse();
        send(administrator, KEYS, "jenis", "semua", "kategori", "uji-cuaca-iklim", "perlu", "ya");
        assertThat(item(categoryRules, "uji-cuaca-iklim").used()).isTrue();
        assertThat(send(administrator, CATEGORIES + "/uji-cuaca-iklim/hapus", "versi", "0")
                        .getStatus())
                .isEqualTo(409);
        database.sql("delete from authenticity_rule where category = 'uji-cuaca-iklim'")
                .update();
        assertThat(send(administrator, CATEGORIES + "/uji-cuaca-iklim/hapus", "versi", "0")
                        .getStatus())
                .isEqualTo(303);
        assertThat(categories.find("uji-cuaca-iklim")).isEmpty();
        assertThat(lastAudit().get("action")).isEqualTo("newsroom.remove-category");
    }

    @Test
    void aCategoryThatStoriesHaveIsNotRemoved() throws Exception {
        newsdesk.draft(newsdesk.cast(), Newsdesk.content("Dengan kategori"));
        Labelled used = item(categoryRules, "pembangunan");
        assertThat(used.used()).isTrue();
        assertThat(send(administrator, CATEGORIES + "/pembangunan/hapus", "versi", Integer.toString(used.version()))
                        .getStatus())
                .isEqualTo(409);
        assertThat(page(CATEGORIES).select("form[action$=pembangunan/hapus]")).isEmpty();
    }

    @Autowired
    Newsdesk newsdesk;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|English|10|nama",
                "Nama|''|10|namaInggris",
                "Nama|English|sepuluh|urutan",
                "Nama|English|-1|urutan",
                "Nama|English|99999|urutan",
                "田中さん|English|10|nama",
                "Olahraga|English|10|nama"
            })
    void aWrongNameIsSaidAtItsField(String name, String english, String order, String field) throws Exception {
        MockHttpServletResponse response =
                send(administrator, CATEGORIES, "nama", name, "namaInggris", english, "urutan", order, "aktif", "ya");
        assertThat(response.getStatus()).isEqualTo(422);
        Document page = html(response);
        assertThat(page.select("#e-" + field + "-baru")).isNotEmpty();
        assertThat(page.select("#f-nama-baru").attr("value")).isEqualTo(name);
        assertThat(page.select("#f-urutan-baru").attr("value")).isEqualTo(order);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> uji",
                "uji \"><img src=x onerror=alert(1)>",
                "uji {0} '{1}' %s",
                "uji </option></select>",
                "uji '; drop table category; --",
                "uji Ju'uh 👩‍👩‍👧‍👦 \u202eterbalik"
            })
    void strangeNamesAreKeptAndShownAsTheyAre(String name) throws Exception {
        Labelled item = item(categoryRules, "olahraga");
        assertThat(send(
                                administrator,
                                CATEGORIES + "/olahraga",
                                "versi",
                                Integer.toString(item.version()),
                                "nama",
                                name,
                                "namaInggris",
                                "Sports",
                                "urutan",
                                "100",
                                "aktif",
                                "ya")
                        .getStatus())
                .isEqualTo(303);
        assertThat(categories.find("olahraga").orElseThrow().labelId()).isEqualTo(name);
        for (String path : List.of(CATEGORIES, KEYS)) {
            Document page = page(path);
            assertThat(page.select("script:not([src]), img, [onerror]")).isEmpty();
            assertThat(page.html()).contains("rules");
        }
        assertThat(page(CATEGORIES).select("#f-nama-olahraga").attr("value")).isEqualTo(name);
    }

    @Test
    void theRulesAreATabOfTheAdministratorsPages() throws Exception {
        Document page = page(KEYS);
        assertThat(page.select(".tabs a").eachAttr("href"))
                .startsWith("/meja/admin/akun", "/meja/admin/instansi", "/meja/admin/undangan", "/meja/admin/aturan");
        assertThat(page.select(".tabs [aria-current]").attr("href")).isEqualTo("/meja/admin/aturan");
        assertThat(page.select(".bar-top nav [aria-current]").eachAttr("href")).containsExactly("/meja/admin");
        assertThat(page("/meja/admin/akun").select(".tabs a").eachAttr("href"))
                .isEqualTo(page.select(".tabs a").eachAttr("href"));
    }

    @Test
    void anAdministratorOfLessThanTheRegencyFindsNoRules() throws Exception {
        for (String region : List.of("63.11.08", "63.11.08.2005", "63.09")) {
            Actor small = people.person(OfficeKind.DISTRICT_OFFICE, region, Role.ADMINISTRATOR);
            refused(small);
            assertThat(html(web.perform(get("/meja/admin/akun").with(people.signedIn(small)))
                                    .andReturn()
                                    .getResponse())
                            .select(".tabs a[href*=aturan]"))
                    .isEmpty();
        }
        Actor province = people.person(OfficeKind.DISKOMINFO, "63", Role.ADMINISTRATOR);
        web.perform(get(KEYS).with(people.signedIn(province))).andExpect(status().isOk());
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void otherRolesFindNoRules(Role role) throws Exception {
        refused(people.person(OfficeKind.DISKOMINFO, "63.11", role));
    }

    private void refused(Actor who) throws Exception {
        for (String path : List.of("/meja/admin/aturan", KEYS, FIGURES, CHECKLIST, CATEGORIES)) {
            web.perform(get(path).with(people.signedIn(who))).andExpect(status().isNotFound());
        }
        for (String path : List.of(
                KEYS,
                KEYS + "/1",
                KEYS + "/1/hapus",
                FIGURES + "/claim_minutes",
                CHECKLIST,
                CHECKLIST + "/facts",
                CATEGORIES,
                CATEGORIES + "/olahraga",
                CATEGORIES + "/olahraga/hapus")) {
            assertThat(send(who, path, "versi", "0", "perlu", "ya").getStatus())
                    .as(path)
                    .isEqualTo(404);
        }
    }

    @Test
    void aForgedFormChangesNothing() throws Exception {
        for (String path :
                List.of(KEYS, KEYS + "/1", FIGURES + "/claim_minutes", CHECKLIST, CATEGORIES + "/olahraga")) {
            web.perform(post(path)
                            .with(people.signedIn(administrator))
                            .with(csrf().useInvalidToken())
                            .param("perlu", "ya"))
                    .andExpect(redirectedUrlPattern("/meja/lanjut**"));
        }
        assertThat(lastAudit()).isEmpty();
    }
}
