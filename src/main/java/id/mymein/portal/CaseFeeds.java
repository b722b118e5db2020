package id.mymein.portal;

import id.mymein.aspiration.PublicAspirations;
import id.mymein.aspiration.PublicCase;
import id.mymein.identity.Office;
import id.mymein.newsroom.RichText;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The feed of one aspiration: what happened in it, the newest first. */
@Component
class CaseFeeds {

    private final PublicAspirations aspirations;
    private final AspirationViews views;
    private final PublicHtml html;
    private final Hub hub;

    CaseFeeds(PublicAspirations aspirations, AspirationViews views, PublicHtml html, Hub hub) {
        this.aspirations = aspirations;
        this.views = views;
        this.html = html;
        this.hub = hub;
    }

    Optional<Answer> answer(long number, String kind, Locale language) {
        return aspirations.at(number).map(at -> switch (at) {
            case PublicAspirations.At.Found(var found) ->
                FeedSection.content(kind, of(views.one(found), kind, html.words(language)));
            case PublicAspirations.At.Merged(long into) -> new Answer.Moved(AspirationPaths.of(into) + kind);
        });
    }

    private Feed of(AspirationView one, String kind, Words words) {
        PublicCase told = one.told();
        String path = AspirationPaths.of(told.number());
        return new Feed(
                told.title() + " – " + words.text("platform.name"),
                words.text(
                        "portal.aspiration.feed",
                        told.number(),
                        words.text(told.state().key())),
                html.address(path + kind, words.locale()),
                html.address(path, words.locale()),
                hub.address(),
                told.changedAt(),
                one.journey().reversed().stream()
                        .map(moment -> entry(one, moment, words))
                        .toList());
    }

    private Feed.Entry entry(AspirationView one, AspirationView.Moment moment, Words words) {
        PublicCase.Step step = moment.step();
        Office office = moment.office();
        var category = one.category();
        return new Feed.Entry(
                id(one.told(), step),
                html.address(AspirationPaths.of(one.told().number()), words.locale()),
                words.text(moment.key()) + ": " + one.told().title(),
                office == null ? words.text("portal.aspiration") : office.name(),
                category == null ? "" : category.label(words.locale()),
                step.at(),
                step.at(),
                RichText.summary(RichText.fromPlain(step.text())),
                RichText.fromPlain(step.text()),
                List.of());
    }

    /** A step is the same one as long as it is of the same kind and moment. */
    private static UUID id(PublicCase told, PublicCase.Step step) {
        String named = told.id() + " " + step.event() + " " + step.at();
        return UUID.nameUUIDFromBytes(named.getBytes(StandardCharsets.UTF_8));
    }
}
