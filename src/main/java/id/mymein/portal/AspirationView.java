package id.mymein.portal;

import id.mymein.aspiration.AspirationCategory;
import id.mymein.aspiration.AspirationState;
import id.mymein.aspiration.PublicCase;
import id.mymein.identity.Office;
import id.mymein.media.Photo;
import id.mymein.newsroom.PublishedItem;
import id.mymein.region.Region;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An aspiration's own page.
 *
 * @param carrier through which it came; null for none that may be named
 * @param regions from the regency down
 * @param answers what offices said, the last first
 * @param journey everything that happened, in order
 * @param stories that tell of it
 */
record AspirationView(
        PublicCase told,
        @Nullable Region place,
        @Nullable AspirationCategory category,
        @Nullable Office carrier,
        List<Region> regions,
        List<Photo> photos,
        List<Moment> answers,
        List<Moment> journey,
        List<Office> acting,
        List<PublishedItem> stories) {

    /**
     * A step, with what it names.
     *
     * @param inTime null where no deadline was set
     */
    record Moment(
            PublicCase.Step step,
            @Nullable Office office,
            List<Photo> photos,
            @Nullable Boolean inTime) {

        /** Of what happened, for everybody to read. */
        String key() {
            return "portal.aspiration.event." + step.event().name().toLowerCase(Locale.ROOT);
        }
    }

    /** What has to come before it is over; the keys of messages. */
    List<String> next() {
        return switch (told.state()) {
            case VERIFIED -> List.of("dispose", "answer", "close");
            case DISPOSED -> List.of("answer", "close");
            case ANSWERED, DONE -> List.of("close");
            case RECEIVED, CLOSED, REFUSED, MERGED -> List.of();
        };
    }

    /** How a case stands, for the top of its page: ends a message key. */
    String standing() {
        PublicCase.Due due = told.due();
        if (told.waiting()) {
            return "waiting";
        }
        boolean working = told.state() == AspirationState.DISPOSED || told.state() == AspirationState.VERIFIED;
        if (working && due != null && due.late() > 0) {
            return "late";
        }
        return told.state().name().toLowerCase(Locale.ROOT);
    }
}
