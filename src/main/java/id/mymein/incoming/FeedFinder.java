package id.mymein.incoming;

import id.mymein.incoming.Fetching.Came;
import id.mymein.incoming.format.FeedDocument;
import id.mymein.incoming.format.FeedDocument.Reading;
import id.mymein.incoming.format.FeedParser;
import id.mymein.platform.outbound.Fetched;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Finds the feed of a site: the address may be the feed's own, or a page that names it, or the front page of a usual program. */
@Component
class FeedFinder {

    /** Where the programs that villages use have theirs: WordPress, Blogspot, OpenSID, and what else is common. */
    private static final List<String> KNOWN = List.of(
            "/feed/",
            "/index.php/feed",
            "/feeds/posts/default",
            "/rss.xml",
            "/atom.xml",
            "/feed.xml",
            "/index.xml",
            "/rss",
            "/feed.json");

    private static final Duration PATIENCE = Duration.ofSeconds(25);
    private static final Set<String> TYPES = Set.of(
            "application/rss+xml", "application/atom+xml", "application/feed+json", "application/json", "text/xml");

    private final Fetching fetching;
    private final FeedParser parser;

    FeedFinder(Fetching fetching, FeedParser parser) {
        this.fetching = fetching;
        this.parser = parser;
    }

    /** What was found. */
    sealed interface Found {

        /** @param site front page, as the feed or the way to it says */
        record AFeed(String address, String name, String site) implements Found {}

        /** @param trouble null where a page came that names no feed */
        record None(Optional<Trouble> trouble) implements Found {}
    }

    /** Takes up to half a minute: call it outside a transaction. */
    Found look(URI typed) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Came came = fetching.page(typed);
        return switch (came.what()) {
            case Fetched.Nothing nothing -> new Found.None(Optional.of(Trouble.of(nothing.reason())));
            case Fetched.Answer answer when !answer.ok() -> new Found.None(Optional.of(Trouble.of(answer.status())));
            case Fetched.Answer answer ->
                feed(answer, came.permanent())
                        .<Found>map(itself -> itself)
                        .orElseGet(() -> among(candidates(answer), end));
        };
    }

    private Found among(Set<URI> candidates, long end) {
        for (URI candidate : candidates) {
            if (System.nanoTime() > end) {
                break;
            }
            Came came = fetching.feed(candidate, "", "");
            if (came.what() instanceof Fetched.Answer answer && answer.ok()) {
                Optional<Found.AFeed> found = feed(answer, came.permanent());
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return new Found.None(Optional.empty());
    }

    private Optional<Found.AFeed> feed(Fetched.Answer answer, URI address) {
        return parser.read(answer.bytes(), answer.contentType(), answer.at()) instanceof Reading.Read(FeedDocument feed)
                ? Optional.of(new Found.AFeed(
                        address.toString(), feed.title(), feed.site().isEmpty() ? front(answer.at()) : feed.site()))
                : Optional.empty();
    }

    private static String front(URI at) {
        return at.resolve("/").toString();
    }

    /** What the page names first, without what is about comments; then what is usual. */
    private static Set<URI> candidates(Fetched.Answer page) {
        var candidates = new LinkedHashSet<URI>();
        for (Element link :
                Jsoup.parse(page.text(), page.at().toString()).select("link[rel~=(?i)\\balternate\\b][href]")) {
            String type = link.attr("type").toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*$", "");
            String href = link.absUrl("href");
            boolean comments =
                    (href + link.attr("title")).toLowerCase(Locale.ROOT).matches(".*(?:comment|komentar).*");
            if (TYPES.contains(type) && !comments) {
                uri(href).ifPresent(candidates::add);
            }
        }
        KNOWN.forEach(path -> candidates.add(page.at().resolve(path)));
        return candidates;
    }

    private static Optional<URI> uri(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(new URI(text));
        } catch (URISyntaxException broken) {
            return Optional.empty();
        }
    }
}
