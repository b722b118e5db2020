package id.mymein.newsroom.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/**
 * WordPress's export, RSS with additions (WXR 1.0 to 1.2). Of it, posts are taken that are published and not behind a
 * password. It is read as a stream; a document type, by which XML can fetch files or swell without end, ends the reading.
 */
final class WordPressExport implements ArchiveReader {

    /** Of one element, in characters; what is longer makes its post unusable. */
    static final int LONGEST = 4_000_000;

    private static final Set<String> FIELDS = Set.of(
            "title",
            "link",
            "pubDate",
            "dc:creator",
            "content:encoded",
            "category",
            "wp:post_id",
            "wp:post_date",
            "wp:post_date_gmt",
            "wp:status",
            "wp:post_type",
            "wp:post_password");

    @Override
    public void read(InputStream in, Consumer<Entry> entries) throws IOException {
        XMLStreamReader xml = null;
        try {
            xml = factory().createXMLStreamReader(new PlainText(in));
            new Walk(xml, entries).channel();
        } catch (XMLStreamException malformed) {
            if (malformed.getNestedException() instanceof IOException unreadable) {
                throw unreadable;
            }
            long line = malformed.getLocation() == null
                    ? 1
                    : malformed.getLocation().getLineNumber();
            entries.accept(Entry.Unusable.of(Math.max(1, line), "newsroom.import.xml.malformed"));
        } finally {
            close(xml);
        }
    }

    private static void close(@org.jspecify.annotations.Nullable XMLStreamReader xml) throws IOException {
        try {
            if (xml != null) {
                xml.close();
            }
        } catch (XMLStreamException unclosed) {
            throw new IOException(unclosed);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    /** One way through one file. */
    private static final class Walk {

        private final XMLStreamReader xml;
        private final Consumer<Entry> entries;
        private final Map<String, String> authors = new HashMap<>();
        private String site = "";
        private String blog = "";

        Walk(XMLStreamReader xml, Consumer<Entry> entries) {
            this.xml = xml;
            this.entries = entries;
        }

        void channel() throws XMLStreamException {
            boolean rss = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    entries.accept(Entry.Unusable.of(line(), "newsroom.import.xml.dtd"));
                    return;
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    rss |= name().equals("rss");
                    if (!rss) {
                        entries.accept(Entry.Unusable.of(line(), "newsroom.import.xml.notExport"));
                        return;
                    }
                    element();
                }
            }
        }

        private void element() throws XMLStreamException {
            switch (name()) {
                case "item" -> item();
                case "wp:author" -> author();
                case "title" -> site = text().words();
                case "wp:base_blog_url" -> blog = text().words();
                case "rss", "channel" -> {}
                default -> pass();
            }
        }

        private void author() throws XMLStreamException {
            Map<String, String> fields = new HashMap<>();
            children(
                    (name, words) -> fields.put(name, words.words()),
                    Set.of("wp:author_login", "wp:author_display_name"));
            authors.put(fields.getOrDefault("wp:author_login", ""), fields.getOrDefault("wp:author_display_name", ""));
        }

        private void item() throws XMLStreamException {
            long line = line();
            Map<String, String> fields = new HashMap<>();
            List<String> categories = new ArrayList<>();
            boolean[] tooLong = {false};
            children(
                    (name, words) -> {
                        tooLong[0] |= words.tooLong();
                        if (name.equals("category")) {
                            categories.add(words.words());
                        } else {
                            fields.putIfAbsent(name, words.words());
                        }
                    },
                    FIELDS);
            if (!published(fields)) {
                entries.accept(new Entry.PassedOver(line));
            } else if (tooLong[0]) {
                entries.accept(Entry.Unusable.of(line, "newsroom.import.line.tooLong", LONGEST / 1_000_000));
            } else {
                entries.accept(new Entry.Text(line, text(fields, categories)));
            }
        }

        private static boolean published(Map<String, String> fields) {
            return fields.getOrDefault("wp:post_type", "post").equals("post")
                    && fields.getOrDefault("wp:status", "publish").equals("publish")
                    && fields.getOrDefault("wp:post_password", "").isEmpty();
        }

        private ForeignText text(Map<String, String> fields, List<String> categories) {
            String id = fields.getOrDefault("wp:post_id", "").strip();
            String creator = fields.getOrDefault("dc:creator", "");
            String name = authors.getOrDefault(creator, "");
            return new ForeignText(
                    id.isEmpty() ? "" : blog.strip() + "#" + id,
                    site,
                    fields.getOrDefault("link", "").strip(),
                    Parser.unescapeEntities(fields.getOrDefault("title", ""), false),
                    WordPressText.html(fields.getOrDefault("content:encoded", "")),
                    categories,
                    date(fields),
                    name.isBlank() ? creator : name,
                    "",
                    "");
        }

        private static String date(Map<String, String> fields) {
            String gmt = fields.getOrDefault("wp:post_date_gmt", "").strip();
            if (!gmt.isEmpty() && !gmt.startsWith("0000")) {
                return gmt + "Z";
            }
            String local = fields.getOrDefault("wp:post_date", "").strip();
            return local.isEmpty() || local.startsWith("0000") ? fields.getOrDefault("pubDate", "") : local;
        }

        private interface Field {
            void is(String name, Words words);
        }

        /** @param tooLong true where only its beginning was kept */
        private record Words(String words, boolean tooLong) {}

        private void children(Field field, Set<String> wanted) throws XMLStreamException {
            for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    String name = name();
                    boolean tag = name.equals("category") && !"category".equals(xml.getAttributeValue(null, "domain"));
                    if (wanted.contains(name) && !tag) {
                        field.is(name, text());
                    } else {
                        pass();
                    }
                }
            }
        }

        /** The text of the element that has just begun, up to its end. */
        private Words text() throws XMLStreamException {
            var words = new StringBuilder();
            boolean tooLong = false;
            for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    pass();
                } else if (xml.isCharacters() || event == XMLStreamConstants.CDATA) {
                    tooLong |= words.length() + xml.getTextLength() > LONGEST;
                    if (!tooLong) {
                        words.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                    }
                }
            }
            return new Words(words.toString(), tooLong);
        }

        /** Goes to the end of the element that has just begun. */
        private void pass() throws XMLStreamException {
            for (int depth = 1; depth > 0; ) {
                int event = xml.next();
                depth += event == XMLStreamConstants.START_ELEMENT
                        ? 1
                        : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
            }
        }

        private String name() {
            String prefix = xml.getPrefix();
            return prefix == null || prefix.isEmpty() ? xml.getLocalName() : prefix + ":" + xml.getLocalName();
        }

        private long line() {
            return Math.max(1, xml.getLocation().getLineNumber());
        }
    }
}
