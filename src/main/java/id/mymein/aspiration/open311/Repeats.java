package id.mymein.aspiration.open311;

import id.mymein.aspiration.Intake;
import id.mymein.aspiration.text.SubmissionFingerprint;
import id.mymein.platform.Hashes;
import id.mymein.region.RegionCode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Knows a report again that an app sends once more because no answer came. The number of a submission is made of who sent it, what
 * it says and where; whoever sends the same again within minutes gets the same number, and two at the same moment too. Of a sender
 * of whom nothing is known, no two are taken for one: somebody else could get hold of the receipt.
 */
@Component
class Repeats {

    /** Who writes the same later means it again. */
    private static final Duration SAME = Duration.ofMinutes(15);

    private final Intake intake;
    private final Clock clock;

    Repeats(Intake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    /** @param known true where it is on record */
    record Submission(UUID number, boolean known) {}

    Submission of(Posted posted, RegionCode region) {
        if (posted.key().isEmpty() && posted.device().isEmpty()) {
            return new Submission(UUID.randomUUID(), false);
        }
        String content = content(posted, region);
        for (int time = 0; ; time++) {
            UUID number = number(content, time);
            Optional<Instant> before = intake.receivedAt(number);
            if (before.isEmpty()) {
                return new Submission(number, false);
            }
            boolean again = !posted.key().isEmpty() || before.get().plus(SAME).isAfter(clock.instant());
            if (again) {
                return new Submission(number, true);
            }
        }
    }

    /** A key is an app's word that it is the same; that the content is the same keeps one app from another's receipts. */
    private static String content(Posted posted, RegionCode region) {
        return String.join(
                "\n",
                posted.key(),
                posted.device(),
                posted.email(),
                posted.phone(),
                posted.name(),
                posted.service(),
                posted.kind().name(),
                posted.visibility().name(),
                region.value(),
                posted.address(),
                String.valueOf(posted.point()),
                posted.media(),
                SubmissionFingerprint.of(posted.description()).exact());
    }

    private static UUID number(String content, int time) {
        String hash = Hashes.sha256("open311 submission " + time + "\n" + content);
        return UUID.nameUUIDFromBytes(hash.getBytes(StandardCharsets.UTF_8));
    }
}
