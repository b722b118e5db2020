package id.mymein.portal;

import id.mymein.aspiration.AspirationCategory;
import id.mymein.aspiration.PublicAspirations;
import id.mymein.aspiration.PublicCase;
import id.mymein.aspiration.PublicLine;
import id.mymein.newsroom.RichText;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Fills the feeds of aspirations: of all, of a region, of a category. */
@Component
class AspirationFeeds {

    private static final int LENGTH = 30;

    private final PublicAspirations aspirations;
    private final AspirationLines lines;
    private final Regions regions;
    private final PublicHtml html;
    private final Hub hub;

    AspirationFeeds(PublicAspirations aspirations, AspirationLines lines, Regions regions, PublicHtml html, Hub hub) {
        this.aspirations = aspirations;
        this.lines = lines;
        this.regions = regions;
        this.html = html;
        this.hub = hub;
    }

    /**
     * A list of which there is a feed.
     *
     * @param name empty for that of all
     * @param path where the list is for good
     */
    record Source(String name, String path, PublicAspirations.Query query) {}

    /** Empty where that is no list of aspirations. */
    Optional<Source> source(String list, Locale language) {
        if (list.equals(AspirationPaths.PATH)) {
            return Optional.of(new Source("", AspirationPaths.PATH, PublicAspirations.Query.all()));
        }
        String region = AspirationPaths.PATH + "/wilayah/";
        String category = AspirationPaths.PATH + "/kategori/";
        if (list.startsWith(region)) {
            return regions.bySlugOrCode(list.substring(region.length())).map(found -> of(found, language));
        }
        if (list.startsWith(category)) {
            return aspirations.categories().stream()
                    .filter(one -> list.equals(category + one.slug()))
                    .findFirst()
                    .map(one -> new Source(
                            one.label(language),
                            AspirationPaths.of(one),
                            new PublicAspirations.Query(null, one.slug(), null)));
        }
        return Optional.empty();
    }

    private Source of(Region region, Locale language) {
        return new Source(
                Naming.place(html.words(language), region),
                AspirationPaths.of(region),
                PublicAspirations.Query.of(region.code()));
    }

    Feed of(Source source, String kind, Locale language) {
        List<PublicLine> newest =
                aspirations.list(source.query(), Long.MAX_VALUE, LENGTH).lines();
        Words words = html.words(language);
        String title = words.text("portal.aspiration");
        return new Feed(
                (source.name().isEmpty() ? title : title + ": " + source.name()) + " – " + words.text("platform.name"),
                words.text("portal.aspiration.description"),
                html.address(source.path() + kind, language),
                html.address(source.path(), language),
                hub.address(),
                newest.stream()
                        .map(PublicLine::changedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                lines.of(newest).stream()
                        .flatMap(line -> entry(line, words).stream())
                        .toList());
    }

    private Optional<Feed.Entry> entry(AspirationLine line, Words words) {
        AspirationCategory category = line.category();
        Region place = line.place();
        return aspirations
                .find(line.told().id())
                .map(told -> new Feed.Entry(
                        told.id().value(),
                        html.address(AspirationPaths.of(told.number()), words.locale()),
                        told.title(),
                        place == null ? words.text("portal.aspiration") : Naming.place(words, place),
                        category == null ? "" : category.label(words.locale()),
                        told.receivedAt(),
                        told.changedAt(),
                        RichText.summary(RichText.fromPlain(told.body())),
                        text(told, words),
                        List.of()));
    }

    /** The state first, then what was raised and what offices answered. */
    private static String text(PublicCase told, Words words) {
        Function<String, String> strong = label -> "<p><strong>" + HtmlUtils.htmlEscape(label) + "</strong></p>";
        String answers = told.steps().stream()
                .filter(PublicCase.Step::answers)
                .map(step -> strong.apply(words.text(step.event().key()) + ", " + words.date(words.dateOf(step.at())))
                        + RichText.fromPlain(step.text()))
                .collect(Collectors.joining());
        return strong.apply(words.text(told.kind().key()) + " · "
                        + words.text(told.state().key()))
                + RichText.fromPlain(told.body())
                + answers;
    }
}
