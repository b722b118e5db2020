package id.mymein.alert;

import java.time.Instant;
import java.util.List;

/** Those who are told at once in one way. It makes the copies for each of them, in the transaction in which it is asked. */
public interface AlertAudience {

    /** By which its alerts wait in the database. */
    String name();

    /** False where nobody is to be told anything; then nothing is kept for it. */
    boolean listens();

    /** Makes copies for those who asked for it and have not had enough today. */
    void news(Alert alert, News news);

    /** Makes copies for those who were told the news; older changes that still wait are overtaken, and so is news that is withdrawn. */
    void changed(Alert alert);

    /**
     * Whom it concerns.
     *
     * @param places codes of the place and of all above it; the empty one for who wants all
     * @param urgent told also to who has had enough
     * @param morning when the day began
     */
    record News(List<String> places, String category, boolean urgent, Instant morning) {

        public News {
            places = List.copyOf(places);
        }
    }
}
