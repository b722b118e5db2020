package id.mymein.portal;

import static id.mymein.newsroom.Newsdesk.done;
import static id.mymein.newsroom.Newsdesk.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.FreshDatabase;
import id.mymein.People;
import id.mymein.aspiration.Answering;
import id.mymein.aspiration.AspirationResult;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Visibility;
import id.mymein.authenticity.ClaimCheckId;
import id.mymein.authenticity.ClaimText;
import id.mymein.authenticity.Rumours;
import id.mymein.identity.Accounts;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import id.mymein.platform.facts.Facts;
import id.mymein.portal.store.PageSource;
import id.mymein.portal.store.PageStore;
import id.mymein.portal.store.Rendering;
import id.mymein.portal.store.Reply;
import id.mymein.portal.store.StoredPage;
import id.mymein.telling.CaseReports;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Whatever happens, the pages that are made anew are exactly those that it makes different. Every public address is visited
 * before; then the pages that left the store are held against those whose rendering says something else.
 */
@SpringBootTest(
        properties = {"mymein.production=true", "mymein.address=http://localhost", InvalidationTest.ROOM_FOR_ALL})
@AutoConfigureMockMvc
@ContextConfiguration(initializers = FreshDatabase.class)
class InvalidationTest {

    /** Nothing falls out for want of room; and no other test has the same, which would bring its stories along. */
    static final String ROOM_FOR_ALL = "mymein.pages.memory=200MB";

    private static final String MAYANAU = "63.11.08.2005";
    private static final String ANOTHER = "63.11.01.2001";
    private static final String VILLAGE_NEWS = "/wilayah/mayanau-tebing-tinggi/kabar";
    private static final int ENOUGH_FOR_A_SECOND_PAGE = 24;

    @Autowired
    MockMvc web;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    People people;

    @Autowired
    StoryPublication publication;

    @Autowired
    Accounts accounts;

    @Autowired
    PublicReader reader;

    @Autowired
    PageStore store;

    @Autowired
    PageSource source;

    @Autowired
    Rumours rumours;

    @Autowired
    Residents residents;

    @Autowired
    Answering answering;

    @Autowired
    CaseReports reports;

    @Autowired
    JdbcClient jdbc;

    private Newsdesk.Cast cast;

    @BeforeEach
    void aPortalWithNews() {
        cast = newsdesk.cast();
        if (jdbc.sql("select count(*) from published_story").query(Long.class).single() < ENOUGH_FOR_A_SECOND_PAGE) {
            for (int n = 0; n < ENOUGH_FOR_A_SECOND_PAGE; n++) {
                newsdesk.published(cast, content(unique("Kabar " + n), "pembangunan", MAYANAU));
                claimCheck("Kabar burung " + n);
            }
            newsdesk.published(newsdesk.cast(ANOTHER), content(unique("Kabar tetangga"), "kesehatan", ANOTHER));
        }
    }

    private static Content content(String title, String category, String region) {
        Content like = Newsdesk.content(title);
        return new Content(
                title,
                like.who(),
                like.body(),
                category,
                region,
                like.place(),
                like.eventDate(),
                like.eventTime(),
                like.photos());
    }

    /** What a change did: what the store threw out, and what is really different. */
    private record Effect(Set<String> renewed, Set<String> different) {}

    private interface Change {
        void happens() throws Exception;
    }

    private Effect effect(Change change) throws Exception {
        Set<String> site = site();
        Map<String, StoredPage> kept = new TreeMap<>();
        Map<String, String> before = new TreeMap<>();
        for (String target : site) {
            StoredPage page = store.get(target).orElseThrow(() -> new AssertionError("no page at " + target));
            kept.put(target, page);
            before.put(target, text(page));
        }
        change.happens();
        Set<String> renewed = new TreeSet<>();
        Set<String> different = new TreeSet<>();
        for (String target : site) {
            if (store.ready(target) != kept.get(target)) {
                renewed.add(target);
            }
            if (!text(target).equals(before.get(target))) {
                different.add(target);
            }
        }
        return new Effect(renewed, different);
    }

    private static String text(StoredPage page) {
        Reply reply = page.reply(null, null);
        String location = reply.fields().stream()
                .filter(field -> field.getHeader() == HttpHeader.LOCATION)
                .map(HttpField::getValue)
                .findFirst()
                .orElse("");
        return reply.status() + location + new String(reply.bytes(), StandardCharsets.UTF_8);
    }

    /** What is there now, whatever the store has; nothing where a picture went with its story. */
    private String text(String target) {
        return source.render(target).map(InvalidationTest::text).orElse("");
    }

    private static String text(Rendering now) {
        return now.status() + now.location() + new String(now.bytes(), StandardCharsets.UTF_8);
    }

    /** @param of whose first card it is: an id or a path, with a slash before it */
    private static Set<String> withCard(String of, Set<String> pages) {
        var all = new TreeSet<>(pages);
        for (String language : List.of("", "/en")) {
            all.add(language + "/kartu" + of + "/1-grup.png");
        }
        return all;
    }

    /** Every address that a reader or a feed reader can come to. */
    private Set<String> site() {
        Set<String> found = new TreeSet<>(List.of(
                "/",
                "/en",
                "/robots.txt",
                ManifestSection.PATH,
                "/wilayah/mayanau-tebing-tinggi/kabar",
                "/en/wilayah/mayanau-tebing-tinggi/kabar",
                "/wilayah/" + reader.slug(ANOTHER) + "/kabar",
                "/sitemap/berita-1.xml",
                "/sitemap/cek-fakta-1.xml",
                "/sitemap/instansi-1.xml",
                "/sitemap/kabar-baru.xml",
                "/sitemap/wilayah-1.xml",
                "/sematan/wilayah/mayanau-tebing-tinggi",
                "/sematan/wilayah/" + reader.slug(ANOTHER),
                "/aspirasi/wilayah/" + reader.slug(ANOTHER)));
        Deque<String> waiting = new ArrayDeque<>(found);
        while (!waiting.isEmpty()) {
            String target = waiting.removeFirst();
            store
                    .get(target)
                    .filter(page -> page.reply(null, null).status() == 200)
                    .map(page -> new String(page.reply(null, null).bytes(), StandardCharsets.UTF_8))
                    .filter(text -> text.startsWith("<!doctype"))
                    .stream()
                    .flatMap(InvalidationTest::links)
                    .filter(found::add)
                    .forEach(waiting::add);
        }
        assertThat(found).anyMatch(target -> target.contains("?sebelum=")).hasSizeGreaterThan(500);
        return found;
    }

    private static Stream<String> links(String html) {
        return Jsoup.parse(html, "http://localhost").select("a[href], link[rel=alternate][href]").stream()
                .map(link -> link.absUrl("href").replaceFirst("#.*", ""))
                .filter(address -> address.startsWith("http://localhost/"))
                .map(address -> address.substring("http://localhost".length()))
                .filter(InvalidationTest::oneOfItsKind)
                .filter(target -> Stream.of(
                                "/masuk",
                                "/api/",
                                "/oembed",
                                "/cari",
                                "/akun-resmi/lapor",
                                "/akun-resmi/periksa",
                                "/akun-resmi/pindai",
                                "/aspirasi/kirim",
                                "/aspirasi/lacak",
                                "/aspirasi/ikuti",
                                "/langganan")
                        .noneMatch(target.replaceFirst("^/en/", "/")::startsWith));
    }

    /** What was raised in one village stands for all: each has as many lists and feeds as there are states and formats. */
    private static boolean oneOfItsKind(String target) {
        String village = "(/en)?/aspirasi/wilayah/(balangan|kec-tebing-tinggi-balangan|mayanau-tebing-tinggi)(\\W.*)?";
        return !target.contains("/aspirasi/wilayah/") || target.matches(village);
    }

    private static Set<String> inBothLanguages(Stream<String> paths) {
        var both = new TreeSet<String>();
        paths.forEach(path -> {
            both.add(path);
            both.add(path.equals("/") ? "/en" : "/en" + path);
        });
        return both;
    }

    private static Stream<String> withFeeds(String... lists) {
        return Stream.of(lists)
                .flatMap(list -> Stream.of(
                        list,
                        (list.equals("/") ? "" : list) + "/rss.xml",
                        (list.equals("/") ? "" : list) + "/feed.json",
                        (list.equals("/") ? "" : list) + "/atom.xml"));
    }

    /** The lists that show a story of the cast from Mayanau about {@code category} at their beginning. */
    private List<String> lists(String category) {
        Office office = people.officeOf(cast.contributor());
        return List.of(
                "/",
                "/wilayah/balangan",
                "/wilayah/kec-tebing-tinggi-balangan",
                "/wilayah/mayanau-tebing-tinggi",
                "/kategori/" + category,
                "/instansi/" + office.slug());
    }

    private Set<String> listsWithFeeds(String category, String... others) {
        Set<String> all = inBothLanguages(Stream.concat(
                Stream.concat(withFeeds(lists(category).toArray(String[]::new)), Stream.of("/berita")),
                Stream.of(others)));
        // Sitemaps are of both languages at once.
        all.addAll(List.of("/sitemap.xml", "/sitemap/berita-1.xml", "/sitemap/kabar-baru.xml"));
        all.add("/sematan/wilayah/mayanau-tebing-tinggi");
        return all;
    }

    /** The others, and the pages that name this story as the one that comes next in its village or of its kind. */
    private String[] beside(StoryId story, String... others) {
        return Stream.concat(
                        Stream.of(others),
                        jdbc.sql("""
                                select distinct o.path from published_story p
                                cross join lateral (
                                    (select path from published_story
                                     where region_code = p.region_code and first_published_at < p.first_published_at
                                     order by first_published_at desc limit 1)
                                    union all
                                    (select path from published_story
                                     where category = p.category and first_published_at < p.first_published_at
                                     order by first_published_at desc limit 1)
                                ) o
                                where p.story_id = :story""").param("story", story.value()).query(String.class).list().stream())
                .toArray(String[]::new);
    }

    @Test
    void publishingRenewsTheListsThatShowTheStoryAndNothingElse() throws Exception {
        StoryId before =
                newsdesk.published(cast, content(unique("Kantor ini sudah pernah menulis"), "pertanian", MAYANAU));
        Effect effect = effect(() -> newsdesk.published(cast, content(unique("Baru terbit"), "pertanian", MAYANAU)));
        assertThat(effect.renewed()).isEqualTo(effect.different());
        assertThat(effect.renewed())
                .isEqualTo(listsWithFeeds("pertanian", "/wilayah", "/kategori", VILLAGE_NEWS, reader.path(before)));
    }

    @Test
    void aCorrectionRenewsWhatShowsTheStoryAndNotWhatCountsIt() throws Exception {
        Content first = content(unique("Judul lama"), "ekonomi", MAYANAU);
        StoryId id = newsdesk.published(cast, first);
        StoryId next = newsdesk.published(cast, content(unique("Yang terkait"), "ekonomi", MAYANAU));
        String path = reader.path(id);
        String[] shown = beside(id, VILLAGE_NEWS, path, path + "/riwayat", reader.path(next));
        Effect effect = effect(() -> newsdesk.corrected(
                cast, id, Newsdesk.with(first, unique("Judul baru"), first.body()), "Judulnya keliru."));
        assertThat(effect.renewed()).isEqualTo(effect.different());
        assertThat(effect.renewed()).isEqualTo(withCard("/" + id, listsWithFeeds("ekonomi", shown)));
    }

    @Test
    void aRetractionRenewsWhatShowedTheStoryAndWhatCountedIt() throws Exception {
        StoryId id = newsdesk.published(cast, content(unique("Akan ditarik"), "olahraga", MAYANAU));
        StoryId next = newsdesk.published(cast, content(unique("Tetap ada"), "olahraga", MAYANAU));
        String path = reader.path(id);
        String[] shown = beside(id, VILLAGE_NEWS, "/wilayah", "/kategori", path, path + "/riwayat", reader.path(next));
        Effect effect = effect(() -> done(publication.retract(cast.chief(), id, "Tidak terjadi.")));
        assertThat(effect.renewed()).isEqualTo(effect.different());
        Set<String> expected = withCard("/" + id, listsWithFeeds("olahraga", shown));
        expected.remove("/sitemap.xml"); // another story was the last to change
        assertThat(effect.renewed()).isEqualTo(expected);
    }

    @Test
    void aStoryThatMovesToAnotherPlaceAndKindRenewsBoth() throws Exception {
        Content first = content(unique("Salah tempat"), "lingkungan", MAYANAU);
        StoryId id = newsdesk.published(cast, first);
        Effect effect = effect(() -> newsdesk.corrected(
                cast, id, content(first.title(), "pendidikan", ANOTHER), "Tempat dan kategorinya keliru."));
        assertThat(effect.renewed()).isEqualTo(effect.different());
        assertThat(effect.renewed())
                .contains(
                        "/wilayah/mayanau-tebing-tinggi",
                        "/wilayah/" + reader.slug(ANOTHER),
                        "/en/wilayah/" + reader.slug(ANOTHER) + "/rss.xml",
                        "/kategori",
                        "/kategori/lingkungan",
                        "/kategori/pendidikan/atom.xml")
                .noneMatch(target -> target.contains("?sebelum="));
    }

    @Test
    void aRenamedCategoryRenewsAllPagesAndTheFeedsThatNameIt() throws Exception {
        newsdesk.published(cast, content(unique("Ikan murah"), "sosial-budaya", MAYANAU));
        Actor administrator = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
        int version = jdbc.sql("select version from category where slug = 'sosial-budaya'")
                .query(Integer.class)
                .single();
        Effect effect = effect(() -> web.perform(post("/meja/admin/aturan/kategori/sosial-budaya")
                        .with(people.signedIn(administrator))
                        .with(csrf())
                        .param("versi", Integer.toString(version))
                        .param("nama", "Sosial dan seni")
                        .param("namaInggris", "Society and arts")
                        .param("urutan", "70")
                        .param("aktif", "ya"))
                .andExpect(status().is3xxRedirection()));
        assertThat(effect.renewed()).isEqualTo(effect.different());
        assertThat(effect.renewed())
                .contains("/tentang", "/en/wilayah", "/kategori/sosial-budaya/rss.xml")
                .doesNotContain("/kategori/kesehatan/rss.xml", "/robots.txt");
    }

    @Test
    void aRenamedOfficeRenewsWhatNamesIt() throws Exception {
        StoryId id = newsdesk.published(cast, content(unique("Dari kantor ini"), "keamanan", MAYANAU));
        Office office = people.officeOf(cast.contributor());
        Actor administrator = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
        Effect effect = effect(() -> web.perform(post("/meja/admin/instansi/" + office.id() + "/nama")
                        .with(people.signedIn(administrator))
                        .with(csrf())
                        .param("versi", "0")
                        .param("nama", "Kelompok Informasi " + unique("Baru")))
                .andExpect(status().is3xxRedirection()));
        assertThat(effect.renewed()).isEqualTo(effect.different());
        assertThat(effect.renewed())
                .contains("/instansi/" + office.slug(), reader.path(id))
                .doesNotContain("/tentang", "/wilayah", "/kategori/kesehatan");
    }

    @Test
    void anEditorsNewNameRenewsThePagesThatBearTheEditorsKey() throws Exception {
        StoryId id = newsdesk.published(cast, content(unique("Kunci bernama"), "keamanan", MAYANAU));
        Effect effect = effect(() -> web.perform(post("/akun")
                        .with(people.signedIn(cast.editor()))
                        .with(csrf())
                        .param("nama", unique("Nama Baru"))
                        .param(
                                "surel",
                                accounts.find(cast.editor().account())
                                        .orElseThrow()
                                        .email())
                        .param("bahasa", "id"))
                .andExpect(status().is3xxRedirection()));
        // A card is made anew with its story; that it looks the same is known only then.
        effect.renewed().removeIf(target -> target.contains("/kartu/"));
        assertThat(effect.renewed()).isEqualTo(effect.different());
        assertThat(effect.renewed()).contains(reader.path(id), reader.path(id) + "/riwayat");
        assertThat(effect.renewed()).noneMatch(target -> target.contains(".xml") || target.contains(".json"));
    }

    @Test
    void workOnAStoryThatIsNotPublicRenewsNothing() throws Exception {
        StoryId id = newsdesk.published(cast, content(unique("Sedang digarap"), "keamanan", MAYANAU));
        Effect effect = effect(() -> {
            newsdesk.ready(cast, content(unique("Belum terbit"), "keamanan", MAYANAU));
            done(publication.rework(cast.editor(), id));
        });
        assertThat(new ArrayList<>(effect.renewed())).isEmpty();
        assertThat(effect.different()).isEmpty();
    }

    private void arrange(String path, String... fields) throws Exception {
        int version =
                jdbc.sql("select version from front_page").query(Integer.class).single();
        var request = post("/meja/beranda" + path)
                .with(people.signedIn(cast.editor()))
                .with(csrf())
                .param("versi", Integer.toString(version));
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        web.perform(request).andExpect(status().isSeeOther());
    }

    @Test
    void publishingAPinRenewsTheFrontPageInBothLanguagesAndNothingElse() throws Exception {
        StoryId id = newsdesk.published(cast, content(unique("Disematkan"), "keamanan", MAYANAU));
        newsdesk.published(cast, content(unique("Lebih baru"), "keamanan", MAYANAU));
        arrange("/sematan/" + id + "/utama");
        Effect effect = effect(() -> arrange("/terbit"));
        assertThat(effect.renewed()).isEqualTo(effect.different()).containsExactlyInAnyOrder("/", "/en");
        Effect withoutAPart = effect(() -> {
            arrange("/bagian/districts/sembunyi");
            arrange("/terbit");
        });
        assertThat(withoutAPart.renewed()).isEqualTo(withoutAPart.different()).containsExactlyInAnyOrder("/", "/en");
        arrange("/bagian/districts/tampil");
        arrange("/sematan/" + id + "/lepas");
        arrange("/terbit");
    }

    @Test
    void arrangingRenewsNothingBeforeItIsPublished() throws Exception {
        StoryId id = newsdesk.published(cast, content(unique("Belum disematkan"), "keamanan", MAYANAU));
        Effect effect = effect(() -> {
            arrange("/sematan/" + id + "/pilihan");
            arrange("/bagian/latest/sembunyi");
            arrange("/buang");
        });
        assertThat(effect.renewed()).isEmpty();
        assertThat(effect.different()).isEmpty();
    }

    @Test
    void aPinnedStoryThatIsWithdrawnRenewsTheFrontPageHoweverOldItIs() throws Exception {
        StoryId id = new StoryId(jdbc.sql("select story_id from published_story order by first_published_at limit 1")
                .query(UUID.class)
                .single());
        arrange("/sematan/" + id + "/pilihan");
        arrange("/terbit");
        Effect effect = effect(() -> done(publication.retract(cast.chief(), id, "Tidak terjadi.")));
        assertThat(effect.renewed()).isEqualTo(effect.different()).contains("/", "/en");
        arrange("/sematan/" + id + "/lepas");
        arrange("/terbit");
    }

    @Test
    void theFrontPageIsRightUntilTheInstantAtWhichAPinEnds() throws Exception {
        StoryId id = newsdesk.published(cast, content(unique("Sampai nanti"), "keamanan", MAYANAU));
        arrange("/sematan/" + id + "/utama");
        arrange("/terbit");
        var soon = OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(7).truncatedTo(ChronoUnit.MILLIS);
        jdbc.sql("update front_pin set until = :soon").param("soon", soon).update();
        for (String front : List.of("/", "/en")) {
            assertThat(Facts.noting(() -> source.render(front)).seen().until()).isBeforeOrEqualTo(soon.toInstant());
        }
        assertThat(Facts.noting(() -> source.render("/berita")).seen().until()).isNotEqualTo(soon.toInstant());
        jdbc.sql("update front_pin set until = :past")
                .param("past", soon.minusDays(1))
                .update();
        assertThat(Facts.noting(() -> source.render("/")).seen().until()).isNotEqualTo(soon.toInstant());
        arrange("/sematan/" + id + "/lepas");
        arrange("/terbit");
    }

    private ClaimCheckId claimCheck(String claim) {
        return rumours.published(cast.police(), cast.editor(), Rumours.text(unique(claim)));
    }

    /** The list with its feeds, the sitemaps, and the pages that are named. */
    private static Set<String> claimPages(String... others) {
        Set<String> all = inBothLanguages(Stream.concat(withFeeds("/cek-fakta"), Stream.of(others)));
        all.addAll(List.of("/sitemap.xml", "/sitemap/cek-fakta-1.xml"));
        return all;
    }

    @Test
    void publishingAClaimCheckRenewsTheListTheFrontPageAndNothingElse() throws Exception {
        Effect effect = effect(() -> claimCheck("Baru dicek"));
        assertThat(effect.renewed()).isEqualTo(effect.different());
        // The one that the second page began with is on it still; the one that was the last of the first came to it.
        assertThat(effect.renewed()).isEqualTo(claimPages("/"));
    }

    @Test
    void aCorrectedClaimCheckRenewsWhatShowsItOnceItIsPublished() throws Exception {
        ClaimCheckId id = claimCheck("Akan diralat");
        String path = rumours.path(cast.police(), id);
        ClaimText text = Rumours.changed(Rumours.text(unique("Lain bunyinya")), "Jawaban baru.", "Bunyinya keliru.");
        Effect waiting = effect(() -> rumours.correctionWaits(cast.police(), id, text));
        assertThat(waiting.renewed()).isEmpty();
        assertThat(waiting.different()).isEmpty();
        Effect effect = effect(() -> rumours.publish(cast.editor(), id));
        assertThat(effect.renewed()).isEqualTo(effect.different());
        assertThat(effect.renewed()).isEqualTo(withCard(path, claimPages("/", path)));
    }

    @Test
    void aWithdrawnClaimCheckRenewsWhatShowedIt() throws Exception {
        ClaimCheckId id = claimCheck("Akan dicabut");
        for (int n = 0; n < 3; n++) {
            claimCheck("Lebih baru");
        }
        String path = rumours.path(cast.police(), id);
        Effect effect = effect(() -> rumours.withdraw(cast.chief(), id, "Tidak terjadi."));
        assertThat(effect.renewed()).isEqualTo(effect.different());
        Set<String> expected = withCard(path, claimPages(path)); // it was on the front page no longer
        expected.remove("/sitemap.xml"); // another one was the last to change
        assertThat(effect.renewed()).isEqualTo(expected);
    }

    /** What is renewed holds all that is different; besides, only pages that show aspirations may be renewed in vain. */
    private static void assertRaised(Effect effect) {
        assertThat(effect.renewed()).containsAll(effect.different());
        assertThat(effect.renewed())
                .allMatch(target -> target.replaceFirst("^/en(?=/|$)", "")
                        .matches("|/"
                                + "|/(aspirasi|wilayah/(balangan|kec-tebing-tinggi-balangan|mayanau-tebing-tinggi)|data)(\\W.*)?"
                                + "|/sitemap(\\.xml|/(aspirasi-1|halaman)\\.xml)"));
    }

    @Test
    void anAnsweredAspirationRenewsWhatShowsItAndNoOtherVillage() throws Exception {
        var raised = residents.cast();
        Residents.Sent sent = residents.taken(raised);
        String path = "/aspirasi/" + sent.number();
        Effect effect = effect(() -> assertThat(answering.answer(
                        raised.worker(),
                        sent.id(),
                        residents.version(sent),
                        new Answering.Said("Sudah kami kerjakan.", true, List.of())))
                .isInstanceOf(AspirationResult.Done.class));
        assertRaised(effect);
        assertThat(effect.different())
                .containsAll(inBothLanguages(Stream.of(
                        "/",
                        path,
                        "/aspirasi",
                        "/aspirasi/rss.xml",
                        "/aspirasi/daftar/dijawab",
                        "/aspirasi/wilayah/mayanau-tebing-tinggi",
                        "/wilayah/mayanau-tebing-tinggi")));
        assertThat(effect.renewed())
                .doesNotContain(
                        "/aspirasi/wilayah/" + reader.slug(ANOTHER),
                        "/wilayah/" + reader.slug(ANOTHER),
                        "/berita",
                        "/tentang");
    }

    @Test
    void aSecretAspirationRenewsNothing() throws Exception {
        var raised = residents.cast();
        Effect effect = effect(() -> {
            Residents.Sent sent =
                    residents.send(Residents.sending("Ini hanya untuk petugas saja.", Visibility.SECRET, "Siti"));
            residents.dispose(raised, sent, raised.office());
        });
        assertThat(effect.renewed()).isEmpty();
        assertThat(effect.different()).isEmpty();
    }

    @Test
    void aStoryOfAnAspirationRenewsTheAspirationsPageOnceItIsPublic() throws Exception {
        Residents.Sent sent = residents.answered(residents.cast());
        Effect begun = effect(() -> reports.report(cast.contributor(), sent.id(), null));
        assertThat(begun.renewed()).isEmpty();
        assertThat(begun.different()).isEmpty();
        StoryId story = reports.report(cast.contributor(), sent.id(), null);
        Effect effect = effect(() -> newsdesk.published(cast, story));
        assertThat(effect.renewed()).containsAll(effect.different());
        assertThat(effect.different())
                .contains("/aspirasi/" + sent.number(), "/aspirasi/wilayah/mayanau-tebing-tinggi", "/aspirasi")
                .doesNotContain("/aspirasi/wilayah/" + reader.slug(ANOTHER));
    }
}
