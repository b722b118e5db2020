package id.mymein.newsroom.importing;

import id.mymein.identity.Office;
import id.mymein.newsroom.ArchivedStory;
import id.mymein.newsroom.ContentRules;
import id.mymein.newsroom.RichText;
import id.mymein.platform.CleanText;
import id.mymein.platform.Hashes;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Makes a story of ours out of a foreign text, or says why it cannot. */
final class Translation {

    private static final int SOURCE = 120;
    private static final int AUTHOR = 120;
    private static final int PLACE = 120;
    private static final Pattern HALF_A_PAIR =
            Pattern.compile("(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])");

    private final Office office;
    private final Regions regions;
    private final ForeignCategories categories;
    private final ZoneId zone;

    Translation(Office office, Regions regions, ForeignCategories categories, ZoneId zone) {
        this.office = office;
        this.regions = regions;
        this.categories = categories;
        this.zone = zone;
    }

    sealed interface Result {

        record Good(ArchivedStory story) implements Result {}

        record Bad(Entry.Unusable why) implements Result {}
    }

    Result of(long line, ForeignText text) {
        String source = source(text);
        Optional<Instant> date = ForeignDate.read(text.date(), zone);
        Optional<Region> region = region(text.region().strip());
        if (source.isEmpty()) {
            return bad(line, "newsroom.import.text.noSource");
        }
        if (text.date().isBlank()) {
            return bad(line, "newsroom.import.text.noDate");
        }
        if (date.isEmpty()) {
            return bad(line, "newsroom.import.text.badDate", shortened(text.date(), 40));
        }
        if (region.isEmpty()) {
            return bad(line, "newsroom.import.text.badRegion", shortened(text.region(), 40));
        }
        return new Result.Good(story(text, source, date.get(), region.get()));
    }

    private static Result bad(long line, String reason, Object... arguments) {
        return new Result.Bad(Entry.Unusable.of(line, reason, arguments));
    }

    private ArchivedStory story(ForeignText text, String source, Instant date, Region region) {
        String plain = RichText.toPlain(text.body());
        String given = line(text.title());
        String title = given.isEmpty() ? Headline.from(clean(plain)) : Headline.fitting(given);
        String place = shortened(line(text.place()), PLACE);
        return new ArchivedStory(
                sourceId(text, source, plain),
                source,
                clean(text.url()).strip(),
                shortened(line(text.author()), AUTHOR),
                date,
                title,
                Headline.fits(given) ? clean(text.body()) : withWholeTitle(given, clean(text.body())),
                categories.slug(text.categories()),
                region.code(),
                place.isEmpty() ? region.name() : place);
    }

    /** Nothing of a title is lost that is too long for one. */
    private static String withWholeTitle(String title, String body) {
        return RichText.fromPlain(title) + body;
    }

    private static String source(ForeignText text) {
        String named = shortened(line(text.source()), SOURCE);
        return named.isEmpty() ? host(text.url().strip()) : named;
    }

    private static String host(String url) {
        try {
            String host = new URI(url).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (URISyntaxException notAnAddress) {
            return "";
        }
    }

    /** The region that the archive names, otherwise the office's. */
    private Optional<Region> region(String named) {
        if (named.isEmpty()) {
            return regions.find(office.region());
        }
        return RegionCode.isCode(named) ? regions.find(new RegionCode(named)) : Optional.empty();
    }

    /** By its id where it has one, else by its address, else by its words; each hashed, since nobody limits their length. */
    private static String sourceId(ForeignText text, String source, String plain) {
        if (!text.id().isBlank()) {
            return "id:"
                    + Hashes.sha256(
                            source.toLowerCase(Locale.ROOT) + "\n" + text.id().strip());
        }
        if (!text.url().isBlank()) {
            return "url:" + Hashes.sha256(text.url().strip());
        }
        return "text:" + Hashes.sha256(String.join("\n", source, text.date().strip(), text.title(), plain));
    }

    /** On one line; empty where a reader would see nothing of it. */
    private static String line(String text) {
        return ContentRules.isVisible(text)
                ? clean(text).replaceAll("[\\s\\p{Z}]+", " ").strip()
                : "";
    }

    /** Without what the database cannot hold: NUL, and halves of characters. */
    private static String clean(String text) {
        return HALF_A_PAIR.matcher(CleanText.of(text)).replaceAll("\uFFFD");
    }

    private static String shortened(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
    }
}
