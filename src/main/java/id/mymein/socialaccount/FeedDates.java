package id.mymein.socialaccount;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads from a feed (RSS 2.0, RSS 1.0, Atom) when its newest entry is from. jsoup's reader knows no document types and no entities. */
final class FeedDates {

    private static final Pattern ZONE = Pattern.compile("(?<= )(?:UT|Z|WIB|WITA|WIT)$");

    private FeedDates() {}

    /** Whether the text is a feed at all. */
    static boolean feed(String text) {
        Document xml = Jsoup.parse(text, "", Parser.xmlParser());
        return xml.children().stream()
                .map(root -> root.tagName().toLowerCase(Locale.ROOT))
                .anyMatch(root -> root.equals("rss") || root.equals("feed") || root.equals("rdf:rdf"));
    }

    /** Empty where no entry says its date. */
    static Optional<Instant> newest(String text, Instant now) {
        Document xml = Jsoup.parse(text, "", Parser.xmlParser());
        return xml.select("item, entry").stream()
                .limit(200)
                .flatMap(FeedDates::dates)
                .filter(date -> !date.isAfter(now))
                .max(Instant::compareTo);
    }

    private static Stream<Instant> dates(Element entry) {
        return entry.children().stream()
                .filter(child -> switch (child.tagName().toLowerCase(Locale.ROOT)) {
                    case "pubdate", "published", "updated", "dc:date", "date" -> true;
                    default -> false;
                })
                .flatMap(child -> date(child.text()).stream());
    }

    static Optional<Instant> date(String text) {
        String written = text.strip();
        try {
            if (written.length() > 10 && written.charAt(4) == '-') {
                return Optional.of(OffsetDateTime.parse(written).toInstant());
            }
            String zoned = ZONE.matcher(written).replaceFirst(match -> switch (match.group()) {
                case "WIB" -> "+0700";
                case "WITA" -> "+0800";
                case "WIT" -> "+0900";
                default -> "GMT";
            });
            return Optional.of(ZonedDateTime.parse(zoned, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException | StringIndexOutOfBoundsException none) {
            return Optional.empty();
        }
    }
}
