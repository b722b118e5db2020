package id.mymein.incoming.format;

import id.mymein.incoming.format.FeedDocument.Fault;
import id.mymein.incoming.format.FeedDocument.Reading;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON Feed 1.0 and 1.1.
 *
 * @see <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed 1.1</a>
 */
final class JsonFeed {

    private final JsonMapper mapper;
    private final ZoneId zone;

    JsonFeed(JsonMapper mapper, ZoneId zone) {
        this.mapper = mapper;
        this.zone = zone;
    }

    Reading read(String text, URI at, Instant now) {
        JsonNode feed;
        try {
            feed = mapper.readTree(text);
        } catch (JacksonException broken) {
            return new Reading.Refused(Fault.NO_FEED);
        }
        if (!feed.path("items").isArray()) {
            return new Reading.Refused(Fault.NO_FEED);
        }
        List<Entry> entries = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            entry(item, at, now).ifPresent(entries::add);
        }
        return new Reading.Read(new FeedDocument(
                Words.line(said(feed, "title")), Words.address(said(feed, "home_page_url"), at), "", 0, entries));
    }

    private Optional<Entry> entry(JsonNode item, URI at, Instant now) {
        String html = said(item, "content_html");
        String plain = said(item, "content_text").isEmpty() ? said(item, "summary") : said(item, "content_text");
        Words.Text body = html.isEmpty()
                ? new Words.Text(Words.of(plain.replace("<", "&lt;")).text(), "")
                : Words.of(html);
        String title = Words.line(said(item, "title"));
        if (title.isEmpty() && body.text().isEmpty()) {
            return Optional.empty();
        }
        String date =
                said(item, "date_published").isEmpty() ? said(item, "date_modified") : said(item, "date_published");
        String picture = said(item, "image").isEmpty() ? body.picture() : said(item, "image");
        return Optional.of(new Entry(
                said(item, "id"),
                Words.address(said(item, "url").isEmpty() ? said(item, "external_url") : said(item, "url"), at),
                title.isEmpty() ? XmlFeed.start(body.text()) : title,
                body.text(),
                Words.address(picture, at),
                FeedDate.read(date, now, zone).orElse(null),
                date));
    }

    private static String said(JsonNode of, String field) {
        JsonNode value = of.path(field);
        return value.isString() ? value.stringValue() : value.isNumber() ? value.toString() : "";
    }
}
