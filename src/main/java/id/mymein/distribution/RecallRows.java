package id.mymein.distribution;

import id.mymein.distribution.Recall.Kind;
import id.mymein.distribution.Recall.State;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the ledger. */
@Component
class RecallRows {

    private static final int MOST = 300;
    private static final String SELECT = """
            select d.*, r.id as recall_id, r.kind, r.release as recall_release, r.text as recall_text, r.reason as why,
                r.state as recall_state, r.by_hand, r.due_at, r.attempts as recall_attempts, r.failure,
                r.said as recall_said, r.done_at, r.confirmed_at
            from recall r join delivery d on d.id = r.delivery_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    RecallRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False where it is in the ledger already. */
    boolean open(DeliveryId delivery, Kind kind, int release, String text, String reason, boolean byHand, Instant due) {
        OffsetDateTime now = now();
        return jdbc.sql("""
                        insert into recall (id, delivery_id, kind, release, text, reason, state, by_hand, due_at, next_try,
                            created_at)
                        values (:id, :delivery, :kind, :release, :text, :reason, 'OPEN', :byHand, :due, :now, :now)
                        on conflict (delivery_id, kind, release) do nothing""")
                        .param("id", Ids.next(clock))
                        .param("delivery", delivery.value())
                        .param("kind", kind.name())
                        .param("release", release)
                        .param("text", text)
                        .param("reason", reason)
                        .param("byHand", byHand)
                        .param("due", due.atOffset(ZoneOffset.UTC))
                        .param("now", now)
                        .update()
                == 1;
    }

    /** What is asked of one delivery and not done yet needs no doing any more. */
    void overtake(DeliveryId delivery, Kind kind) {
        jdbc.sql("""
                update recall set state = 'OVERTAKEN', done_at = :now
                where delivery_id = :delivery and kind = :kind and state = 'OPEN'""")
                .param("delivery", delivery.value())
                .param("kind", kind.name())
                .param("now", now())
                .update();
    }

    /** The open ones of channels in these regions, what is late first. */
    List<Recall> open(String[] regions) {
        return jdbc.sql(SELECT + """
                join channel c on c.id = d.channel_id
                where r.state = 'OPEN' and d.state <> 'CANCELLED' and region_within(c.region, :regions)
                order by r.due_at, r.id limit :most""")
                .param("regions", regions)
                .param("most", MOST)
                .query(RecallRows::read)
                .list();
    }

    List<Recall> of(StoryId story) {
        return jdbc.sql(SELECT + "where d.story_id = :story order by r.created_at, r.id")
                .param("story", story.value())
                .query(RecallRows::read)
                .list();
    }

    Optional<Recall> lock(UUID id) {
        return jdbc.sql(SELECT + "where r.id = :id for update of r, d")
                .param("id", id)
                .query(RecallRows::read)
                .optional();
    }

    /** The next one that a program is to do in a channel. */
    Optional<Recall> due(ChannelId channel) {
        return jdbc.sql(SELECT + """
                where d.channel_id = :channel and d.state = 'SENT' and r.state = 'OPEN' and not r.by_hand
                  and r.next_try <= :now and (r.leased_until is null or r.leased_until < :now)
                order by r.next_try, r.id limit 1 for update of r skip locked""")
                .param("channel", channel.value())
                .param("now", now())
                .query(RecallRows::read)
                .optional();
    }

    void begin(UUID id, Instant until) {
        jdbc.sql("update recall set attempts = attempts + 1, leased_until = :until where id = :id")
                .param("id", id)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @param by null where the program did it */
    void done(UUID id, boolean confirmed, @Nullable UUID by, String note) {
        jdbc.sql("""
                update recall set state = 'DONE', done_at = :now, done_by = :by, note = :note, leased_until = null,
                    confirmed_at = case when :confirmed then cast(:now as timestamptz) end
                where id = :id""")
                .param("id", id)
                .param("now", now())
                .param("by", by, Types.OTHER)
                .param("note", note)
                .param("confirmed", confirmed)
                .update();
    }

    void again(UUID id, boolean byHand, String failure, String said, Instant next) {
        jdbc.sql("""
                update recall set by_hand = :byHand, failure = :failure, said = :said, next_try = :next, leased_until = null
                where id = :id""")
                .param("id", id)
                .param("byHand", byHand)
                .param("failure", failure)
                .param("said", said)
                .param("next", next.atOffset(ZoneOffset.UTC))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Recall read(ResultSet row, int number) throws SQLException {
        return new Recall(
                row.getObject("recall_id", UUID.class),
                DeliveryRows.read(row, number),
                Kind.valueOf(row.getString("kind")),
                row.getInt("recall_release"),
                row.getString("recall_text"),
                row.getString("why"),
                State.valueOf(row.getString("recall_state")),
                row.getBoolean("by_hand"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getInt("recall_attempts"),
                row.getString("failure"),
                row.getString("recall_said"),
                ChannelRows.instant(row, "done_at"),
                ChannelRows.instant(row, "confirmed_at"));
    }
}
