package id.mymein.incoming.format;

import id.mymein.incoming.format.FeedDocument.Fault;
import id.mymein.incoming.format.FeedDocument.Reading;
import id.mymein.platform.Site;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a feed. It asks for no more than there is: marks that are not closed, signs that are not escaped and names that are not
 * declared are read as they were meant, because the people of a village can do nothing about their site's program. What brings
 * definitions of its own is refused unread; nothing outside the text is ever looked at.
 */
@Component
public class FeedParser {

    /** So many of the newest are kept; archives of a whole site are no news. */
    static final int NEWEST = 200;

    private static final int BEGINNING = 4096;
    private static final Pattern DEFINITIONS =
            Pattern.compile("(?i)<!(?:ENTITY|ELEMENT|ATTLIST|NOTATION)\\b|<!DOCTYPE[^>\\[]*\\[");
    private static final Pattern PAGE =
            Pattern.compile("(?is)^\\s*(?:<!--.*?-->\\s*)*<(?:!doctype\\s+html|html|head|body)\\b.*");
    private static final Pattern FEED = Pattern.compile("(?i)<(?:\\w+:)?(?:rss|feed|rdf|channel)[\\s>]");

    private final JsonFeed json;
    private final XmlFeed xml;
    private final Clock clock;

    FeedParser(JsonMapper mapper, Site site, Clock clock) {
        this.json = new JsonFeed(mapper, site.zone());
        this.xml = new XmlFeed(site.zone());
        this.clock = clock;
    }

    /**
     * @param contentType as the server said it; believed in nothing but, for want of better, the encoding
     * @param at where it came from, for addresses that are not whole
     */
    public Reading read(byte[] body, String contentType, URI at) {
        String text = FeedText.of(body, contentType);
        String start = text.substring(0, Math.min(BEGINNING, text.length())).stripLeading();
        Instant now = clock.instant();
        if (start.isEmpty()) {
            return new Reading.Refused(Fault.EMPTY);
        }
        if (start.startsWith("{")) {
            return newest(json.read(text, at, now));
        }
        if (PAGE.matcher(start).matches()) {
            return new Reading.Refused(Fault.PAGE);
        }
        if (DEFINITIONS.matcher(text).find()
                && DEFINITIONS.matcher(beforeFeed(text)).find()) {
            return new Reading.Refused(Fault.DEFINITIONS);
        }
        return FEED.matcher(text).find() ? newest(xml.read(text, at, now)) : new Reading.Refused(Fault.NO_FEED);
    }

    /** A story may well write about such definitions; they mean something only before the feed begins. */
    private static String beforeFeed(String text) {
        var feed = FEED.matcher(text);
        return feed.find() ? text.substring(0, feed.start()) : text;
    }

    private static Reading newest(Reading reading) {
        if (!(reading instanceof Reading.Read(FeedDocument feed))
                || feed.entries().size() <= NEWEST) {
            return reading;
        }
        List<Entry> entries = feed.entries().stream()
                .sorted(Comparator.comparing(FeedParser::order).reversed())
                .limit(NEWEST)
                .toList();
        return new Reading.Read(new FeedDocument(feed.title(), feed.site(), feed.rights(), feed.minutes(), entries));
    }

    /** Those without a date stand where they stood, before all others: feeds begin with what is new. */
    private static Instant order(Entry entry) {
        return entry.date() == null ? Instant.MAX : entry.date();
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
