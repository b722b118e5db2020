package id.mymein.portal;

import id.mymein.authenticity.PublishedClaims;
import id.mymein.newsroom.Categories;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.platform.facts.Facts;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Sitemaps as sitemaps.org describes them. Stories stand in parts in the order in which they came, so that a new one changes
 * the last part and the index; claim checks, aspirations, places, offices and KIM groups in parts of their own.
 */
@Component
@Order(8)
class SitemapSection implements Section {

    static final String INDEX = "/sitemap.xml";
    private static final String NEWS = "/sitemap/kabar-baru.xml";
    private static final String PAGES = "/sitemap/halaman.xml";
    private static final Pattern PART =
            Pattern.compile("/sitemap/(berita|cek-fakta|wilayah|instansi|kim|aspirasi)-([1-9][0-9]{0,5})\\.xml");

    /** As Google News reads them. */
    private static final Duration NEW = Duration.ofDays(2);

    private static final int MOST_NEWS = 1000;

    private final PublishedRegister stories;
    private final PublishedClaims claims;
    private final PlacePaths places;
    private final AspirationNumbers aspirations;
    private final Categories categories;
    private final SitemapXml xml;
    private final PublicHtml html;
    private final Clock clock;

    SitemapSection(
            PublishedRegister stories,
            PublishedClaims claims,
            PlacePaths places,
            AspirationNumbers aspirations,
            Categories categories,
            SitemapXml xml,
            PublicHtml html,
            Clock clock) {
        this.stories = stories;
        this.claims = claims;
        this.places = places;
        this.aspirations = aspirations;
        this.categories = categories;
        this.xml = xml;
        this.html = html;
        this.clock = clock;
    }

    @Override
    public Optional<Answer> answer(Address address) {
        boolean ours = address.beginning() && address.language().equals(Languages.INDONESIAN);
        return ours ? bytes(address.path()).map(SitemapSection::xml) : Optional.empty();
    }

    private static Answer xml(byte[] bytes) {
        return new Answer.Content(200, "application/xml;charset=utf-8", bytes);
    }

    private Optional<byte[]> bytes(String path) {
        return switch (path) {
            case INDEX -> Optional.of(index());
            case PAGES -> Optional.of(pages());
            case NEWS -> news();
            default -> part(PART.matcher(path));
        };
    }

    private byte[] index() {
        Stream<SitemapXml.Entry> news = stories.parts().stream()
                .map(part -> new SitemapXml.Entry("/sitemap/berita-" + (part.number() + 1) + ".xml", part.updatedAt()));
        Stream<SitemapXml.Entry> checks = claims.parts().stream()
                .map(part ->
                        new SitemapXml.Entry("/sitemap/cek-fakta-" + (part.number() + 1) + ".xml", part.updatedAt()));
        Stream<String> others = Stream.of(
                        Stream.of(PAGES),
                        numbered("wilayah", places.regionParts()),
                        numbered("instansi", places.officeParts()),
                        numbered("kim", places.groupParts()),
                        aspirations.parts().stream(),
                        fresh(1).isEmpty() ? Stream.<String>of() : Stream.of(NEWS))
                .flatMap(some -> some);
        return xml.index(Stream.of(others.map(path -> new SitemapXml.Entry(path, null)), checks, news)
                .flatMap(some -> some)
                .toList());
    }

    private static Stream<String> numbered(String name, int parts) {
        return Stream.iterate(1, n -> n <= parts, n -> n + 1).map(n -> "/sitemap/" + name + "-" + n + ".xml");
    }

    private byte[] pages() {
        Stream<String> fixed = Stream.of(
                "/",
                "/berita",
                "/wilayah",
                "/kategori",
                ClaimSection.PATH,
                KimSection.PATH,
                "/akun-resmi",
                AspirationPaths.PATH,
                AspirationPaths.ALL,
                OpenDataSection.PATH,
                "/tentang",
                DataSection.PATH);
        Stream<String> kinds = categories.all().stream().map(category -> "/kategori/" + category.slug());
        return xml.pages(Stream.of(fixed, kinds, places.registers().stream(), aspirations.lists().stream())
                .flatMap(some -> some)
                .map(path -> new SitemapXml.Entry(path, null))
                .toList());
    }

    private Optional<byte[]> part(Matcher name) {
        if (!name.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(name.group(2));
        List<SitemapXml.Entry> entries = entries(name.group(1), number);
        return entries.isEmpty() ? Optional.empty() : Optional.of(xml.pages(entries));
    }

    private List<SitemapXml.Entry> entries(String kind, int number) {
        return switch (kind) {
            case "berita" ->
                stories.part(number - 1L).stream()
                        .map(story -> new SitemapXml.Entry(story.path(), story.updatedAt()))
                        .toList();
            case "cek-fakta" ->
                claims.part(number - 1).stream()
                        .map(claim -> new SitemapXml.Entry(claim.path(), claim.updatedAt()))
                        .toList();
            case "aspirasi" -> aspirations.part(number);
            case "wilayah" -> untimed(places.regions(number));
            case "kim" -> untimed(places.groups(number));
            default -> untimed(places.offices(number));
        };
    }

    /** When such a page changed last would have to be guessed. */
    private static List<SitemapXml.Entry> untimed(List<String> paths) {
        return paths.stream().map(path -> new SitemapXml.Entry(path, null)).toList();
    }

    /** Empty where nothing is new: the schema knows no sitemap without an address. */
    private Optional<byte[]> news() {
        List<PublishedItem> items = fresh(MOST_NEWS);
        String name = html.words(Languages.INDONESIAN).text("platform.name");
        return items.isEmpty() ? Optional.empty() : Optional.of(xml.news(items, name));
    }

    private List<PublishedItem> fresh(int limit) {
        List<PublishedItem> items = stories.since(clock.instant().minus(NEW), limit);
        if (!items.isEmpty()) {
            Facts.until(items.getLast().publishedAt().plus(NEW).plusMillis(1));
        }
        return items;
    }
}
