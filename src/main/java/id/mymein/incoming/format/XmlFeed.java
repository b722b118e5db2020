package id.mymein.incoming.format;

import id.mymein.incoming.format.FeedDocument.Fault;
import id.mymein.incoming.format.FeedDocument.Reading;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** RSS 0.9x, 1.0, 2.0 and Atom. The reader knows no document types, expands no entities of a document and fetches nothing. */
final class XmlFeed {

    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:jpe?g|png|webp|gif)(?:\\?.*)?");
    private static final int LONGEST_REST = 1440;

    private final ZoneId zone;

    XmlFeed(ZoneId zone) {
        this.zone = zone;
    }

    Reading read(String text, URI at, Instant now) {
        Document xml = Jsoup.parse(text, "", Parser.xmlParser());
        Element root = xml.selectFirst("*|rss, *|feed, *|rdf, *|channel");
        if (root == null) {
            return new Reading.Refused(Fault.NO_FEED);
        }
        Element head = Optional.ofNullable(xml.selectFirst("*|channel")).orElse(root);
        List<Entry> entries = new ArrayList<>();
        for (Element item : xml.select("*|item, *|entry")) {
            entry(item, at, now).ifPresent(entries::add);
        }
        return new Reading.Read(new FeedDocument(
                Words.line(said(head, "title")),
                link(head, at),
                Words.line(first(head, "copyright", "rights", "dc:rights")),
                minutes(head),
                entries));
    }

    private Optional<Entry> entry(Element item, URI at, Instant now) {
        String title = Words.line(said(item, "title"));
        Words.Text body = Words.of(longest(item));
        String guid = first(item, "guid", "id").strip();
        String link = link(item, at);
        if (title.isEmpty() && body.text().isEmpty()) {
            return Optional.empty();
        }
        String date = first(item, "pubdate", "published", "dc:date", "issued", "updated", "modified", "date")
                .strip();
        String named = picture(item);
        return Optional.of(new Entry(
                guid,
                link.isEmpty() && !"false".equals(permanent(item)) ? Words.address(guid, URI.create("urn:x")) : link,
                title.isEmpty() ? start(body.text()) : title,
                body.text(),
                Words.address(named.isEmpty() ? body.picture() : named, at),
                FeedDate.read(date, now, zone).orElse(null),
                date));
    }

    private static String permanent(Element item) {
        return children(item, "guid")
                .findFirst()
                .map(guid -> guid.attributes().getIgnoreCase("isPermaLink"))
                .orElse("");
    }

    /** The beginning of a text stands for a title that is not there, as on sites that copy posts. */
    static String start(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 80
                ? line
                : line.substring(0, line.offsetByCodePoints(0, 70)).strip() + "…";
    }

    /** Direct children of that name; a prefix that was never declared makes no difference. */
    private static Stream<Element> children(Element of, String name) {
        return of.children().stream().filter(child -> {
            String tag = FeedParser.lower(child.tagName());
            return tag.equals(name) || (name.indexOf(':') < 0 && tag.equals("atom:" + name)) || tag.equals("a:" + name);
        });
    }

    private static String said(Element of, String name) {
        return children(of, name).findFirst().map(XmlFeed::content).orElse("");
    }

    private static String first(Element of, String... names) {
        return Stream.of(names)
                .map(name -> said(of, name))
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** As HTML: what stands there as text was escaped HTML, what stands there as elements is XHTML. */
    private static String content(Element element) {
        return element.childrenSize() == 0 ? element.wholeText() : element.html();
    }

    private static String longest(Element item) {
        return Stream.of("content:encoded", "content", "description", "summary", "dc:description", "xhtml:body", "body")
                .map(name -> said(item, name))
                .reduce("", (longest, other) -> other.length() > longest.length() ? other : longest);
    }

    private static String link(Element of, URI at) {
        List<Element> links = children(of, "link").toList();
        return links.stream()
                .filter(link -> link.hasAttr("href")
                        && (link.attr("rel").isEmpty() || link.attr("rel").equals("alternate")))
                .map(link -> link.attr("href"))
                .findFirst()
                .or(() -> links.stream()
                        .filter(link -> !link.hasAttr("href"))
                        .map(Element::wholeText)
                        .filter(text -> !text.isBlank())
                        .findFirst())
                .map(found -> Words.address(found, at))
                .orElse("");
    }

    private static String picture(Element item) {
        return item.select("enclosure, media|content, media|thumbnail, *|thumbnail, image > url").stream()
                .filter(found -> found.attr("type").startsWith("image/")
                        || found.attr("medium").equals("image")
                        || PICTURE.matcher(found.attr("url") + found.ownText()).matches())
                .map(found -> found.hasAttr("url") ? found.attr("url") : found.ownText())
                .findFirst()
                .orElse("");
    }

    /** {@code ttl} of RSS 2.0, and the period of the syndication module. */
    private static int minutes(Element head) {
        int ttl = number(said(head, "ttl"));
        int times = Math.max(1, number(said(head, "sy:updatefrequency")));
        int period = switch (said(head, "sy:updateperiod").strip()) {
            case "hourly" -> 60;
            case "daily", "weekly", "monthly", "yearly" -> LONGEST_REST;
            default -> 0;
        };
        return Math.min(LONGEST_REST, Math.max(ttl, period / times));
    }

    private static int number(String text) {
        String digits = text.strip();
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
