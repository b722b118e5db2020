package id.mymein.portal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML 1.0 that every parser accepts, whatever people typed. */
final class FeedXml {

    static final String ATOM = "http://www.w3.org/2005/Atom";

    /** All but the characters of production [2] Char of XML 1.0; lone surrogates are among them. */
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter xml;

    private FeedXml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** What a feed consists of. */
    @FunctionalInterface
    interface Body {
        void write(FeedXml xml) throws XMLStreamException;
    }

    static byte[] document(Body body) {
        var bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter writer = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            body.write(new FeedXml(writer));
            writer.writeEndDocument();
            writer.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory refuses XML", e);
        }
        return bytes.toByteArray();
    }

    static String clean(String text) {
        return ILLEGAL.matcher(text).replaceAll("");
    }

    /** Opens an element with attributes as name and value in turn; {@code name} may carry a declared prefix. */
    void open(String name, String... attributes) throws XMLStreamException {
        xml.writeStartElement(name);
        attributes(attributes);
    }

    void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    void empty(String name, String... attributes) throws XMLStreamException {
        xml.writeEmptyElement(name);
        attributes(attributes);
    }

    void text(String name, String text, String... attributes) throws XMLStreamException {
        open(name, attributes);
        xml.writeCharacters(clean(text));
        close();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }
}
