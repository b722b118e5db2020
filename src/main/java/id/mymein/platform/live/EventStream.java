package id.mymein.platform.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * A stream of server-sent events to one page in a browser. Events wait in a short queue until the network has taken those
 * before; a virtual thread carries them, so that one slow reader holds up nobody.
 */
public final class EventStream {

    private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

    /** A reader that is this far behind starts afresh with a new stream. */
    private static final int MOST_WAITING = 100;

    private static final long RECONNECT_MILLIS = 3_000;
    private static final MediaType UTF_8 = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final SseEmitter emitter = new SseEmitter(0L);
    private final BlockingQueue<Event> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final AtomicBoolean open = new AtomicBoolean(true);
    private final Subscriber subscriber;
    private final long beatNanos;
    private volatile @Nullable Thread carrier;

    private record Event(String name, String data) {}

    EventStream(Subscriber subscriber, long beatMillis) {
        this.subscriber = subscriber;
        this.beatNanos = TimeUnit.MILLISECONDS.toNanos(beatMillis);
        emitter.onCompletion(this::end);
        emitter.onTimeout(this::end);
        emitter.onError(broken -> end());
    }

    /** What the controller returns. */
    public SseEmitter emitter() {
        return emitter;
    }

    public boolean isOpen() {
        return open.get();
    }

    /** @param data one JSON value */
    public void send(String name, String data) {
        if (!waiting.offer(new Event(name, data))) {
            end();
        }
    }

    /** The last event; what was sent before it still goes out. */
    void sendLast(String name) {
        send(name, "{}");
        send("", "");
    }

    /** Closes the stream; a second time it does nothing. */
    public void end() {
        if (open.getAndSet(false)) {
            Thread thread = carrier;
            if (thread != null) {
                thread.interrupt();
            }
        }
    }

    /** Waits until the stream has said goodbye, but not for long. */
    void awaitEnd() throws InterruptedException {
        Thread thread = carrier;
        if (thread != null) {
            thread.join(Duration.ofSeconds(2));
        }
    }

    void carry(Runnable afterwards) {
        carrier = Thread.ofVirtual().name("event-stream").start(() -> {
            try {
                carryOn();
            } catch (IOException | IllegalStateException gone) {
                LOG.trace("the page was left or the network is gone", gone);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            } catch (RuntimeException e) {
                if (open.get()) {
                    LOG.warn("A stream of events ended early: {}", e.toString());
                }
            } finally {
                finish(afterwards);
            }
        });
    }

    private void carryOn() throws IOException, InterruptedException {
        emitter.send(SseEmitter.event().reconnectTime(RECONNECT_MILLIS).comment(""));
        long nextBeat = System.nanoTime() + beatNanos;
        while (open.get()) {
            Event event = waiting.poll(Math.max(0, nextBeat - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (event == null) {
                if (!subscriber.stays(this)) {
                    return;
                }
                emitter.send(SseEmitter.event().comment(""));
                nextBeat = System.nanoTime() + beatNanos;
            } else if (event.name().isEmpty()) {
                return;
            } else {
                emitter.send(SseEmitter.event().name(event.name()).data(event.data(), UTF_8));
            }
        }
    }

    private void finish(Runnable afterwards) {
        Thread.interrupted(); // so that saying goodbye is not cut short
        open.set(false);
        try {
            subscriber.ended(this);
        } finally {
            afterwards.run();
            emitter.complete();
        }
    }
}
