package id.mymein.community;

import id.mymein.media.MediaId;
import id.mymein.region.RegionCode;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A legal document on which groups stand.
 *
 * @param region where it is kept: everybody there, above and below may stand on it
 * @param issuedOn null where the day is not known
 * @param replacedBy null while it is in force
 */
public record LegalDocument(
        UUID id,
        RegionCode region,
        LegalKind kind,
        String number,
        int year,
        String title,
        @Nullable LocalDate issuedOn,
        @Nullable MediaId file,
        @Nullable UUID replacedBy,
        int version) {

    public boolean inForce() {
        return replacedBy == null;
    }
}
