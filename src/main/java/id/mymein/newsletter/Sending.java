package id.mymein.newsletter;

import id.mymein.newsletter.LetterRows.Taken;
import id.mymein.newsletter.LetterText.Draft;
import id.mymein.notification.bulk.BulkLetter;
import id.mymein.notification.bulk.BulkPost;
import id.mymein.notification.bulk.Handed;
import id.mymein.notification.bulk.Round;
import id.mymein.notification.bulk.ServerAway;
import id.mymein.notification.optin.OptIns.Reached;
import id.mymein.notification.optin.Readership;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands the copies to the mail server, over one connection, as fast as the pace allows. Before a copy is handed over its row says so;
 * what a crash interrupts there is handed over once more, with the same {@code Message-ID}, because to lose a correction is worse
 * than to show it twice.
 */
@Component
class Sending {

    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);

    private static final int AT_ONCE = 50;
    private static final int ATTEMPTS = 4;
    private static final int TROUBLES = 5;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration STALE = Duration.ofDays(3);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(15);

    private final LetterRows rows;
    private final Drafts drafts;
    private final Readership readers;
    private final BulkPost post;
    private final Bounces bounces;
    private final BounceTag tags;
    private final NewsletterSettings settings;
    private final Clock clock;

    Sending(
            LetterRows rows,
            Drafts drafts,
            Readership readers,
            BulkPost post,
            Bounces bounces,
            BounceTag tags,
            NewsletterSettings settings,
            Clock clock) {
        this.rows = rows;
        this.drafts = drafts;
        this.readers = readers;
        this.post = post;
        this.bounces = bounces;
        this.tags = tags;
        this.settings = settings;
        this.clock = clock;
    }

    /** Sends what is due, as far as the pace lets it and the server takes it; the rest waits for the next round. */
    void run() {
        rows.late(clock.instant().minus(STALE));
        List<Taken> taken = rows.take(allowed());
        if (!taken.isEmpty()) {
            try (Round round = post.open()) {
                while (!taken.isEmpty() && hand(round, taken)) {
                    taken = rows.take(allowed());
                }
            } catch (ServerAway away) {
                LOG.warn("newsletter: the mail server cannot be reached: {}", away.getMessage());
                rows.release(taken);
            }
        }
        rows.end();
    }

    private int allowed() {
        if (settings.aMinute() == 0) {
            return AT_ONCE;
        }
        long left = settings.aMinute() - rows.sentSince(clock.instant().minus(MINUTE));
        return Math.clamp(left, 0, AT_ONCE);
    }

    /** False where the round ends. */
    private boolean hand(Round round, List<Taken> taken) {
        Map<UUID, Reached> reached =
                readers.reach(taken.stream().map(Taken::optIn).toList());
        Map<UUID, String> links =
                readers.links(reached.values().stream().map(Reached::optIn).toList());
        try (var handful = new Handful(round, reached, links)) {
            for (int n = 0; n < taken.size(); n++) {
                if (!handful.goesOnAfter(taken.get(n))) {
                    rows.release(taken.subList(n + 1, taken.size()));
                    return false;
                }
            }
        }
        return true;
    }

    /** Copies on their way; that the last one was sent is noted with the next one, or at the end. */
    private final class Handful implements AutoCloseable {

        private final Round round;
        private final Map<UUID, Reached> reached;
        private final Map<UUID, String> links;
        private final Drafts.Few few = drafts.few();
        private @Nullable UUID sent;
        private int troubles;

        Handful(Round round, Map<UUID, Reached> reached, Map<UUID, String> links) {
            this.round = round;
            this.reached = reached;
            this.links = links;
        }

        boolean goesOnAfter(Taken copy) {
            Reached reader = reached.get(copy.optIn());
            Draft draft = reader == null ? null : few.of(copy);
            if (reader == null || draft == null) {
                rows.left(copy.id());
                return true;
            }
            UUID before = sent;
            sent = null;
            if (!rows.step(before, copy)) {
                return true;
            }
            Handed handed = round.hand(letter(copy, reader, draft.of(Objects.requireNonNull(links.get(copy.optIn())))));
            if (handed instanceof Handed.Taken) {
                sent = copy.id();
                troubles = 0;
                return true;
            }
            return settled(copy, handed) && ++troubles < TROUBLES;
        }

        @Override
        public void close() {
            if (sent != null) {
                rows.step(sent, null);
            }
        }
    }

    private BulkLetter letter(Taken copy, Reached reader, Draft draft) {
        String tag = tags.of(copy.id());
        return new BulkLetter(
                tag,
                settings.bounce().tagged(tag),
                reader.address(),
                draft.subject(),
                draft.text(),
                draft.html(),
                draft.leave(),
                LetterText.language(copy.language()));
    }

    /** False where there is no use in going on. */
    private boolean settled(Taken copy, Handed handed) {
        switch (handed) {
            case Handed.Refused(String status) -> givenUp(copy, status);
            case Handed.Later(String status) when copy.attempts() + 1 >= ATTEMPTS -> givenUp(copy, status);
            case Handed.Later later -> rows.again(copy.id(), FIRST_WAIT.multipliedBy(1L << copy.attempts()));
            case Handed.Away away -> {
                LOG.warn("newsletter: the connection to the mail server broke off");
                return false;
            }
            case Handed.Taken taken -> throw new IllegalStateException("it is taken");
        }
        return true;
    }

    private void givenUp(Taken copy, String status) {
        rows.refused(copy.id());
        bounces.returned(copy.id(), status);
    }
}
