package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One piece of what lies behind the police's finding. Its label and content are for those who work on the story; the public may
 * know how many pieces of which kind there are, and no more.
 *
 * @param label what it is called: a file's name, a link's title, a note's first words; never empty
 * @param sha256 of the file as it was sent, or of the text, see the module that keeps it; 64 lower-case hexadecimal digits
 * @param account who added it
 * @param office for which it was added
 * @param withdrawal null while it counts; it is taken back before a finding only
 * @param findings the ids of the findings behind which it lay; empty while nothing was decided on it
 */
public record Evidence(
        UUID id,
        Kind kind,
        String label,
        String sha256,
        AccountId account,
        OfficeId office,
        Instant at,
        @Nullable Withdrawal withdrawal,
        List<UUID> findings) {

    public Evidence {
        findings = List.copyOf(findings);
    }

    /** That somebody took it back, and why. */
    public record Withdrawal(String reason, AccountId by, Instant at) {}

    public boolean withdrawn() {
        return withdrawal != null;
    }

    /** What a piece is. */
    public enum Kind {
        FILE,
        LINK,
        NOTE;

        /** Message key of its name. */
        public String key() {
            return "newsroom.evidence.kind." + name().toLowerCase(Locale.ROOT);
        }
    }
}
