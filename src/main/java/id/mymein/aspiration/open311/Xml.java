package id.mymein.aspiration.open311;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** GeoReport's XML: an element for each field, and around several of a kind one whose name is their plural. */
final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** All but what XML 1.0 can hold. */
    private static final String ILLEGAL = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private final XMLStreamWriter xml;

    private Xml(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** @param one the name of each, where several are in it */
    static byte[] of(String root, String one, Object value) {
        var bytes = new ByteArrayOutputStream();
        try {
            var writer = new Xml(FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name()));
            writer.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            writer.element(root, one, value);
            writer.xml.writeEndDocument();
            writer.xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory refuses XML", e);
        }
        return bytes.toByteArray();
    }

    private void element(String name, String one, @Nullable Object value) throws XMLStreamException {
        if (value == null) {
            xml.writeEmptyElement(name);
            return;
        }
        xml.writeStartElement(name);
        switch (value) {
            case List<?> several -> {
                for (Object each : several) {
                    element(one, "", each);
                }
            }
            case Map<?, ?> fields -> {
                for (Map.Entry<?, ?> field : fields.entrySet()) {
                    String inner = String.valueOf(field.getKey());
                    element(inner, singular(inner), field.getValue());
                }
            }
            default -> xml.writeCharacters(String.valueOf(value).replaceAll(ILLEGAL, ""));
        }
        xml.writeEndElement();
    }

    private static String singular(String plural) {
        return plural.endsWith("s") ? plural.substring(0, plural.length() - 1) : plural;
    }
}
