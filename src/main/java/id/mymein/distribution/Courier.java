package id.mymein.distribution;

import id.mymein.distribution.Attempts.Deed;
import id.mymein.platform.Site;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries what is due to one channel, one thing after the other. Before a platform is asked, it is on record that it will be; so
 * what a crash interrupts is found again, and looked after before it is repeated.
 */
@Component
class Courier {

    /** Longer than any question takes; after that, whoever began it is gone. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final int MOST_IN_A_ROW = 100;
    private static final Duration HOUR = Duration.ofHours(1);

    private final ChannelRows channels;
    private final DeliveryRows deliveries;
    private final Connectors connectors;
    private final Posts posts;
    private final Settlement settlement;
    private final Recalling recalling;
    private final Looking looking;
    private final Attempts attempts;
    private final TransactionTemplate transaction;
    private final Site site;
    private final Clock clock;

    Courier(
            ChannelRows channels,
            DeliveryRows deliveries,
            Connectors connectors,
            Posts posts,
            Settlement settlement,
            Recalling recalling,
            Looking looking,
            Attempts attempts,
            TransactionTemplate transaction,
            Site site,
            Clock clock) {
        this.channels = channels;
        this.deliveries = deliveries;
        this.connectors = connectors;
        this.posts = posts;
        this.settlement = settlement;
        this.recalling = recalling;
        this.looking = looking;
        this.attempts = attempts;
        this.transaction = transaction;
        this.site = site;
        this.clock = clock;
    }

    /** All that is due there, as far as the channel lets it. What is to be taken back comes first, looking at what went comes last. */
    void workOff(ChannelId channel) {
        for (int done = 0; done < MOST_IN_A_ROW; done++) {
            if (!recalling.next(channel) && !next(channel) && !looking.next(channel)) {
                return;
            }
        }
    }

    /** @param interrupted true where somebody began it before and never said what came of it */
    private record Taken(Channel channel, Delivery delivery, boolean interrupted) {}

    private boolean next(ChannelId channel) {
        Optional<Taken> taken = Optional.ofNullable(transaction.execute(status -> take(channel)));
        taken.ifPresent(this::deliver);
        return taken.isPresent();
    }

    /** Null where nothing is to be done now. */
    private @Nullable Taken take(ChannelId id) {
        Channel channel = channels.lock(id).orElseThrow();
        Instant now = clock.instant();
        if (!channel.open(now)) {
            return null;
        }
        Delivery due = deliveries.due(id).orElse(null);
        if (due == null) {
            return null;
        }
        boolean interrupted = due.state() == DeliveryState.SENDING;
        Instant may = Waits.open(
                channel.pace(), Waits.paced(channel.pace(), deliveries.recent(id, now.minus(HOUR)), now), site.zone());
        if (!interrupted && may.isAfter(now)) {
            deliveries.stand(due.id(), DeliveryState.PLANNED, "", "", may);
            return null;
        }
        deliveries.begin(due.id(), now.plus(LEASE));
        return new Taken(channel, deliveries.find(due.id()).orElseThrow(), interrupted);
    }

    private void deliver(Taken taken) {
        Connector connector = connectors.of(taken.channel().kind());
        Access access = channels.access(taken.channel().id());
        Post post = posts.of(taken.delivery());
        boolean look = taken.interrupted() && !connector.repeatable(post, clock.instant());
        Reply reply = look
                ? ask(taken, Deed.FIND, () -> connector.find(access, post))
                : ask(taken, Deed.POST, () -> connector.post(access, post));
        if (look && reply instanceof Reply.Absent) {
            reply = ask(taken, Deed.POST, () -> connector.post(access, post));
        }
        Reply came = reply;
        boolean repeatable = connector.repeatable(post, clock.instant());
        transaction.executeWithoutResult(
                status -> settlement.settle(taken.channel(), taken.delivery(), came, repeatable));
    }

    private Reply ask(Taken taken, Deed deed, Supplier<Reply> question) {
        return attempts.asked(taken.delivery().id(), deed, question);
    }
}
