package id.mymein.distribution;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Looks which channels have something to do and has it done, each channel by itself, so that one that is slow or down holds up no
 * other.
 */
@Component
class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final JdbcClient jdbc;
    private final Courier courier;
    private final Clock clock;
    private final Set<ChannelId> busy = ConcurrentHashMap.newKeySet();

    Dispatcher(JdbcClient jdbc, Courier courier, Clock clock) {
        this.jdbc = jdbc;
        this.courier = courier;
        this.clock = clock;
    }

    /** Sets every channel to work that has something to do, and does not wait for any. */
    void begin() {
        waiting().stream()
                .filter(busy::add)
                .forEach(
                        channel -> Thread.ofVirtual().name("channel " + channel).start(() -> work(channel)));
    }

    private void work(ChannelId channel) {
        try {
            courier.workOff(channel);
        } catch (RuntimeException broken) {
            LOG.error("channel {} stopped working; it begins again", channel, broken);
        } finally {
            busy.remove(channel);
        }
    }

    /** Channels in which something is due; those that people serve are not among them. */
    List<ChannelId> waiting() {
        return jdbc.sql("""
                select c.id from channel c
                where c.state = 'ACTIVE' and (c.broken_until is null or c.broken_until <= :now)
                  and c.kind <> all (:assisted)
                  and (exists (select from delivery d where d.channel_id = c.id and d.next_try <= :now
                        and (d.state = 'PLANNED' or d.state = 'SENDING' and d.leased_until < :now))
                    or exists (select from delivery d where d.channel_id = c.id and d.state = 'SENT' and d.look_at <= :now
                        and not exists (select from recall r where r.delivery_id = d.id and r.state = 'OPEN'))
                    or exists (select from recall r join delivery d on d.id = r.delivery_id
                        where d.channel_id = c.id and d.state = 'SENT' and r.state = 'OPEN' and not r.by_hand
                          and r.next_try <= :now and (r.leased_until is null or r.leased_until < :now)))""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param(
                        "assisted",
                        java.util.stream.Stream.of(ChannelKind.values())
                                .filter(ChannelKind::assisted)
                                .map(Enum::name)
                                .toArray(String[]::new))
                .query((row, n) -> new ChannelId(row.getObject("id", UUID.class)))
                .list();
    }
}
