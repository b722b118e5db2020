package id.mymein.portal;

import javax.xml.stream.XMLStreamException;

/** Atom (RFC 4287) with full texts. */
final class Atom {

    static final String TYPE = "application/atom+xml;charset=UTF-8";

    private Atom() {}

    static byte[] of(Feed feed) {
        return FeedXml.document(xml -> {
            xml.open("feed", "xmlns", FeedXml.ATOM, "xml:lang", "id");
            xml.text("id", feed.self());
            xml.text("title", feed.title());
            xml.text("subtitle", feed.description());
            xml.text("updated", feed.updated().toString());
            xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.self());
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.home());
            if (!feed.hub().isEmpty()) {
                xml.empty("link", "rel", "hub", "href", feed.hub());
            }
            for (Feed.Entry entry : feed.entries()) {
                entry(xml, entry);
            }
            xml.close();
        });
    }

    private static void entry(FeedXml xml, Feed.Entry entry) throws XMLStreamException {
        xml.open("entry");
        xml.text("id", entry.urn());
        xml.text("title", entry.title());
        xml.text("updated", entry.updated().toString());
        xml.text("published", entry.published().toString());
        xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.address());
        xml.open("author");
        xml.text("name", entry.author());
        xml.close();
        if (!entry.category().isEmpty()) {
            xml.empty("category", "term", entry.category());
        }
        for (Feed.Picture picture : entry.pictures()) {
            xml.empty("link", "rel", "enclosure", "type", Feed.Picture.TYPE, "href", picture.address());
        }
        xml.text("summary", entry.summary());
        xml.text("content", entry.html(), "type", "html");
        xml.close();
    }
}
