package id.mymein.platform.live;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** All streams that are open on this node; they end before the server waits for its last requests. */
@Component
public class EventStreams implements SmartLifecycle {

    /** So many pages of one person's listen on one node; a further one ends the one that has listened longest. */
    public static final int MOST_A_PERSON = 6;

    private final Map<String, List<EventStream>> open = new ConcurrentHashMap<>();
    private final long beatMillis;
    private volatile boolean running;

    EventStreams(@Value("${mymein.live.beat-millis:20000}") long beatMillis) {
        this.beatMillis = beatMillis;
    }

    /**
     * Opens a stream.
     *
     * @param person whose page listens
     * @throws ResponseStatusException 503 while the application stops
     */
    public EventStream open(String person, Subscriber subscriber) {
        var stream = new EventStream(subscriber, beatMillis);
        open.compute(person, (key, streams) -> {
            List<EventStream> all = streams == null ? new CopyOnWriteArrayList<>() : streams;
            all.add(stream);
            return all;
        });
        if (!running) {
            forget(person, stream);
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        List<EventStream> all = open.getOrDefault(person, List.of());
        for (int n = 0; n < all.size() - MOST_A_PERSON; n++) {
            all.get(n).sendLast("full");
        }
        stream.carry(() -> forget(person, stream));
        return stream;
    }

    private void forget(String person, EventStream stream) {
        open.computeIfPresent(person, (key, streams) -> {
            streams.remove(stream);
            return streams.isEmpty() ? null : streams;
        });
    }

    /** How many a person has open on this node. */
    public int count(String person) {
        return open.getOrDefault(person, List.of()).size();
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        List<EventStream> all = open.values().stream().flatMap(List::stream).toList();
        all.forEach(EventStream::end);
        try {
            for (EventStream stream : all) {
                stream.awaitEnd();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
