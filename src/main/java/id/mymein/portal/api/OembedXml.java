package id.mymein.portal.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;

/** oEmbed's XML: one element for each field. */
final class OembedXml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    /** All but what XML 1.0 can hold. */
    private static final String ILLEGAL = "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]";

    private OembedXml() {}

    static byte[] of(Map<String, Object> fields) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("oembed");
            for (Map.Entry<String, Object> field : fields.entrySet()) {
                xml.writeStartElement(field.getKey());
                xml.writeCharacters(String.valueOf(field.getValue()).replaceAll(ILLEGAL, ""));
                xml.writeEndElement();
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("memory refuses XML", e);
        }
        return bytes.toByteArray();
    }
}
