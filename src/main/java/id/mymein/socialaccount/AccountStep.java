package id.mymein.socialaccount;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an account.
 *
 * @param from null for the beginning
 * @param details the handle before and after, or whom it was moved to; may be empty
 */
public record AccountStep(
        AccountEvent event,
        @Nullable AccountState from,
        AccountState to,
        String reason,
        String details,
        @Nullable AccountId by,
        @Nullable OfficeId office,
        Instant at) {}
