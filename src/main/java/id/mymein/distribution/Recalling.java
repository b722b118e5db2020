package id.mymein.distribution;

import id.mymein.distribution.Attempts.Deed;
import id.mymein.distribution.Connector.Reading;
import id.mymein.distribution.Post.Remote;
import id.mymein.distribution.Recall.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Corrects and takes away by program, and reads back whether it is so. To do the same twice does no harm here, so what a crash
 * interrupts is simply done again.
 */
@Component
class Recalling {

    private static final int ATTEMPTS = 8;

    private final ChannelRows channels;
    private final RecallRows rows;
    private final Connectors connectors;
    private final Posts posts;
    private final Ledger ledger;
    private final ChannelHealth health;
    private final DistributionNotices notices;
    private final Attempts attempts;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Recalling(
            ChannelRows channels,
            RecallRows rows,
            Connectors connectors,
            Posts posts,
            Ledger ledger,
            ChannelHealth health,
            DistributionNotices notices,
            Attempts attempts,
            TransactionTemplate transaction,
            Clock clock) {
        this.channels = channels;
        this.rows = rows;
        this.connectors = connectors;
        this.posts = posts;
        this.ledger = ledger;
        this.health = health;
        this.notices = notices;
        this.attempts = attempts;
        this.transaction = transaction;
        this.clock = clock;
    }

    private record Taken(Channel channel, Recall recall) {}

    /** Does the next that is due in a channel; false where nothing is. */
    boolean next(ChannelId channel) {
        Optional<Taken> taken = Optional.ofNullable(transaction.execute(status -> take(channel)));
        taken.ifPresent(this::recall);
        return taken.isPresent();
    }

    private @Nullable Taken take(ChannelId id) {
        Channel channel = channels.lock(id).orElseThrow();
        Instant now = clock.instant();
        if (!channel.open(now)) {
            return null;
        }
        return rows.due(id)
                .map(recall -> {
                    rows.begin(recall.id(), now.plus(Courier.LEASE));
                    return new Taken(channel, recall);
                })
                .orElse(null);
    }

    private void recall(Taken taken) {
        Delivery delivery = taken.recall().delivery();
        Connector connector = connectors.of(taken.channel().kind());
        Access access = channels.access(taken.channel().id());
        Reply reply = taken.recall().kind() == Kind.RETRACT
                ? attempts.asked(delivery.id(), Deed.DELETE, () -> connector.delete(access, delivery.remote()))
                : attempts.asked(
                        delivery.id(),
                        Deed.EDIT,
                        () -> connector.edit(
                                access, posts.of(delivery, taken.recall().text()), delivery.remote()));
        if (reply instanceof Reply.Done(Remote remote)) {
            Reading reading = attempts.read(delivery.id(), () -> connector.read(access, remote));
            transaction.executeWithoutResult(status -> done(taken, remote, reading));
        } else {
            transaction.executeWithoutResult(status -> notDone(taken, reply));
        }
    }

    private void done(Taken taken, Remote remote, Reading reading) {
        health.well(taken.channel().id());
        switch (reading) {
            case Reading.Unknown unknown -> ledger.settled(taken.recall(), false, remote);
            case Reading seen when right(taken.recall(), seen) -> ledger.settled(taken.recall(), true, remote);
            default -> again(taken, Duration.ofMinutes(1), "distribution.reason.stillthere", "");
        }
    }

    /** A platform may wrap addresses and spaces; the first words must be the new ones. */
    private static boolean right(Recall recall, Reading reading) {
        return switch (reading) {
            case Reading.Gone gone -> recall.kind() == Kind.RETRACT;
            case Reading.There(String text) ->
                recall.kind() == Kind.CORRECT && letters(text).startsWith(letters(firstLine(recall.text())));
            case Reading.Unknown unknown -> false;
        };
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }

    private static String letters(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    private void notDone(Taken taken, Reply reply) {
        switch (reply) {
            case Reply.Later(Duration wait, String reason) -> {
                health.away(taken.channel(), wait);
                again(taken, wait, reason, "");
            }
            case Reply.Unknown(String reason) -> {
                health.failed(taken.channel());
                again(taken, Duration.ZERO, reason, "");
            }
            case Reply.Locked(String reason, String said) -> {
                health.locked(taken.channel(), reason);
                rows.again(taken.recall().id(), false, reason, said, clock.instant());
            }
            case Reply.Refused(String reason, String said) -> byHand(taken, reason, said);
            case Reply.Unable unable -> byHand(taken, "distribution.reason.unable", "");
            case Reply.Absent absent -> byHand(taken, "distribution.reason.notfound", "");
            case Reply.Done done -> throw new IllegalStateException("it is done");
        }
    }

    private void again(Taken taken, Duration least, String reason, String said) {
        int made = taken.recall().attempts() + 1;
        if (made >= ATTEMPTS) {
            byHand(taken, reason, said);
            return;
        }
        Duration wait = Waits.after(made, RandomGenerator.getDefault());
        rows.again(
                taken.recall().id(),
                false,
                reason,
                said,
                clock.instant().plus(wait.compareTo(least) > 0 ? wait : least));
    }

    private void byHand(Taken taken, String reason, String said) {
        rows.again(taken.recall().id(), true, reason, said, clock.instant());
        notices.byHand(taken.channel(), taken.recall().delivery());
    }
}
