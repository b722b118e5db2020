package id.mymein.socialaccount;

import id.mymein.identity.AccountId;
import id.mymein.media.MediaId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody looked for a proof of control.
 *
 * @param key the account as it was called then
 * @param held true where it was there
 * @param found what the page said around it, or the reason why nothing came; may be empty
 * @param file the letter; null for the other kinds
 */
public record Proof(
        ProofKind kind,
        AccountKey key,
        boolean held,
        String url,
        String found,
        @Nullable MediaId file,
        AccountId by,
        Instant at) {}
