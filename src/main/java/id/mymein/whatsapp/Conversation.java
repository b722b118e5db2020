package id.mymein.whatsapp;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does what people write to us, once, and answers. Nothing of what they wrote is kept. */
@Component
class Conversation {

    /** Meta takes plain words for 24 hours after somebody wrote; an hour of it is for what goes wrong. */
    private static final Duration WINDOW = Duration.ofHours(23);

    /** Meta sends again for seven days what it was not told we have. */
    private static final Duration REMEMBERED = Duration.ofDays(10);

    private final Understanding understanding;
    private final Readers readers;
    private final Replies replies;
    private final AnswerRows answers;
    private final Numbers numbers;
    private final JdbcClient jdbc;
    private final Clock clock;

    Conversation(
            Understanding understanding,
            Readers readers,
            Replies replies,
            AnswerRows answers,
            Numbers numbers,
            JdbcClient jdbc,
            Clock clock) {
        this.understanding = understanding;
        this.readers = readers;
        this.replies = replies;
        this.answers = answers;
        this.numbers = numbers;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Twice is once. */
    @Transactional
    public void heard(Incoming.Written written) {
        if (isNew(written.id())) {
            Correspondent who = written.from();
            String answer = act(who, understanding.read(written.text()));
            Instant until = written.at().plus(WINDOW);
            if (until.isAfter(clock.instant())) {
                answers.add(who, answer, until);
            }
        }
    }

    private boolean isNew(String id) {
        return jdbc.sql("insert into whatsapp_seen (digest, at) values (:digest, :now) on conflict (digest) do nothing")
                        .param("digest", numbers.hash(id))
                        .param("now", now())
                        .update()
                == 1;
    }

    private String act(Correspondent who, Understood understood) {
        return switch (understood) {
            case Understood.Join(Topic topic) ->
                readers.join(who, topic.wish()) ? replies.joined(topic, readers.wishes(who)) : replies.tooMany();
            case Understood.Which(var topics) -> replies.which(topics);
            case Understood.Nowhere nowhere -> replies.nowhere();
            case Understood.Leave leave -> readers.leave(who) ? replies.left() : replies.notThere();
            case Understood.Help help -> replies.help(readers.wishes(who));
            case Understood.Nothing nothing -> replies.help(readers.wishes(who));
        };
    }

    /** Said to Meta, not to us, so there is nothing to be answered. */
    @Transactional
    public void left(Correspondent who) {
        readers.leave(who);
    }

    void forget() {
        jdbc.sql("delete from whatsapp_seen where at < :before")
                .param("before", now().minus(REMEMBERED))
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
