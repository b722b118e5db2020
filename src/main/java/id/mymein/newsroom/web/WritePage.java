package id.mymein.newsroom.web;

import id.mymein.newsroom.Category;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.RichText;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Page;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form of a story.
 *
 * @param base the revision that the typing started from
 * @param words by which the category is guessed: category and beginnings of words
 * @param notice what happened before; null where nothing did
 * @param saved what stands saved while the person merges; null otherwise
 */
record WritePage(
        WriteSubject subject,
        int base,
        Content content,
        FormErrors errors,
        PlaceChoices places,
        List<Category> categories,
        Map<String, String> words,
        List<Shot> shots,
        @Nullable Notice notice,
        @Nullable Content saved) {

    /** The questions in their order; each is a step on a phone. */
    static final List<String> STEPS = List.of("apa", "siapa", "di-mana", "kapan", "bagaimana", "foto");

    /**
     * @param key of the message; it may take the time as its argument
     * @param at null where the message names no time
     */
    record Notice(String key, @Nullable Instant at) {

        String text(Page page) {
            return at == null ? page.t(key) : page.t(key, page.words().shortMoment(at));
        }
    }

    /** Which step opens first: that of the first mistake. */
    String openStep() {
        return STEPS.stream().filter(this::hasMistake).findFirst().orElse(STEPS.getFirst());
    }

    private boolean hasMistake(String step) {
        return errors.all().keySet().stream().anyMatch(field -> stepOf(field).equals(step));
    }

    static String stepOf(String field) {
        return switch (field) {
            case "title", "form" -> "apa";
            case "who" -> "siapa";
            case "region", "place" -> "di-mana";
            case "eventDate", "eventTime" -> "kapan";
            case "body" -> "bagaimana";
            default -> "foto";
        };
    }

    /** True where the text can stand in a plain field as it is, without signs for its formatting. */
    boolean plain() {
        return RichText.isPlain(content.body());
    }

    String typedBody() {
        return plain() ? RichText.toPlain(content.body()) : RichText.toNotation(content.body());
    }

    boolean isDay(LocalDate day) {
        return content.eventDate().equals(day.toString());
    }

    boolean isOtherDay(LocalDate today) {
        return !isDay(today) && !isDay(today.minusDays(1));
    }

    /** As clocks are written in the page's language. */
    String time(Page page) {
        return page.english() ? content.eventTime() : content.eventTime().replace(':', '.');
    }

    int titleLength() {
        return content.title().codePointCount(0, content.title().length());
    }
}
