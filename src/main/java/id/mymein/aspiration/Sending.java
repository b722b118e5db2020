package id.mymein.aspiration;

import id.mymein.aspiration.Aspiration.Point;
import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import id.mymein.media.MediaId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An aspiration as somebody sends it.
 *
 * @param submission made with the form, so that sending twice gives one
 * @param kind null where none was chosen
 * @param category slug; empty where the guess is to stand
 * @param guessed slug; empty where nothing was guessed
 * @param region code; may be of a regency where the sender does not know better
 * @param place in words; may be empty
 * @param title may be empty: then it is made from the first sentence
 * @param spam what speaks against it; it is never refused for that
 */
public record Sending(
        UUID submission,
        AspirationSource source,
        @Nullable AspirationKind kind,
        String category,
        String guessed,
        Visibility visibility,
        String region,
        String place,
        @Nullable Point point,
        @Nullable LocalDate happenedOn,
        String title,
        String body,
        List<MediaId> photos,
        Who who,
        Aspiration.Spam spam) {

    public Sending {
        photos = List.copyOf(photos);
    }

    /**
     * Who sends it; all of it may be empty.
     *
     * @param email where answers go
     * @param language {@code id} or {@code en}
     * @param device a hash that tells devices apart
     * @param carrier who sends it on the person's behalf; null for nobody
     */
    public record Who(
            String name,
            String email,
            String phone,
            String language,
            String device,
            @Nullable Carrier carrier) {}

    /** @param consent how the person agreed that it be sent */
    public record Carrier(AccountId account, OfficeId office, String consent) {}
}
