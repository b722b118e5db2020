package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * One piece of what lies behind the police's finding. Its label and content are for those who work on the story; the public may
 * know how many pieces of which kind there are, and no more.
 *
 * @param label what it is called: a file's name, a link's title, a note's first words; never empty
 * @param sha256 of the file as it was sent, or of the text, see the module that keeps it; 64 lower-case hexadecimal digits
 * @param account who added it
 * @param withdrawn true where it was taken back before a finding, and counts for none
 * @param findings the ids of the findings behind which it lay; empty while nothing was decided on it
 */
public record Evidence(
        UUID id,
        Kind kind,
        String label,
        String sha256,
        AccountId account,
        Instant at,
        boolean withdrawn,
        List<UUID> findings) {

    public Evidence {
        findings = List.copyOf(findings);
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
