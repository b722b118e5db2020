package id.mymein.incoming;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Lists of feeds as other programs have them. The region stands in {@code category}, as OPML has it for a place in a tree.
 *
 * @see <a href="http://opml.org/spec2.opml">OPML 2.0</a>
 */
public final class Opml {

    private static final int MOST = 2000;

    private Opml() {}

    /**
     * One feed of a list.
     *
     * @param site may be empty
     * @param region its code; empty where the list does not say it
     */
    public record Line(String address, String name, String site, String region) {}

    /** What the list names, in its order; none where it is no such list. */
    public static List<Line> read(String text) {
        return Jsoup.parse(text, "", Parser.xmlParser()).select("outline").stream()
                .map(outline -> new Line(
                        said(outline, "xmlUrl"),
                        said(outline, "title").isEmpty() ? said(outline, "text") : said(outline, "title"),
                        said(outline, "htmlUrl"),
                        said(outline, "category").replaceFirst("^/", "")))
                .filter(line -> !line.address().isEmpty())
                .limit(MOST)
                .toList();
    }

    private static String said(Element outline, String attribute) {
        return outline.attributes().getIgnoreCase(attribute).strip();
    }

    /** The list as a file. */
    public static byte[] write(String title, List<Feed> feeds) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("opml");
            xml.writeAttribute("version", "2.0");
            xml.writeStartElement("head");
            xml.writeStartElement("title");
            xml.writeCharacters(title);
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeStartElement("body");
            for (Feed feed : feeds) {
                xml.writeEmptyElement("outline");
                xml.writeAttribute("type", "rss");
                xml.writeAttribute("text", feed.name());
                xml.writeAttribute("xmlUrl", feed.address());
                xml.writeAttribute("htmlUrl", feed.site());
                xml.writeAttribute("category", "/" + feed.region());
            }
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
