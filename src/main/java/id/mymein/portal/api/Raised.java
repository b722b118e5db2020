package id.mymein.portal.api;

import id.mymein.aspiration.AspirationCategory;
import id.mymein.aspiration.PublicAspirations;
import id.mymein.aspiration.PublicCase;
import id.mymein.aspiration.PublicLine;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.portal.api.Shapes.Named;
import id.mymein.portal.api.Shapes.RegionShape;
import id.mymein.region.Regions;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Aspirations as the API shows them: never who sent one. openapi.json has the same names in the same places. */
@Component
class Raised {

    private final PublicAspirations aspirations;
    private final Offices offices;
    private final Regions regions;
    private final Places places;
    private final PublicHtml html;

    Raised(PublicAspirations aspirations, Offices offices, Regions regions, Places places, PublicHtml html) {
        this.aspirations = aspirations;
        this.offices = offices;
        this.regions = regions;
        this.places = places;
        this.html = html;
    }

    record Topic(String slug, Named name) {}

    record Line(
            long number,
            String kind,
            Topic category,
            @Nullable RegionShape region,
            String title,
            String state,
            Instant received_at,
            Instant state_since,
            @Nullable Instant answered_at,
            @Nullable Boolean in_time,
            @Nullable Instant done_at,
            int reopened,
            String url) {}

    /** @param next the address of the rest; null at the end */
    record LineList(List<Line> aspirations, @Nullable String next) {}

    record Step(
            String event,
            Instant at,
            @Nullable String office,
            @Nullable String due,
            String text) {}

    record Detail(Line aspiration, String body, long joined, List<Step> steps) {}

    List<Line> shapes(List<PublicLine> lines) {
        List<AspirationCategory> categories = aspirations.categories();
        return lines.stream().map(line -> shape(line, categories)).toList();
    }

    private Line shape(PublicLine line, List<AspirationCategory> categories) {
        return new Line(
                line.number(),
                word(line.kind()),
                topic(line.category(), categories),
                regions.find(line.region()).map(places::shape).orElse(null),
                line.title(),
                word(line.state()),
                line.receivedAt(),
                line.changedAt(),
                line.outcome().answeredAt(),
                line.outcome().inTime(),
                line.outcome().doneAt(),
                line.outcome().reopened(),
                html.address("/aspirasi/" + line.number(), Languages.INDONESIAN));
    }

    Detail detail(PublicCase told) {
        var line = new PublicLine(
                told.id(),
                told.number(),
                told.kind(),
                told.category(),
                told.region(),
                told.title(),
                told.state(),
                told.receivedAt(),
                told.changedAt(),
                told.outcome(),
                null);
        return new Detail(
                shapes(List.of(line)).getFirst(),
                told.body(),
                told.joined(),
                told.steps().stream().map(this::shape).toList());
    }

    private Step shape(PublicCase.Step step) {
        OfficeId office = step.office();
        LocalDate due = step.due();
        return new Step(
                word(step.event()),
                step.at(),
                office == null ? null : offices.find(office).map(Office::name).orElse(null),
                due == null ? null : due.toString(),
                step.text());
    }

    private static Topic topic(String slug, List<AspirationCategory> categories) {
        return categories.stream()
                .filter(category -> category.slug().equals(slug))
                .findFirst()
                .map(category -> new Topic(slug, new Named(category.labelId(), category.labelEn())))
                .orElseGet(() -> new Topic(slug, new Named(slug, slug)));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
