package id.mymein.whatsapp;

import id.mymein.platform.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers to who wrote to us. The address is kept until the answer is settled, whoever it is, and not a moment longer. */
@Component
class AnswerRows {

    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration REMEMBERED = Duration.ofDays(1);

    /** Two programs that answer each other would never end. */
    private static final int MOST_AN_HOUR = 12;

    private final JdbcClient jdbc;
    private final Numbers numbers;
    private final Clock clock;

    AnswerRows(JdbcClient jdbc, Numbers numbers, Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** An answer that is to leave. */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only opened
    record Due(UUID id, byte[] address, String text, int attempts) {}

    /** Does nothing where that person has had enough answers for an hour. */
    void add(Correspondent who, String text, Instant until) {
        jdbc.sql("""
                insert into whatsapp_answer (id, person, address, text, state, next_try, until, created_at)
                select :id, :person, :address, :text, 'WAITING', :now, :until, :now
                where (select count(*) from whatsapp_answer where person = :person and created_at > :lately) < :most""")
                .param("id", Ids.next(clock))
                .param("person", numbers.hash(who.address()))
                .param("address", numbers.lock(who.address()))
                .param("text", text)
                .param("until", until.atOffset(ZoneOffset.UTC))
                .param("lately", now().minusHours(1))
                .param("most", MOST_AN_HOUR)
                .param("now", now())
                .update();
    }

    /** Takes some; what is taken and not settled comes again when its time is over. */
    List<Due> take(int most) {
        return jdbc.sql("""
                update whatsapp_answer set next_try = :lease, attempts = attempts + 1 where id in (
                    select id from whatsapp_answer where state = 'WAITING' and next_try <= :now
                    order by created_at, id limit :most for update skip locked)
                returning *""")
                .param("lease", now().plus(LEASE))
                .param("now", now())
                .param("most", most)
                .query((row, n) -> new Due(
                        row.getObject("id", UUID.class),
                        row.getBytes("address"),
                        row.getString("text"),
                        row.getInt("attempts")))
                .list();
    }

    boolean sent(Due answer) {
        return settle(answer, "SENT");
    }

    boolean dropped(Due answer) {
        return settle(answer, "DROPPED");
    }

    private boolean settle(Due answer, String state) {
        return jdbc.sql(
                                "update whatsapp_answer set state = :state, address = null where id = :id and state = 'WAITING'")
                        .param("state", state)
                        .param("id", answer.id())
                        .update()
                == 1;
    }

    boolean again(Due answer, Duration wait) {
        return jdbc.sql("update whatsapp_answer set next_try = :next where id = :id and state = 'WAITING'")
                        .param("next", now().plus(wait))
                        .param("id", answer.id())
                        .update()
                == 1;
    }

    /** What Meta would not take any more. */
    void late() {
        jdbc.sql("""
                update whatsapp_answer set state = 'DROPPED', address = null where state = 'WAITING' and until < :now""").param("now", now()).update();
    }

    void forget() {
        jdbc.sql("delete from whatsapp_answer where created_at < :before and state <> 'WAITING'")
                .param("before", now().minus(REMEMBERED))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
