package id.mymein.whatsapp;

import id.mymein.alert.Alert;
import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.PublishedStory;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Fills the templates with what is public when the message leaves. The address is the story's own: a short one would count who
 * passes it on among those who pass stories on by hand, and Meta looks askance at addresses that do not say where they lead.
 */
@Component
class Tellings {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 400;

    private final PublishedRegister stories;
    private final Regions regions;
    private final PublicHtml html;
    private final WhatsAppSettings settings;

    Tellings(PublishedRegister stories, Regions regions, PublicHtml html, WhatsAppSettings settings) {
        this.stories = stories;
        this.regions = regions;
        this.html = html;
        this.settings = settings;
    }

    /** Empty where there is nothing to be said any more. */
    Optional<Telling> of(Alert alert) {
        return stories.find(alert.story()).flatMap(now -> switch (now) {
            case PublishedAddress.Found(PublishedStory story) when alert.news() -> Optional.of(news(story.item()));
            case PublishedAddress.Found(PublishedStory story)
            when !alert.withdrawal() ->
                alert.correction(story)
                        .map(text -> change(
                                "corrected",
                                story.item().title(),
                                text,
                                story.item().path()));
            case PublishedAddress.Gone gone
            when alert.withdrawal() -> Optional.of(change("withdrawn", gone.title(), gone.reason(), gone.path()));
            default -> Optional.<Telling>empty();
        });
    }

    private Telling news(PublishedItem item) {
        Words words = words();
        String title = brief(item.title(), LONGEST_TITLE);
        String place = regions.find(item.region())
                .map(region -> words.text("whatsapp.place", words.text(region.kindKey()), region.name()))
                .orElse(item.place());
        return new Telling(
                settings.templateNews(),
                List.of(item.urgent() ? words.text("whatsapp.urgent", title) : title, place, address(item.path())));
    }

    private Telling change(String what, String title, String text, String path) {
        return new Telling(
                settings.templateCorrection(),
                List.of(
                        words().text("whatsapp.change." + what),
                        brief(title, LONGEST_TITLE),
                        brief(text, LONGEST_TEXT),
                        address(path)));
    }

    private Words words() {
        return html.words(Languages.INDONESIAN);
    }

    private String address(String path) {
        return html.address(path, Languages.INDONESIAN);
    }

    /** Never cut inside a character. */
    private static String brief(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
    }
}
