package id.mymein.portal.websub;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import id.mymein.platform.Hashes;
import id.mymein.platform.Site;
import id.mymein.platform.outbound.Fetched;
import id.mymein.platform.outbound.Outbound;
import id.mymein.platform.outbound.Question;
import id.mymein.portal.websub.Topics.Content;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Sends feeds to those who asked for them: several at once, so that one who is slow keeps no other waiting. */
@Component
public class Spreading {

    public static final String PATH = "/websub";

    static final TaskDescriptor<Void> AGAIN = TaskDescriptor.of("tell-websub-reader");

    private static final int AT_ONCE = 20;
    private static final int GONE = 410;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    private final ReaderRows rows;
    private final Topics topics;
    private final Outbound outbound;
    private final Site site;
    private final ObjectProvider<SchedulerClient> scheduler;
    private final Clock clock;

    Spreading(
            ReaderRows rows,
            Topics topics,
            Outbound outbound,
            Site site,
            ObjectProvider<SchedulerClient> scheduler,
            Clock clock) {
        this.rows = rows;
        this.topics = topics;
        this.outbound = outbound;
        this.site = site;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** Tells everybody who reads one of these feeds. Who cannot be told now is tried again later. */
    public void spread(List<String> changed) {
        Map<String, List<Reader>> byTopic = rows.of(changed).stream().collect(Collectors.groupingBy(Reader::topic));
        var room = new Semaphore(AT_ONCE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            byTopic.forEach((topic, readers) -> topics.content(topic)
                    .ifPresent(content -> readers.forEach(reader -> threads.execute(() -> {
                        room.acquireUninterruptibly();
                        try {
                            first(reader, content);
                        } finally {
                            room.release();
                        }
                    }))));
        }
    }

    private void first(Reader reader, Content content) {
        if (!tell(reader, content)) {
            scheduler.ifAvailable(client ->
                    client.scheduleIfNotExists(AGAIN.instance(reader.id().toString())
                            .scheduledTo(clock.instant().plus(FIRST_WAIT))));
        }
    }

    /** @throws IllegalStateException where it has to be tried once more */
    void again(UUID id) {
        Optional<Reader> reader = rows.find(id);
        Optional<Content> content = reader.flatMap(known -> topics.content(known.topic()));
        if (reader.isPresent() && content.isPresent() && !tell(reader.get(), content.get())) {
            throw new IllegalStateException("a reader of a feed cannot be told");
        }
    }

    /** False where it has to be tried again. */
    private boolean tell(Reader reader, Content content) {
        Question question = Question.post(reader.callback(), content.type(), content.bytes())
                .with("Link", "<%s>; rel=\"hub\", <%s>; rel=\"self\"".formatted(site.url(PATH), reader.topic()));
        if (!reader.secret().isEmpty()) {
            byte[] sign = Hashes.hmac(reader.secret().getBytes(StandardCharsets.UTF_8), content.bytes());
            question =
                    question.with("X-Hub-Signature", "sha256=" + HexFormat.of().formatHex(sign));
        }
        if (!(outbound.send(question) instanceof Fetched.Answer answer)) {
            return false;
        }
        if (answer.status() == GONE) {
            rows.remove(reader);
        }
        return answer.ok() || answer.status() == GONE;
    }
}
