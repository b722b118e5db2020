package id.mymein.newsroom.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordPressExportTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
              xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
              xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
            <channel>
              <title>Warta Desa</title>
              <link>https://warta.test</link>
              <wp:wxr_version>1.2</wp:wxr_version>
              <wp:base_blog_url>https://warta.test</wp:base_blog_url>
              <wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[ani]]></wp:author_login>
                <wp:author_display_name><![CDATA[Ani Rahmah]]></wp:author_display_name></wp:author>
            """;

    private static final String TAIL = "</channel></rss>";

    private static String item(String title, String content, String more) {
        return """
                <item>
                  <title>%s</title>
                  <link>https://warta.test/?p=7</link>
                  <pubDate>Mon, 04 Mar 2019 05:06:07 +0000</pubDate>
                  <dc:creator><![CDATA[ani]]></dc:creator>
                  <content:encoded><![CDATA[%s]]></content:encoded>
                  <excerpt:encoded><![CDATA[]]></excerpt:encoded>
                  <wp:post_id>7</wp:post_id>
                  %s
                  <category domain="post_tag" nicename="x"><![CDATA[Tag]]></category>
                  <category domain="category" nicename="kesehatan"><![CDATA[Kesehatan]]></category>
                  <wp:comment><wp:comment_content><![CDATA[komentar]]></wp:comment_content></wp:comment>
                </item>
                """.formatted(title, content, more);
    }

    private static List<Entry> read(String xml) throws IOException {
        return read(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Entry> read(InputStream xml) throws IOException {
        List<Entry> entries = new ArrayList<>();
        new WordPressExport().read(xml, entries::add);
        return entries;
    }

    private static ForeignText text(Entry entry) {
        return ((Entry.Text) entry).text();
    }

    private static Entry.Unusable bad(Entry entry) {
        return (Entry.Unusable) entry;
    }

    @Test
    void readsAPublishedPostWithAuthorCategoryDateAndSource() throws IOException {
        var entries = read(
                HEAD + item("Kabar &amp;amp; berita", "Paragraf satu.\nLanjut.\n\nParagraf <b>dua</b>.", """
                        <wp:post_date>2019-03-04 13:06:07</wp:post_date>
                        <wp:post_date_gmt>2019-03-04 05:06:07</wp:post_date_gmt>
                        <wp:status>publish</wp:status><wp:post_type>post</wp:post_type>""") + TAIL);
        assertThat(entries).hasSize(1);
        assertThat(entries.getFirst().line()).isEqualTo(12);
        ForeignText text = text(entries.getFirst());
        assertThat(text.id()).isEqualTo("https://warta.test#7");
        assertThat(text.source()).isEqualTo("Warta Desa");
        assertThat(text.author()).isEqualTo("Ani Rahmah");
        assertThat(text.title()).isEqualTo("Kabar & berita");
        assertThat(text.categories()).containsExactly("Kesehatan");
        assertThat(text.date()).isEqualTo("2019-03-04 05:06:07Z");
        assertThat(text.body()).contains("<p>Paragraf satu.<br>Lanjut.</p>", "<p>Paragraf <b>dua</b>.</p>");
    }

    @Test
    void passesOverWhatIsNotPublishedOrNoPost() throws IOException {
        String publish = "<wp:status>publish</wp:status>";
        assertThat(read(HEAD
                        + item("a", "x", "<wp:status>draft</wp:status><wp:post_type>post</wp:post_type>")
                        + item("b", "x", publish + "<wp:post_type>page</wp:post_type>")
                        + item("c", "x", "<wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type>")
                        + item("d", "x", publish + "<wp:post_password>rahasia</wp:post_password>")
                        + item("e", "x", publish)
                        + TAIL))
                .extracting(entry -> entry.getClass().getSimpleName())
                .containsExactly("PassedOver", "PassedOver", "PassedOver", "PassedOver", "Text");
    }

    @Test
    void leavesPicturesWithTheirCaptionsAndCodesOut() {
        assertThat(WordPressText.html("""
                [caption id="a" width="3"]<img src="x.jpg"/> Foto: siapa[/caption]

                Isi tetap.

                [gallery ids="1,2"]<figure class="wp-block-image"><img src="y"/><figcaption>Bawah</figcaption></figure>
                """)).contains("<p>Isi tetap.</p>").doesNotContain("Foto", "Bawah", "gallery");
        assertThat(WordPressText.html("<!-- wp:paragraph -->\n<p>Satu</p>\n<!-- /wp:paragraph -->"))
                .contains("<p>Satu</p>");
    }

    @Test
    void fetchesNothing() throws IOException {
        Path secret = Files.writeString(Files.createTempFile("rahasia", ".txt"), "RAHASIA");
        var entries = read("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + HEAD.substring(HEAD.indexOf("<rss")) + item("&x;", "isi", "") + TAIL);
        assertThat(entries).hasSize(1);
        assertThat(bad(entries.getFirst()).reason()).isEqualTo("newsroom.import.xml.dtd");
        assertThat(entries.toString()).doesNotContain("RAHASIA");
        Files.delete(secret);
    }

    @Test
    void doesNotSwell() throws IOException {
        var bomb = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE rss [<!ENTITY a0 \"lol\">");
        for (int i = 1; i < 12; i++) {
            bomb.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        bomb.append("]><rss><channel><item><title>&a11;</title></item></channel></rss>");
        assertThat(read(bomb.toString()))
                .extracting(entry -> bad(entry).reason())
                .containsExactly("newsroom.import.xml.dtd");
        assertThat(read("<rss><channel><item><title>&a11;</title></item></channel></rss>"))
                .extracting(entry -> bad(entry).reason())
                .containsExactly("newsroom.import.xml.malformed");
    }

    @Test
    void namesTheLineWhereTheXmlBreaksAndKeepsWhatCameBefore() throws IOException {
        var entries = read(HEAD + item("a", "x", "") + "<item><title>b</titel>");
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst()).isInstanceOf(Entry.Text.class);
        assertThat(bad(entries.get(1)).reason()).isEqualTo("newsroom.import.xml.malformed");
        assertThat(entries.get(1).line()).isGreaterThan(20);
        assertThat(read("<html><body>Bukan</body></html>"))
                .extracting(entry -> bad(entry).reason())
                .containsExactly("newsroom.import.xml.notExport");
    }

    @Test
    void controlCharactersThatXmlForbidsDoNotStopIt() throws IOException {
        assertThat(text(read(HEAD + item("a\u000bb", "x\u0001y", "") + TAIL).getFirst())
                        .title())
                .isEqualTo("a b");
    }

    @Test
    void aHugeFileNeedsNoHugeMemory() throws IOException {
        byte[] item = item("besar", "kata ".repeat(20_000), "").getBytes(StandardCharsets.UTF_8);
        int items = 2000; // 200 MB
        long[] count = {0};
        long[] highest = {0};
        System.gc();
        long before = used();
        InputStream parts = new java.io.SequenceInputStream(java.util.Collections.enumeration(List.of(
                new ByteArrayInputStream(HEAD.getBytes(StandardCharsets.UTF_8)),
                new Repeated(item, items),
                new ByteArrayInputStream(TAIL.getBytes(StandardCharsets.UTF_8)))));
        new WordPressExport().read(parts, entry -> {
            if (count[0]++ % 500 == 0) {
                System.gc();
                highest[0] = Math.max(highest[0], used() - before);
            }
        });
        assertThat(count[0]).isEqualTo(items);
        assertThat(highest[0]).isLessThan(30_000_000);
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** The same bytes over and over. */
    private static final class Repeated extends InputStream {

        private final byte[] bytes;
        private long left;
        private int at;

        Repeated(byte[] bytes, int times) {
            this.bytes = bytes;
            this.left = (long) bytes.length * times;
        }

        @Override
        public int read() {
            if (left == 0) {
                return -1;
            }
            left--;
            int read = bytes[at] & 0xff;
            at = (at + 1) % bytes.length;
            return read;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left == 0) {
                return -1;
            }
            int part = (int) Math.min(left, Math.min(length, bytes.length - at));
            System.arraycopy(bytes, at, into, from, part);
            at = (at + part) % bytes.length;
            left -= part;
            return part;
        }
    }
}
