package id.mymein.incoming.format;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.TestData;
import id.mymein.incoming.format.FeedDocument.Fault;
import id.mymein.incoming.format.FeedDocument.Reading;
import id.mymein.platform.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Feeds as villages' sites send them, and as attackers would. */
class FeedParserTest {

    private static final Instant NOW = Instant.parse("2026-11-27T04:00:00Z");
    private static final URI AT = URI.create("https://mayanau.desa.test/feed/");

    private final FeedParser parser = new FeedParser(
            JsonMapper.shared(),
            new Site(Path.of("."), ZoneId.of("Asia/Makassar"), URI.create("https://kabar.test"), true, false),
            Clock.fixed(NOW, ZoneOffset.UTC));

    private FeedDocument feed(String text) {
        return feed(text.getBytes(StandardCharsets.UTF_8), "application/xml");
    }

    private FeedDocument feed(byte[] bytes, String type) {
        Reading reading = parser.read(bytes, type, AT);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).feed();
    }

    private Fault refused(String text) {
        Reading reading = parser.read(text.getBytes(StandardCharsets.UTF_8), "", AT);
        assertThat(reading).as(text.substring(0, Math.min(text.length(), 80))).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).fault();
    }

    private static String rss(String items) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0"><channel><title>Desa Mayanau</title><link>https://mayanau.desa.test</link>%s</channel></rss>""".formatted(items);
    }

    private Entry entry(String item) {
        return feed(rss("<item>" + item + "</item>")).entries().getFirst();
    }

    @Test
    void readsWordPress() {
        FeedDocument feed = feed("""
                <?xml version="1.0" encoding="UTF-8"?><rss version="2.0"
                  xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                  xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:atom="http://www.w3.org/2005/Atom">
                <channel><title>Desa Mayanau</title>
                <atom:link href="https://mayanau.desa.test/feed/" rel="self" type="application/rss+xml" />
                <link>https://mayanau.desa.test</link><sy:updatePeriod> hourly </sy:updatePeriod>
                <sy:updateFrequency>1</sy:updateFrequency><copyright>Pemerintah Desa Mayanau</copyright>
                <item><title>Gotong royong &#8220;Jum&#8217;at Bersih&#8221;</title>
                <link>https://mayanau.desa.test/2026/11/gotong-royong/</link>
                <dc:creator><![CDATA[admin]]></dc:creator><pubDate>Thu, 26 Nov 2026 02:00:00 +0000</pubDate>
                <guid isPermaLink="false">https://mayanau.desa.test/?p=12</guid>
                <description><![CDATA[<p>Warga membersihkan &hellip;</p>]]></description>
                <content:encoded><![CDATA[<p>Warga membersihkan selokan.</p><p><img src="/wp/a.jpg">Kepala desa ikut.</p>]]></content:encoded>
                </item></channel></rss>""");
        assertThat(feed.title()).isEqualTo("Desa Mayanau");
        assertThat(feed.site()).isEqualTo("https://mayanau.desa.test");
        assertThat(feed.rights()).isEqualTo("Pemerintah Desa Mayanau");
        assertThat(feed.minutes()).isEqualTo(60);
        assertThat(feed.entries())
                .containsExactly(new Entry(
                        "https://mayanau.desa.test/?p=12",
                        "https://mayanau.desa.test/2026/11/gotong-royong/",
                        "Gotong royong “Jum’at Bersih”",
                        "Warga membersihkan selokan.\n\nKepala desa ikut.",
                        "https://mayanau.desa.test/wp/a.jpg",
                        Instant.parse("2026-11-26T02:00:00Z"),
                        "Thu, 26 Nov 2026 02:00:00 +0000"));
    }

    @Test
    void readsBlogspot() {
        Entry entry = feed("""
                <?xml version='1.0' encoding='UTF-8'?><?xml-stylesheet href="http://www.blogger.com/styles/atom.css" type="text/css"?>
                <feed xmlns='http://www.w3.org/2005/Atom' xmlns:thr='http://purl.org/syndication/thread/1.0'
                  xmlns:media='http://search.yahoo.com/mrss/'>
                <id>tag:blogger.com,1999:blog-1</id><title type='text'>Desa Riwa</title>
                <link rel='self' href='http://desariwa.blogspot.test/feeds/posts/default'/>
                <link rel='alternate' type='text/html' href='http://desariwa.blogspot.test/'/>
                <entry><id>tag:blogger.com,1999:blog-1.post-7</id><published>2026-11-20T09:00:00.001+08:00</published>
                <updated>2026-11-21T09:00:00.001+08:00</updated><title type='text'>Posyandu &amp;amp; lansia</title>
                <content type='html'>&lt;div&gt;Posyandu dibuka.&lt;br /&gt;Lansia datang.&lt;/div&gt;</content>
                <link rel='replies' href='http://desariwa.blogspot.test/komentar'/>
                <link rel='alternate' type='text/html' href='http://desariwa.blogspot.test/2026/11/posyandu.html'/>
                <media:thumbnail url='https://blogger.test/s72-c/a.jpg' height='72' width='72'/></entry></feed>""").entries().getFirst();
        assertThat(entry.title()).isEqualTo("Posyandu & lansia");
        assertThat(entry.text()).isEqualTo("Posyandu dibuka.\nLansia datang.");
        assertThat(entry.link()).isEqualTo("http://desariwa.blogspot.test/2026/11/posyandu.html");
        assertThat(entry.date()).isEqualTo("2026-11-20T01:00:00Z");
        assertThat(entry.picture()).isEqualTo("https://blogger.test/s72-c/a.jpg");
    }

    @Test
    void readsOpenSidWithUnescapedSignsAndUndeclaredNames() {
        Entry entry = feed("""

                  <?xml version="1.0" encoding="utf-8"?>
                <rss version="2.0"><channel><title>Website Resmi Desa Baru & Sekitarnya</title>
                <link>https://baru.desa.test/</link>
                <item><title>BLT & PKH cair&nbsp;lagi</title>
                <link>https://baru.desa.test/artikel/2026/11/25/blt?a=1&b=2</link>
                <guid>https://baru.desa.test/artikel/2026/11/25/blt?a=1&b=2</guid>
                <media:content url="https://baru.desa.test/desa/upload/artikel/sedang_1.jpg" medium="image"/>
                <description><![CDATA[<p>Bantuan cair.]]></description>
                <pubDate>2026-11-25 10:30:00</pubDate></item></channel></rss>""").entries().getFirst();
        assertThat(entry.title()).isEqualTo("BLT & PKH cair lagi");
        assertThat(entry.link()).isEqualTo("https://baru.desa.test/artikel/2026/11/25/blt?a=1&b=2");
        assertThat(entry.date()).isEqualTo("2026-11-25T02:30:00Z");
        assertThat(entry.picture()).endsWith("/sedang_1.jpg");
    }

    @Test
    void readsRss10AndRss091WithItsDocumentType() {
        assertThat(feed("""
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                  xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Lama</title><link>http://lama.test/</link></channel>
                <item rdf:about="http://lama.test/1"><title>Satu</title><link>http://lama.test/1</link><dc:date>2026-11-01</dc:date></item></rdf:RDF>""").entries())
                .singleElement()
                .satisfies(entry -> assertThat(entry.link()).isEqualTo("http://lama.test/1"));
        assertThat(feed("""
                <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://127.0.0.1/rss-0.91.dtd">
                <rss version="0.91"><channel><title>Kuno</title><item><title>Dua</title><link>/2</link></item></channel></rss>""").entries().getFirst().link()).isEqualTo("https://mayanau.desa.test/2");
    }

    @Test
    void readsJsonFeed() {
        FeedDocument feed = feed("""
                {"version":"https://jsonfeed.org/version/1.1","title":"Digital Desa Juuh","home_page_url":"https://juuh.test/",
                "items":[{"id":7,"url":"https://juuh.test/b/7","title":"Panen <b>raya</b>","content_html":"<p>Padi dipanen.</p>",
                "image":"https://juuh.test/7.jpg","date_published":"2026-11-26T08:00:00+08:00"},
                {"id":"8","content_text":"Harga <3 ribu naik"},{"id":"9"}]}""");
        assertThat(feed.title()).isEqualTo("Digital Desa Juuh");
        assertThat(feed.entries()).extracting(Entry::title).containsExactly("Panen raya", "Harga <3 ribu naik");
        assertThat(feed.entries().getFirst().date()).isEqualTo("2026-11-26T00:00:00Z");
    }

    @Test
    void scriptsInTitlesAndTextsAreNeverMoreThanText() {
        Entry entry = entry("""
                <title><![CDATA[Jembatan<script>alert(1)</script> dibuka <img src=x onerror=alert(2)>]]></title>
                <link>javascript:alert(3)</link><guid isPermaLink="true">javascript:alert(4)</guid>
                <description>&lt;script&gt;alert(5)&lt;/script&gt;&lt;p onclick=alert(6)&gt;Dibuka &amp;lt;b&amp;gt;.&lt;/p&gt;</description>
                <enclosure url="javascript:alert(7)" type="image/png"/>""");
        assertThat(entry.title()).isEqualTo("Jembatan dibuka");
        assertThat(entry.text()).isEqualTo("Dibuka <b>.");
        assertThat(entry.link()).isEmpty();
        assertThat(entry.picture()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY lol2 \"&lol;&lol;\">]><rss><channel><title>&lol2;</title></channel></rss>",
                "<?xml version=\"1.0\"?><!DOCTYPE r [\n<!ENTITY % x SYSTEM \"http://127.0.0.1/x.dtd\"> %x;]><rss/>",
                "<!DOCTYPE rss SYSTEM \"a\" [ <!ELEMENT rss ANY> ]><rss></rss>",
                "<!doctype rss[<!entity a SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&a;</title></item></channel></rss>"
            })
    void definitionsAreRefusedUnread(String bomb) {
        assertThat(refused(bomb)).isEqualTo(Fault.DEFINITIONS);
    }

    @Test
    void anEntityThatWasNeverDefinedStaysAsItStands() {
        assertThat(entry("<title>&xxe; &file; aman</title>").title()).isEqualTo("&xxe; &file; aman");
    }

    @Test
    void saysWhatItIsThatIsNoFeed() {
        assertThat(refused("")).isEqualTo(Fault.EMPTY);
        assertThat(refused("  \n ")).isEqualTo(Fault.EMPTY);
        assertThat(refused("<!DOCTYPE html><html><body>Akun ditangguhkan</body></html>"))
                .isEqualTo(Fault.PAGE);
        assertThat(refused("<!-- x --><HTML><p>rss</p>")).isEqualTo(Fault.PAGE);
        assertThat(refused("Error establishing a database connection")).isEqualTo(Fault.NO_FEED);
        assertThat(refused("{\"error\":true}")).isEqualTo(Fault.NO_FEED);
        assertThat(refused("{\"items\":")).isEqualTo(Fault.NO_FEED);
        assertThat(refused("<urlset><url><loc>https://a.test/</loc></url></urlset>"))
                .isEqualTo(Fault.NO_FEED);
        assertThat(feed("<rss version=\"2.0\"><channel><title>Kosong</title></channel></rss>")
                        .entries())
                .isEmpty();
    }

    @Test
    void whatBreaksOffIsReadAsFarAsItGoes() {
        assertThat(feed("<rss><channel><title>A</title><item><title>Satu</title></item><item><title>Dua</title><desc")
                        .entries())
                .extracting(Entry::title)
                .containsExactly("Satu", "Dua");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    'Thu, 26 Nov 2026 09:30:00 +0800',        2026-11-26T01:30:00Z
                    'Thu, 26 Nov 2026 09:30:00 WITA',         2026-11-26T01:30:00Z
                    'Kamis, 26 November 2026',                2026-11-26T04:00:00Z
                    'Kamis, 26 November 2026 09.30 WIB',      2026-11-26T02:30:00Z
                    'Jum’at, 20 Nopember 2026 Pukul 08:00',   2026-11-20T00:00:00Z
                    '26 Agustus 2026',                        2026-08-26T04:00:00Z
                    '26-Mei-2026 10:00',                      2026-05-26T02:00:00Z
                    '26/11/2026 10:00',                       2026-11-26T02:00:00Z
                    '2026-11-26T01:30:00Z',                   2026-11-26T01:30:00Z
                    '2026-11-26 09:30',                       2026-11-26T01:30:00Z
                    '2026-11-26T09:30:00.123+0800',           2026-11-26T01:30:00Z
                    'Thu, 26 Nov 26 01:30:00 GMT',            2026-11-26T01:30:00Z
                    'Thu,  5 Nov 2026 24:00:00 GMT',          2026-11-05T00:00:00Z
                    'Fri, 27 Nov 2026 11:00:00 GMT',          2026-11-27T04:00:00Z
                    """)
    void understandsDatesAsTheyAreWritten(String said, Instant meant) {
        assertThat(FeedDate.read(said, NOW, ZoneId.of("Asia/Makassar"))).contains(meant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kemarin",
                "Thu, 01 Jan 1970 00:00:00 GMT",
                "0000-00-00 00:00:00",
                "31 Februari 2026",
                "Mon, 32 Nov 2026",
                "2036-01-01",
                "Sun, 30 Nov 2026 09:00:00 +0800",
                "26 Foo 2026",
                "99999999999999999999-01-01",
                "Thu, 26 Nov 2026 99:99"
            })
    void aDateThatCannotBeIsNone(String said) {
        assertThat(FeedDate.read(said, NOW, ZoneId.of("Asia/Makassar"))).isEmpty();
        assertThat(entry("<title>A</title><pubDate>" + said + "</pubDate>").date())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8, ''",
        "UTF-8, ISO-8859-1, ''",
        "UTF-8, '', text/xml; charset=iso-8859-1",
        "windows-1252, windows-1252, ''",
        "ISO-8859-1, '', application/rss+xml; charset=ISO-8859-1",
        "windows-1252, utf-8, ''",
        "windows-1252, ngawur-8, text/xml; charset=ngawur-9",
        "UTF-16LE, UTF-16, ''",
        "UTF-16BE, '', ''",
        "UTF-32BE, UTF-32, ''",
    })
    void findsTheEncodingWhateverIsSaidOfIt(String used, String said, String type) {
        String declared =
                said.isEmpty() ? "<?xml version=\"1.0\"?>" : "<?xml version=\"1.0\" encoding=\"" + said + "\"?>";
        String text = declared + "<rss><channel><item><title>Café “Désa”</title></item></channel></rss>";
        String sent = used.equals("ISO-8859-1") ? text.replace('“', '"').replace('”', '"') : text;
        FeedDocument feed = feed(sent.getBytes(Charset.forName(used)), type);
        assertThat(feed.entries().getFirst().title()).startsWith("Café").contains("Désa");
    }

    @Test
    void aMarkAtTheBeginningIsNotPartOfTheText() {
        byte[] text = ("\ufeff" + rss("<item><title>Désa</title></item>")).getBytes(StandardCharsets.UTF_8);
        assertThat(feed(text, "text/xml; charset=windows-1252")
                        .entries()
                        .getFirst()
                        .title())
                .isEqualTo("Désa");
    }

    @Test
    void ofTenThousandItemsTheNewestTwoHundredAreKept() {
        var items = new StringBuilder();
        for (int n = 0; n < 10_000; n++) {
            Instant date = NOW.minus(Duration.ofHours(10_000 - n));
            items.append("<item><title>Kabar ")
                    .append(n)
                    .append("</title><pubDate>")
                    .append(date)
                    .append("</pubDate></item>");
        }
        FeedDocument feed = feed(rss(items.toString()));
        assertThat(feed.entries()).hasSize(FeedParser.NEWEST);
        assertThat(feed.entries().getFirst().title()).isEqualTo("Kabar 9999");
        assertThat(feed.entries().getLast().title()).isEqualTo("Kabar 9800");
    }

    @Test
    void depthAndEndlessNamesDoNoHarm() {
        assertThat(feed(rss("<item><title>" + "<b>".repeat(200_000) + "</title></item>")))
                .isNotNull();
        assertThat(feed(rss("<item><title>A</title><description>" + "&lt;div&gt;".repeat(100_000)
                        + "</description></item>")))
                .isNotNull();
        assertThat(feed(rss("<item><title>" + "a".repeat(1_000_000) + "</title></item>")))
                .isNotNull();
        assertThat(parser.read("<!--".repeat(500_000).getBytes(StandardCharsets.UTF_8), "", AT))
                .isNotNull();
    }

    @Test
    void aStoryMayWriteAboutDefinitions() {
        assertThat(entry(
                                "<title>Belajar XML</title><description><![CDATA[<!ENTITY a 'b'> adalah definisi]]></description>")
                        .title())
                .isEqualTo("Belajar XML");
    }

    @Test
    void whatNoDatabaseHoldsIsLeftOut() {
        Entry entry = feed("""
                {"items":[{"id":"1","title":"Pan\\u0000en","date_published":"kem\\u0000arin","content_text":"%s"}]}""".formatted("a".repeat(50_000))).entries().getFirst();
        assertThat(entry.title()).isEqualTo("Panen");
        assertThat(entry.dateSaid()).isEqualTo("kemarin");
        assertThat(entry("<title>" + "é".repeat(5_000) + "</title><pubDate>" + "x".repeat(5_000) + "</pubDate>"))
                .satisfies(endless -> assertThat(endless.title()).hasSize(300).endsWith("…"))
                .satisfies(endless -> assertThat(endless.dateSaid()).hasSize(80));
    }

    @Test
    void withoutATitleTheTextBegins() {
        assertThat(entry("<description>Rapat desa dimulai pukul delapan.</description>")
                        .title())
                .isEqualTo("Rapat desa dimulai pukul delapan.");
    }

    @Test
    void theCasesOfTwoParserLibrariesAreRead() throws IOException {
        Map<String, byte[]> files = cases();
        var fallen = new ArrayList<String>();
        int read = 0;
        for (var file : files.entrySet()) {
            Reading reading = parser.read(file.getValue(), "", AT);
            read += reading instanceof Reading.Read ? 1 : 0;
            if (reading instanceof Reading.Refused(Fault fault)
                    && fault == Fault.DEFINITIONS
                    && !file.getKey().contains("entit")
                    && !file.getKey().contains("doctype")) {
                fallen.add(file.getKey());
            }
        }
        assertThat(fallen).isEmpty();
        assertThat((double) read / files.size())
                .as("%d of %d", read, files.size())
                .isGreaterThan(0.9);
    }

    @Test
    void theShapesOfIndonesianSitesAreRead() throws IOException {
        for (String name :
                List.of("antara-terkini-2020", "detik-news-2020", "okezone-2020", "republika-nasional-2020")) {
            FeedDocument feed = feed(Files.readAllBytes(TestData.file("feeds/" + name + ".xml")), "text/xml");
            assertThat(feed.entries()).as(name).isNotEmpty().allSatisfy(entry -> {
                assertThat(entry.title()).isNotBlank();
                assertThat(entry.link()).startsWith("http");
                assertThat(entry.date()).as(entry.dateSaid()).isNotNull();
            });
        }
    }

    private static Map<String, byte[]> cases() throws IOException {
        byte[] archive = Files.readAllBytes(TestData.file("feeds/feeds-dev.tgz"));
        var files = new TreeMap<String, byte[]>();
        try (var tar = new TarArchiveInputStream(new GZIPInputStream(new ByteArrayInputStream(archive)))) {
            for (TarArchiveEntry file = tar.getNextEntry(); file != null; file = tar.getNextEntry()) {
                if (file.getName().endsWith(".xml")) {
                    files.put(file.getName(), tar.readAllBytes());
                }
            }
        }
        return files;
    }
}
