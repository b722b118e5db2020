package id.mymein.portal;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLStreamException;

/** RSS 2.0 with full texts, as the RSS Advisory Board's profile recommends it. */
final class Rss {

    static final String TYPE = "application/rss+xml;charset=UTF-8";

    private Rss() {}

    static byte[] of(Feed feed) {
        return FeedXml.document(xml -> {
            xml.open(
                    "rss",
                    "version",
                    "2.0",
                    "xmlns:atom",
                    FeedXml.ATOM,
                    "xmlns:content",
                    "http://purl.org/rss/1.0/modules/content/",
                    "xmlns:dc",
                    "http://purl.org/dc/elements/1.1/",
                    "xmlns:media",
                    "http://search.yahoo.com/mrss/");
            xml.open("channel");
            xml.text("title", feed.title());
            xml.text("link", feed.home());
            xml.text("description", feed.description());
            xml.text("language", "id");
            if (!feed.entries().isEmpty()) {
                xml.text("lastBuildDate", date(feed.updated()));
            }
            xml.empty("atom:link", "rel", "self", "type", "application/rss+xml", "href", feed.self());
            if (!feed.hub().isEmpty()) {
                xml.empty("atom:link", "rel", "hub", "href", feed.hub());
            }
            for (Feed.Entry entry : feed.entries()) {
                item(xml, entry);
            }
            xml.close();
            xml.close();
        });
    }

    private static void item(FeedXml xml, Feed.Entry entry) throws XMLStreamException {
        xml.open("item");
        xml.text("title", entry.title());
        xml.text("link", entry.address());
        xml.text("guid", entry.urn(), "isPermaLink", "false");
        xml.text("pubDate", date(entry.published()));
        xml.text("atom:updated", entry.updated().toString());
        xml.text("dc:creator", entry.author());
        if (!entry.category().isEmpty()) {
            xml.text("category", entry.category());
        }
        xml.text("description", entry.summary());
        xml.text("content:encoded", entry.html());
        for (Feed.Picture picture : entry.pictures()) {
            picture(xml, picture);
        }
        xml.close();
    }

    private static void picture(FeedXml xml, Feed.Picture picture) throws XMLStreamException {
        xml.open(
                "media:content",
                "url",
                picture.address(),
                "type",
                Feed.Picture.TYPE,
                "medium",
                "image",
                "width",
                String.valueOf(picture.width()),
                "height",
                String.valueOf(picture.height()));
        if (!picture.text().isBlank()) {
            xml.text("media:description", picture.text(), "type", "plain");
        }
        if (!picture.credit().isBlank()) {
            xml.text("media:credit", picture.credit());
        }
        xml.close();
    }

    private static String date(Instant instant) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(instant.atOffset(ZoneOffset.UTC));
    }
}
