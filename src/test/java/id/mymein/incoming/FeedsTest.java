package id.mymein.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.distribution.Platform.Said;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.incoming.Feed.Standing;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryWriting;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Feeds are found, read, known again, kept well; their items become drafts. */
@IntegrationTest
class FeedsTest {

    private static final String VILLAGE = "63.11.08.2005";
    private static final String NEIGHBOUR = "63.11.07.2005";
    private static final String TODAY = "Thu, 26 Nov 2026 09:00:00 +0800";

    @Autowired
    People people;

    @Autowired
    Feeds feeds;

    @Autowired
    FeedRegistration registration;

    @Autowired
    SampleFeeds samples;

    @Autowired
    FeedReading reading;

    @Autowired
    FeedRows rows;

    @Autowired
    FeedTasks tasks;

    @Autowired
    IncomingNews news;

    @Autowired
    StoryWriting writing;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private Actor editor;
    private FeedSites sites;

    @BeforeEach
    void anEditor() throws IOException {
        editor = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
        sites = new FeedSites();
    }

    @AfterEach
    void close() {
        // What is left would be asked for by the clock of later tests.
        jdbc.sql("update feed set state = 'PAUSED' where state = 'ACTIVE'").update();
        sites.close();
    }

    private Feed added(String path) {
        return added(path, VILLAGE, false);
    }

    private Feed added(String path, String region, boolean official) {
        AddResult result =
                registration.add(editor, new FeedRegistration.Typed(sites.address(path), region, "", official));
        assertThat(result).isInstanceOf(AddResult.Added.class);
        return ((AddResult.Added) result).feed();
    }

    /** Reads it now, whatever pause it has, and returns what is known of it then. */
    private Feed read(Feed feed) {
        Instant before = clock.instant();
        jdbc.sql("update feed set next_at = :now, leased_until = null where id = :id")
                .param("now", before.minusSeconds(1).atOffset(java.time.ZoneOffset.UTC))
                .param("id", feed.id().value())
                .update();
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            reading.round();
            Feed now = rows.find(feed.id()).orElseThrow();
            return now.health().readAt() != null && !now.health().readAt().isBefore(before);
        });
        return rows.find(feed.id()).orElseThrow();
    }

    private List<Item> items(Feed feed) {
        return news.list(editor, new ItemFilter("", feed.id(), null, null, ItemFilter.Place.START))
                .items();
    }

    private void past(Feed feed, String column, Duration ago) {
        String sql = switch (column) {
            case "failing_since" -> "update feed set failing_since = :at where id = :id";
            case "newest_at" -> "update feed_item set at = :at where feed_id = :id";
            default -> throw new IllegalArgumentException(column);
        };
        jdbc.sql(sql)
                .param("at", clock.instant().minus(ago).atOffset(java.time.ZoneOffset.UTC))
                .param("id", feed.id().value())
                .update();
    }

    @Test
    void theFeedOfASiteIsFoundByWhatItsPageNamesAndByUsualPaths() {
        sites.put("/", asked -> new Said(200, Map.of("Content-Type", "text/html"), """
                <html><head><link rel="alternate" type="application/rss+xml" title="Komentar" href="/comments/feed/">
                <link rel="alternate" type="application/rss+xml; charset=utf-8" href="/berita-desa.xml"></head></html>"""));
        sites.put("/comments/feed/", FeedSites.rss("Komentar"));
        sites.put("/berita-desa.xml", FeedSites.rss("Desa Mayanau"));
        Feed named = added("/");
        assertThat(named.address()).isEqualTo(sites.address("/berita-desa.xml"));
        assertThat(named.name()).isEqualTo("Desa Mayanau");

        sites.put(
                "/",
                asked ->
                        new Said(200, Map.of("Content-Type", "text/html"), "<html><body>Selamat datang</body></html>"));
        sites.put("/index.php/feed", FeedSites.rss(""));
        Feed usual = added("/");
        assertThat(usual.address()).isEqualTo(sites.address("/index.php/feed"));
        assertThat(usual.name()).isEqualTo("127.0.0.1");
    }

    @Test
    void whatCannotBeAddedIsRefusedWithAReason() {
        assertThat(wrong("bukan alamat !", VILLAGE)).containsKey("alamat");
        assertThat(wrong("ftp://a.test/x", VILLAGE)).containsKey("alamat");
        assertThat(wrong("https://user:rahasia@a.test/", VILLAGE)).containsKey("alamat");
        assertThat(wrong(sites.address("/tidak-ada"), VILLAGE).get("alamat")).contains("incoming.trouble.not_found");
        assertThat(wrong(sites.address("/x"), "64.01.01.2001")).containsKey("wilayah");
        assertThat(wrong(sites.address("/x"), "ngawur")).containsKey("wilayah");
        sites.put("/polos", asked -> new Said(200, Map.of(), "<html></html>"));
        assertThat(wrong(sites.address("/polos"), VILLAGE).get("alamat")).contains("incoming.add.none");
        sites.put("/ada", FeedSites.rss("Ada"));
        added("/ada");
        assertThat(wrong(sites.address("/ada"), VILLAGE).get("alamat")).contains("incoming.add.twice");
        Actor contributor = people.person(OfficeKind.VILLAGE_GOVERNMENT, VILLAGE, Role.CONTRIBUTOR);
        assertThat(((AddResult.Wrong) registration.add(
                                contributor, new FeedRegistration.Typed(sites.address("/ada"), VILLAGE, "", false)))
                        .errors()
                        .has("wilayah"))
                .isTrue();
    }

    private Map<String, List<String>> wrong(String address, String region) {
        AddResult result = registration.add(editor, new FeedRegistration.Typed(address, region, "", false));
        assertThat(result).isInstanceOf(AddResult.Wrong.class);
        return ((AddResult.Wrong) result)
                .errors().all().entrySet().stream()
                        .collect(java.util.stream.Collectors.toMap(
                                Map.Entry::getKey,
                                one -> one.getValue().stream()
                                        .map(problem -> problem.key())
                                        .toList()));
    }

    @Test
    void whatIsUnchangedIsNotSentAgain() {
        sites.put(
                "/feed",
                asked -> asked.header("If-none-match").equals("\"a1\"")
                                && asked.header("If-modified-since").startsWith("Thu")
                        ? new Said(304, Map.of(), "")
                        : new Said(
                                200,
                                Map.of("ETag", "\"a1\"", "Last-Modified", "Thu, 26 Nov 2026 01:00:00 GMT"),
                                FeedSites.rss("A", FeedSites.item("https://a.test/1", "Satu", TODAY, "Isi."))));
        Feed feed = added("/feed");
        assertThat(read(feed).standing(clock.instant())).isEqualTo(Standing.WELL);
        assertThat(items(feed)).extracting(Item::title).containsExactly("Satu");
        assertThat(read(feed).standing(clock.instant())).isEqualTo(Standing.WELL);
        assertThat(sites.server().asked().getLast().header("If-none-match")).isEqualTo("\"a1\"");
        assertThat(items(feed)).hasSize(1);
    }

    @Test
    void aSiteIsLeftAloneAsLongAsItAsks() {
        sites.put("/feed", FeedSites.rss("A"));
        sites.put(
                "/lama", asked -> new Said(200, Map.of("Cache-Control", "public, max-age=36000"), FeedSites.rss("B")));
        sites.put("/sibuk", FeedSites.rss("C"));
        assertThat(pause(read(added("/feed")))).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(67));
        assertThat(pause(read(added("/lama")))).isBetween(Duration.ofMinutes(599), Duration.ofMinutes(661));
        Feed busy = added("/sibuk");
        sites.put("/sibuk", asked -> new Said(429, Map.of("Retry-After", "7200"), ""));
        Feed rested = read(busy);
        assertThat(pause(rested)).isBetween(Duration.ofMinutes(119), Duration.ofMinutes(133));
        assertThat(rested.health().trouble()).isNull();
        sites.put("/sibuk", asked -> new Said(500, Map.of(), ""));
        assertThat(pause(read(busy))).isBetween(Duration.ofMinutes(29), Duration.ofMinutes(34));
        assertThat(pause(read(busy))).isBetween(Duration.ofMinutes(59), Duration.ofMinutes(67));
    }

    private Duration pause(Feed feed) {
        Instant next = jdbc.sql("select next_at from feed where id = :id")
                .param("id", feed.id().value())
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
        return Duration.between(clock.instant(), next);
    }

    @Test
    void whatMovedForGoodIsAskedForAtItsNewAddressFromThenOn() {
        sites.put("/lama", FeedSites.rss("Pindah"));
        Feed feed = added("/lama");
        sites.put(
                "/baru", FeedSites.rss("Pindah", FeedSites.item("https://a.test/p", "Sesudah pindah", TODAY, "Isi.")));
        sites.put("/sementara", asked -> new Said(302, Map.of("Location", "/baru"), ""));
        sites.put("/lama", asked -> new Said(301, Map.of("Location", "/sementara"), ""));
        assertThat(read(feed).address()).isEqualTo(sites.address("/sementara"));
        assertThat(items(feed)).hasSize(1);
        sites.put("/sementara", asked -> new Said(308, Map.of("Location", sites.address("/baru")), ""));
        assertThat(read(feed).address()).isEqualTo(sites.address("/baru"));
        sites.put("/baru", asked -> new Said(301, Map.of("Location", "/baru"), ""));
        assertThat(read(feed).health().trouble()).isEqualTo(Trouble.REDIRECTS);
    }

    @Test
    void anEditorSaysWhereASiteLivesNowAndNothingThatCameInIsLost() {
        sites.put(
                "/dulu",
                FeedSites.rss("Desa", FeedSites.item("https://pindah.test/1", "Sebelum pindah", TODAY, "Isi.")));
        Feed feed = read(added("/dulu"));
        sites.put("/dulu", asked -> new Said(404, Map.of(), ""));
        assertThat(read(feed).health().trouble()).isEqualTo(Trouble.NOT_FOUND);
        sites.put(
                "/kini",
                FeedSites.rss("Desa", FeedSites.item("https://pindah.test/2", "Sesudah pindah", TODAY, "Isi.")));
        sites.put("/lain", FeedSites.rss("Lain"));
        added("/lain");

        assertThat(registration.move(editor, feed.id(), "bukan alamat")).isInstanceOf(AddResult.Wrong.class);
        assertThat(registration.move(editor, feed.id(), sites.address("/tidak-ada")))
                .isInstanceOf(AddResult.Wrong.class);
        assertThat(registration.move(editor, feed.id(), sites.address("/lain"))).isInstanceOf(AddResult.Wrong.class);
        assertThat(feeds.find(editor, feed.id()).address()).isEqualTo(sites.address("/dulu"));
        Actor stranger = people.person(OfficeKind.VILLAGE_GOVERNMENT, VILLAGE, Role.CONTRIBUTOR);
        assertThatThrownBy(() -> registration.move(stranger, feed.id(), sites.address("/kini")))
                .isInstanceOf(NotFound.class);

        assertThat(registration.move(editor, feed.id(), sites.address("/kini"))).isInstanceOf(AddResult.Added.class);
        assertThat(read(feed).health().trouble()).isNull();
        assertThat(items(feed)).extracting(Item::title).containsExactlyInAnyOrder("Sebelum pindah", "Sesudah pindah");
    }

    @Test
    void troubleIsNamed() {
        sites.put("/a", FeedSites.rss("A"));
        Feed feed = added("/a");
        Map<Trouble, Said> answers = Map.of(
                Trouble.NOT_FOUND, new Said(410, Map.of(), ""),
                Trouble.REFUSED, new Said(403, Map.of(), ""),
                Trouble.STATUS, new Said(503, Map.of(), ""),
                Trouble.AWAY, Said.hangUp(),
                Trouble.PAGE, new Said(200, Map.of(), "<!doctype html><title>Ditangguhkan</title>"),
                Trouble.EMPTY, new Said(200, Map.of(), " "),
                Trouble.NO_FEED, new Said(200, Map.of(), "Error"),
                Trouble.DEFINITIONS, new Said(200, Map.of(), "<!DOCTYPE r [<!ENTITY a 'b'>]><rss/>"),
                Trouble.TOO_LARGE, new Said(200, Map.of(), "<rss>" + " ".repeat(5 << 20)));
        answers.forEach((trouble, said) -> {
            sites.put("/a", asked -> said);
            Feed now = read(feed);
            assertThat(now.health().trouble()).isEqualTo(trouble);
            assertThat(now.standing(clock.instant())).isEqualTo(Standing.FAILING);
        });
        sites.put("/a", FeedSites.rss("A"));
        assertThat(read(feed).standing(clock.instant())).isEqualTo(Standing.WELL);
    }

    @Test
    void theSameNewsFromTwoFeedsStandsInTheListOnce() {
        String text =
                "Warga bergotong royong membersihkan selokan di sepanjang jalan desa sejak pagi sampai siang hari.";
        String tag = Newsdesk.unique("Gotong royong");
        sites.put(
                "/satu",
                FeedSites.rss(
                        "Satu",
                        FeedSites.item("https://www.a.test/x/?utm_source=rss", tag, TODAY, text),
                        FeedSites.item("https://a.test/y", "Lain " + tag, TODAY, "Pendek.")));
        sites.put(
                "/dua",
                FeedSites.rss(
                        "Dua",
                        FeedSites.item("http://a.test/x#isi", "Judul diganti", TODAY, "Teksnya juga."),
                        FeedSites.item(
                                "https://b.test/salin",
                                tag.toUpperCase(java.util.Locale.ROOT) + "!",
                                TODAY,
                                "<p>" + text + "</p>"),
                        FeedSites.item("https://b.test/z", "Lain " + tag, TODAY, "Pendek.")));
        Feed one = added("/satu");
        // One after the other: what is read in the same round is first in any order.
        read(one);
        Feed two = added("/dua");
        read(two);
        assertThat(items(one)).hasSize(2);
        assertThat(items(two)).extracting(Item::link).containsExactly("https://b.test/z");
        feeds.remove(editor, one.id());
        assertThat(items(two))
                .extracting(Item::link)
                .containsExactlyInAnyOrder("http://a.test/x#isi", "https://b.test/z");
    }

    @Test
    void whatTheSiteChangesIsChangedUntilAnEditorSettledIt() {
        sites.put("/f", FeedSites.rss("F", FeedSites.item("https://f.test/1", "Jalan diperbaki", TODAY, "Isi.")));
        Feed feed = added("/f");
        read(feed);
        sites.put("/f", FeedSites.rss("F", FeedSites.item("https://f.test/1", "Jalan diperbaiki", TODAY, "Isi.")));
        read(feed);
        assertThat(items(feed)).extracting(Item::title).containsExactly("Jalan diperbaiki");
        assertThat(news.dismiss(editor, items(feed).getFirst().id())).isTrue();
        assertThat(news.dismiss(editor, items(feed).getFirst().id())).isFalse();
        sites.put("/f", FeedSites.rss("F", FeedSites.item("https://f.test/1", "Diganti", TODAY, "Isi.")));
        read(feed);
        assertThat(items(feed)).extracting(Item::title).containsExactly("Jalan diperbaiki");
        assertThat(news.restore(editor, items(feed).getFirst().id())).isTrue();
    }

    @Test
    void twoEditorsPressingAtOnceGetOneDraft() {
        Actor second = people.person(editor.grants().getFirst().office(), Role.EDITOR);
        sites.put(
                "/d",
                FeedSites.rss(
                        "Desa", FeedSites.item("https://d.test/1", "Posyandu dibuka", TODAY, "<p>Pagi ini.</p>")));
        Feed feed = added("/d");
        read(feed);
        ItemId item = items(feed).getFirst().id();
        List<CompletableFuture<DraftResult>> pressed = IntStream.range(0, 6)
                .mapToObj(n ->
                        CompletableFuture.supplyAsync(() -> news.draft(n % 2 == 0 ? editor : second, item, null)))
                .toList();
        assertThat(pressed.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        assertThat(jdbc.sql("select count(*) from story s join feed_item i on i.story_id = s.id where i.id = :id")
                        .param("id", item.value())
                        .query(Long.class)
                        .single())
                .isOne();
        assertThat(news.dismiss(editor, item)).isFalse();
        Actor elsewhere = people.person(OfficeKind.DISTRICT_OFFICE, "63.11.08", Role.EDITOR);
        assertThat(news.draft(elsewhere, item, null)).isInstanceOf(DraftResult.Elsewhere.class);
    }

    @Test
    void theDraftNamesItsSourceAndQuotesNoMoreThanItMay() {
        String passage = "Kalimat tentang panen padi di sawah tadah hujan yang cukup panjang untuk dikutip. ";
        sites.put(
                "/luar",
                FeedSites.rss(
                        "Blog <warga>",
                        FeedSites.item("https://luar.test/1?a=1&b=2", "Panen", TODAY, passage.repeat(30))));
        sites.put(
                "/desa",
                FeedSites.rss(
                        "Desa",
                        FeedSites.item("https://desa.test/1", "Rapat", "", "<p>Satu.</p><p>" + passage.repeat(30))));
        String quoted = body(added("/luar"));
        assertThat(quoted)
                .contains("<blockquote>", "Kutipan dari", "https://luar.test/1?a=1&amp;b=2")
                .hasSizeLessThan(900)
                .doesNotContain("<warga>");
        String own = body(added("/desa", VILLAGE, true));
        assertThat(own)
                .contains("<p>Satu.</p>", "Sumber:", "https://desa.test/1")
                .hasSizeGreaterThan(2000);
    }

    private String body(Feed feed) {
        read(feed);
        Item item = items(feed).getFirst();
        StoryId story = ((DraftResult.Draft) news.draft(editor, item.id(), null)).story();
        return jdbc.sql("select content ->> 'body' from revision where story_id = :id")
                .param("id", story.value())
                .query(String.class)
                .single();
    }

    @Test
    void anItemKnowsWhetherThePublicReadsItsStory() {
        sites.put("/t", FeedSites.rss("T", FeedSites.item("https://t.test/1", "Terbit", TODAY, "Isi.")));
        Feed feed = added("/t");
        read(feed);
        ItemId item = items(feed).getFirst().id();
        StoryId story = ((DraftResult.Draft) news.draft(editor, item, null)).story();
        assertThat(news.find(editor, item).told()).isFalse();
        news.released(new id.mymein.newsroom.StoryReleased(story, 1, "/berita/x", false));
        assertThat(news.find(editor, item).told()).isTrue();
        news.retracted(new id.mymein.newsroom.StoryRetracted(story, "/berita/x"));
        assertThat(news.find(editor, item).told()).isFalse();
    }

    @Test
    void aVillageIsToldOnceOfASiteThatIsBrokenAndItClosesItself() {
        Actor village = people.person(OfficeKind.VILLAGE_GOVERNMENT, NEIGHBOUR, Role.CONTRIBUTOR);
        sites.put("/r", FeedSites.rss("Situs Riwa", FeedSites.item("https://r.test/1", "Satu", TODAY, "Isi.")));
        Feed feed = added("/r", NEIGHBOUR, true);
        read(feed);
        long before = feeds.tasks(village);
        sites.put("/r", asked -> new Said(404, Map.of(), ""));
        read(feed);
        assertThat(feeds.tasks(village)).isEqualTo(before);
        past(feed, "failing_since", Duration.ofDays(4));
        read(feed);
        read(feed);
        assertThat(feeds.tasks(village)).isEqualTo(before + 1);
        assertThat(notices(village, feed)).containsExactly("incoming.told.broken true");
        assertThat(feeds.own(village)).extracting(Feed::id).contains(feed.id());
        sites.put("/r", FeedSites.rss("Situs Riwa"));
        read(feed);
        assertThat(feeds.tasks(village)).isEqualTo(before);
        assertThat(notices(village, feed)).containsExactly("incoming.told.broken false");
    }

    private List<String> notices(Actor actor, Feed feed) {
        return jdbc.sql(
                        "select key || ' ' || (read_at is null) from notification where account = :account and path = :path")
                .param("account", actor.account().value())
                .param("path", FeedTasks.path(feed))
                .query((row, n) -> row.getString(1))
                .list();
    }

    @Test
    void aSampleIsNeverReadWhateverSomebodyPresses() {
        sites.put("/contoh", FeedSites.rss("Contoh"));
        sites.put("/nyata", FeedSites.rss("Nyata"));
        FeedId sample =
                samples.add(editor, sites.address("/contoh"), sites.address("/"), "Contoh", new RegionCode(VILLAGE));
        samples.brought(
                sample,
                List.of(new SampleFeeds.Piece("https://sumber-contoh.test/1", "Dari contoh", "Isi.", clock.instant())));
        feeds.resume(editor, sample);
        Feed real = added("/nyata");
        read(real);
        assertThat(sites.server().asked("GET", "/nyata")).isNotEmpty();
        assertThat(sites.server().asked("GET", "/contoh")).isEmpty();
        assertThat(items(rows.find(sample).orElseThrow()))
                .extracting(Item::title)
                .containsExactly("Dari contoh");
        assertThatThrownBy(() -> samples.failed(real.id(), Trouble.AWAY, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSampleThatFailsForDaysIsItsVillagesTask() {
        Actor village = people.person(OfficeKind.VILLAGE_GOVERNMENT, NEIGHBOUR, Role.CONTRIBUTOR);
        FeedId sample =
                samples.add(editor, sites.address("/rusak"), sites.address("/"), "Rusak", new RegionCode(NEIGHBOUR));
        samples.failed(sample, Trouble.CERTIFICATE, 0);
        Feed feed = rows.find(sample).orElseThrow();
        assertThat(feed.standing(clock.instant())).isEqualTo(Standing.FAILING);
        past(feed, "failing_since", Duration.ofDays(4));
        samples.failed(sample, Trouble.CERTIFICATE, 0);
        assertThat(notices(village, feed)).containsExactly("incoming.told.broken true");
    }

    @Test
    void aVillageIsToldOfSilenceByItsOwnRhythm() {
        Actor village = people.person(OfficeKind.VILLAGE_GOVERNMENT, NEIGHBOUR, Role.CONTRIBUTOR);
        sites.put("/s", FeedSites.rss("Sepi", FeedSites.item("https://s.test/1", "Satu", TODAY, "Isi.")));
        Feed feed = added("/s", NEIGHBOUR, true);
        assertThat(read(feed).health().silentDays()).isEqualTo(30);
        past(feed, "newest_at", Duration.ofDays(29));
        assertThat(read(feed).standing(clock.instant())).isEqualTo(Standing.WELL);
        past(feed, "newest_at", Duration.ofDays(31));
        assertThat(read(feed).standing(clock.instant())).isEqualTo(Standing.SILENT);
        assertThat(notices(village, feed)).containsExactly("incoming.told.silent true");
        tasks.remind();
        assertThat(notices(village, feed)).hasSize(1);
        sites.put("/s", FeedSites.rss("Sepi", FeedSites.item("https://s.test/2", "Dua", "", "Isi.")));
        assertThat(read(feed).standing(clock.instant())).isEqualTo(Standing.WELL);
        assertThat(notices(village, feed)).containsExactly("incoming.told.silent false");
        var slow = new Feed.Health(null, clock.instant(), null, null, 0, null, Duration.ofDays(20), clock.instant());
        assertThat(slow.silentDays()).isEqualTo(60);
    }

    @Test
    void aFeedThatHangsHoldsUpNoOther() {
        AtomicReference<Said> hangs = new AtomicReference<>(FeedSites.said(FeedSites.rss("Gantung")));
        sites.put("/gantung", asked -> hangs.get());
        sites.put("/cepat", FeedSites.rss("Cepat", FeedSites.item("https://c.test/1", "Cepat", TODAY, "Isi.")));
        Feed hanging = added("/gantung");
        Feed quick = added("/cepat");
        hangs.set(Said.silence());
        long begun = System.nanoTime();
        read(hanging);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(18));
        assertThat(rows.find(hanging.id()).orElseThrow().health().trouble()).isEqualTo(Trouble.SLOW);
        assertThat(items(quick)).hasSize(1);
    }

    @Test
    void aSiteThatSeveralVillagesShareIsNotAskedForAllAtOnce() {
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var shared = new ArrayList<Feed>();
        for (int n = 0; n < 6; n++) {
            sites.put("/bersama/" + n, asked -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
                now.decrementAndGet();
                return FeedSites.said(FeedSites.rss("Bersama"));
            });
            shared.add(added("/bersama/" + n));
        }
        most.set(0);
        shared.forEach(this::read);
        jdbc.sql("update feed set next_at = :at, leased_until = null where address like :of")
                .param("at", clock.instant().minusSeconds(1).atOffset(java.time.ZoneOffset.UTC))
                .param("of", sites.address("/bersama/%"))
                .update();
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            reading.round();
            return shared.stream().allMatch(feed -> pause(feed).isPositive());
        });
        assertThat(most.get()).isBetween(1, 2);
    }

    @Test
    void pausedAndRemovedFeedsAreNotRead() {
        sites.put("/p", FeedSites.rss("P", FeedSites.item("https://p.test/1", "Satu", TODAY, "Isi.")));
        Feed feed = added("/p");
        read(feed);
        assertThat(feeds.pause(editor, feed.id())).isTrue();
        assertThat(feeds.pause(editor, feed.id())).isFalse();
        assertThat(rows.take(500)).extracting(FeedRows.Due::id).doesNotContain(feed.id());
        feeds.resume(editor, feed.id());
        assertThat(rows.take(500)).extracting(FeedRows.Due::id).contains(feed.id());
        assertThat(feeds.remove(editor, feed.id())).isTrue();
        assertThat(items(feed)).isEmpty();
        assertThatThrownBy(() -> feeds.find(editor, feed.id())).isInstanceOf(NotFound.class);
        assertThat(added("/p").id()).isNotEqualTo(feed.id());
    }

    @Test
    void editorsOfAnotherRegionSeeNothingOfIt() {
        sites.put("/w", FeedSites.rss("W", FeedSites.item("https://w.test/1", "Satu", TODAY, "Isi.")));
        Feed feed = added("/w");
        read(feed);
        Item item = items(feed).getFirst();
        Actor sibling = people.person(OfficeKind.DISTRICT_OFFICE, "63.11.07", Role.EDITOR);
        assertThatThrownBy(() -> feeds.find(sibling, feed.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> news.dismiss(sibling, item.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> news.draft(sibling, item.id(), null)).isInstanceOf(NotFound.class);
        assertThat(news.list(sibling, new ItemFilter("", feed.id(), null, null, ItemFilter.Place.START))
                        .items())
                .isEmpty();
        Actor administrator = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
        assertThat(feeds.find(administrator, feed.id()).id()).isEqualTo(feed.id());
        assertThatThrownBy(() -> news.find(administrator, item.id())).isInstanceOf(NotFound.class);
    }

    @Test
    void theListOfFeedsGoesOutAndComesBack() {
        sites.put("/o", FeedSites.rss("Desa \"O\" & kawan"));
        Feed feed = added("/o");
        String opml = new String(Opml.write("Sumber", List.of(feed)), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(Opml.read(opml)).containsExactly(new Opml.Line(feed.address(), feed.name(), feed.site(), VILLAGE));
        assertThat(registration.take(editor, Opml.read(opml), new RegionCode("63.11")))
                .isZero();
        feeds.remove(editor, feed.id());
        assertThat(registration.take(editor, Opml.read(opml), new RegionCode("63.11")))
                .isOne();
        assertThat(registration.take(
                        editor,
                        List.of(
                                new Opml.Line("javascript:x", "", "", ""),
                                new Opml.Line("https://q.test/f", "", "", "64.01")),
                        new RegionCode("63.11")))
                .isZero();
        assertThat(Opml.read("<!DOCTYPE a [<!ENTITY b 'c'>]><opml/>")).isEmpty();
    }
}
