package id.mymein.socialaccount;

import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the public may know of an account.
 *
 * @param platform key of the platform
 * @param platformLabel its name
 * @param spoken {@code @desa.mayanau}
 * @param since from when on it is known as official; null where it is not
 * @param provenBy null where nobody proved the present handle
 * @param checkedAt when that was
 * @param lastPostOn null where nobody knows
 * @param followers the newest figure; -1 where there is none
 */
public record PublicAccount(
        SocialAccountId id,
        String platform,
        String platformLabel,
        String spoken,
        String url,
        String name,
        OfficeId office,
        String officeName,
        RegionCode region,
        AccountState state,
        Badge badge,
        @Nullable Instant since,
        @Nullable ProofKind provenBy,
        @Nullable Instant checkedAt,
        @Nullable LocalDate lastPostOn,
        long followers) {

    /** Where the public reads of it. */
    public String path() {
        return OfficialAccounts.path(id);
    }
}
