package id.mymein.aspiration.web;

import id.mymein.aspiration.Aspiration;
import id.mymein.aspiration.AspirationDesk.Shot;
import id.mymein.aspiration.text.SpamScore;
import id.mymein.aspiration.web.FormPage.Told;
import id.mymein.media.Photo;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One aspiration on the desk.
 *
 * @param merged those that are followed in this one
 * @param into the one in which this is followed; null where it stands for itself or is not this person's to see
 * @param masked what a public text would be, personal data of others taken out
 * @param verifies true for who verifies there
 * @param tellable true for who writes stories, where it can become one
 */
record ItemPage(
        CaseView view,
        List<Picture> photos,
        Sender sender,
        List<Aspiration> similar,
        List<Aspiration> merged,
        @Nullable Aspiration into,
        Masked masked,
        boolean verifies,
        boolean tellable,
        String told,
        @Nullable Told problem) {

    ItemPage {
        photos = List.copyOf(photos);
        similar = List.copyOf(similar);
        merged = List.copyOf(merged);
    }

    private static final Set<String> REASONS = Set.of(
            "ADVERTISEMENT",
            "LINKS",
            "SENT_BEFORE",
            "REPEATED",
            "GIBBERISH",
            "OTHER_SCRIPT",
            "VERY_SHORT",
            "CAPITALS",
            "ABUSIVE");

    record Picture(Shot shot, Photo photo) {}

    record Masked(String title, String body) {}

    /**
     * What may be known of who sent it.
     *
     * @param name of those who chose to be public; empty for all others
     * @param carrier office through which it came; empty for none
     * @param revealable true for who keeps the rules there
     */
    record Sender(String name, boolean reachable, String carrier, boolean revealable) {}

    Aspiration aspiration() {
        return view.aspiration();
    }

    boolean suspect() {
        return aspiration().spam().score() >= SpamScore.SUSPECT;
    }

    /** True where a machine had something to say. */
    boolean judged() {
        return suspect() || !aspiration().spam().reasons().isEmpty();
    }

    int percent() {
        return (int) Math.round(aspiration().spam().score() * 100);
    }

    /** Message key of a reason; empty for one that has no words of its own. */
    static String reasonKey(String reason) {
        return REASONS.contains(reason) ? "aspiration.desk.spam." + reason.toLowerCase(java.util.Locale.ROOT) : "";
    }

    /** True where a number or address of somebody would be taken out. */
    boolean masks() {
        return !masked.title().equals(aspiration().content().title())
                || !masked.body().equals(aspiration().content().body());
    }

    String publicTitle() {
        return view.settled() ? aspiration().open().title() : masked.title();
    }

    String publicBody() {
        return view.settled() ? aspiration().open().body() : masked.body();
    }
}
