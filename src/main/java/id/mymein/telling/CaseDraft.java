package id.mymein.telling;

import id.mymein.aspiration.PublicCase;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.ContentRules;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.RichText;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what is known of a case, so that the writer begins with facts and not with an empty page. */
@Component
class CaseDraft {

    private final Offices offices;
    private final Regions regions;
    private final MediaLibrary media;
    private final PublicHtml html;

    CaseDraft(Offices offices, Regions regions, MediaLibrary media, PublicHtml html) {
        this.offices = offices;
        this.regions = regions;
        this.media = media;
        this.html = html;
    }

    /** Stories are in Indonesian. */
    Content of(Actor actor, PublicCase told, String category) {
        Words words = html.words(Languages.INDONESIAN);
        String place =
                regions.find(told.region()).map(region -> place(words, region)).orElse("");
        return new Content(
                cut(told.title(), ContentRules.TITLE),
                "",
                RichText.fromPlain(cut(text(told, place, words), ContentRules.BODY)),
                category,
                told.region().value(),
                place,
                day(told, words),
                "",
                photos(actor, told, words));
    }

    private static String place(Words words, Region region) {
        return words.text(region.kindKey()) + " " + region.name();
    }

    private String text(PublicCase told, String place, Words words) {
        var parts = new ArrayList<String>();
        parts.add(words.text(
                "telling.draft.raised",
                place,
                words.date(words.dateOf(told.receivedAt())),
                words.text(told.kind().key())));
        parts.add(told.body());
        for (PublicCase.Step step : told.steps()) {
            if (step.answers()) {
                parts.add(words.text(
                        step.event().name().equals("FINISH") ? "telling.draft.done" : "telling.draft.answered",
                        name(step.office(), words),
                        words.date(words.dateOf(step.at()))));
                parts.add(step.text());
            }
        }
        String address = html.address("/aspirasi/" + told.number(), Languages.INDONESIAN);
        parts.add(words.text("telling.draft.source", Long.toString(told.number()), address));
        return String.join("\n\n", parts);
    }

    private String name(@Nullable OfficeId office, Words words) {
        return office == null
                ? words.text("telling.draft.office")
                : offices.find(office).map(Office::name).orElseGet(() -> words.text("telling.draft.office"));
    }

    /** The day of the last answer. */
    private static String day(PublicCase told, Words words) {
        return told.steps().stream()
                .filter(PublicCase.Step::answers)
                .reduce((first, second) -> second)
                .map(step -> words.dateOf(step.at()).toString())
                .orElse("");
    }

    /** Those that everybody sees already, and of these only what the newsroom lets the writer use. */
    private List<PhotoUse> photos(Actor actor, PublicCase told, Words words) {
        List<MediaId> shown = Stream.concat(
                        told.photos().stream(), told.steps().stream().flatMap(step -> step.photos().stream()))
                .distinct()
                .limit(ContentRules.PHOTOS)
                .toList();
        Map<MediaId, Photo> found = shown.isEmpty() ? Map.of() : media.find(shown);
        Set<OfficeId> own =
                actor.offices(Action.WRITE_STORY).map(grant -> grant.office()).collect(Collectors.toSet());
        return shown.stream()
                .map(found::get)
                .filter(photo -> photo != null && own.contains(photo.office()))
                .map(photo -> new PhotoUse(
                        photo.id().value(),
                        words.text("telling.draft.photo", Long.toString(told.number())),
                        "",
                        offices.find(photo.office()).map(Office::name).orElse("")))
                .toList();
    }

    private static String cut(String text, int length) {
        return text.codePointCount(0, text.length()) <= length
                ? text
                : text.substring(0, text.offsetByCodePoints(0, length - 1)) + "…";
    }
}
