package id.mymein.aspiration;

import id.mymein.identity.OfficeId;
import id.mymein.media.MediaId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An aspiration as programs of others take it over in numbers: what {@link PublicCase} says, without its history.
 *
 * @param body as the verifier let it be seen
 * @param acting the offices that must act
 * @param said what an office said last in public; empty where none did
 * @param photo the sender's first photo that the public may see; null for none
 */
public record PublicRecord(
        PublicLine line,
        String body,
        List<OfficeId> acting,
        String said,
        @Nullable MediaId photo) {

    public PublicRecord {
        acting = List.copyOf(acting);
    }
}
