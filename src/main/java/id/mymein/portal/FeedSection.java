package id.mymein.portal;

import id.mymein.identity.Offices;
import id.mymein.newsroom.Categories;
import id.mymein.newsroom.Coverage;
import id.mymein.platform.web.PublicHtml;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * RSS, Atom and JSON Feed for everything that lists stories, for the claim checks, for aspirations and for each of them: its path with
 * {@code /rss.xml}, {@code /atom.xml} or {@code /feed.json} behind it.
 */
@Component
@Order(6)
class FeedSection implements Section {

    private static final String RSS = "/rss.xml";
    private static final String ATOM = "/atom.xml";
    private static final String JSON = "/feed.json";

    /** What stands behind a list's path. */
    static final List<String> KINDS = List.of(RSS, ATOM, JSON);

    private final Feeds feeds;
    private final ClaimFeeds claims;
    private final AspirationFeeds aspirations;
    private final CaseFeeds cases;
    private final Regions regions;
    private final Categories categories;
    private final Offices offices;
    private final PublicHtml html;

    FeedSection(
            Feeds feeds,
            ClaimFeeds claims,
            AspirationFeeds aspirations,
            CaseFeeds cases,
            Regions regions,
            Categories categories,
            Offices offices,
            PublicHtml html) {
        this.feeds = feeds;
        this.claims = claims;
        this.aspirations = aspirations;
        this.cases = cases;
        this.regions = regions;
        this.categories = categories;
        this.offices = offices;
        this.html = html;
    }

    /**
     * A list of which there is a feed.
     *
     * @param path where the list is for good
     */
    record Source(String name, String path, Coverage coverage) {}

    @Override
    public Optional<Answer> answer(Address address) {
        if (!address.beginning()) {
            return Optional.empty();
        }
        return KINDS.stream()
                .filter(kind -> address.path().endsWith(kind))
                .findFirst()
                .flatMap(kind -> answer(address, kind));
    }

    private Optional<Answer> answer(Address address, String kind) {
        String list = address.path().substring(0, address.path().length() - kind.length());
        if (list.equals(ClaimSection.PATH)) {
            return Optional.of(content(kind, claims.of(kind, address.language())));
        }
        if (list.startsWith(AspirationPaths.PATH)) {
            OptionalLong number = AspirationPaths.number(list);
            return number.isPresent()
                    ? cases.answer(number.getAsLong(), kind, address.language())
                    : aspirations.source(list, address.language()).map(source -> raised(source, list, kind, address));
        }
        return source(list, address.language()).map(source -> {
            if (!source.path().equals(list)) {
                return new Answer.Moved(source.path() + kind);
            }
            return content(kind, feeds.of(source, kind, address.language()));
        });
    }

    private Answer raised(AspirationFeeds.Source source, String list, String kind, Address address) {
        return source.path().equals(list)
                ? content(kind, aspirations.of(source, kind, address.language()))
                : new Answer.Moved(source.path() + kind);
    }

    static Answer content(String kind, Feed feed) {
        return switch (kind) {
            case RSS -> new Answer.Content(200, Rss.TYPE, Rss.of(feed));
            case ATOM -> new Answer.Content(200, Atom.TYPE, Atom.of(feed));
            default -> new Answer.Content(200, JsonFeed.TYPE, JsonFeed.of(feed));
        };
    }

    private Optional<Source> source(String list, Locale language) {
        if (list.isEmpty()) {
            return Optional.of(new Source("", "", Coverage.everything()));
        }
        List<String> steps = List.of(list.substring(1).split("/", -1));
        return steps.size() == 2 ? source(steps.getFirst(), steps.getLast(), language) : Optional.empty();
    }

    private Optional<Source> source(String kind, String slug, Locale language) {
        return switch (kind) {
            case "wilayah" ->
                regions.bySlugOrCode(slug)
                        .map(region -> new Source(
                                Naming.place(html.words(language), region),
                                RegionSection.path(region),
                                Coverage.region(region.code())));
            case "kategori" ->
                categories
                        .find(slug)
                        .map(category ->
                                new Source(category.label(language), "/kategori/" + slug, Coverage.category(slug)));
            case "instansi" ->
                offices.bySlug(slug)
                        .map(office -> new Source(office.name(), "/instansi/" + slug, Coverage.office(office.id())));
            default -> Optional.empty();
        };
    }
}
