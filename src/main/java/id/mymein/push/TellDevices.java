package id.mymein.push;

import id.mymein.alert.Alert;
import id.mymein.push.CopyRows.Due;
import id.mymein.push.Message.Written;
import id.mymein.push.PushService.Handed;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Tells devices, some at a time beside each other, since push services are far away. What a crash interrupts is told once more:
 * on the device, and at its push service, an alert of a story takes the place of the one before.
 */
@Component
class TellDevices {

    private static final Logger LOG = LoggerFactory.getLogger(TellDevices.class);

    private static final int BESIDE = 24;
    private static final int ATTEMPTS = 5;
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);

    private final CopyRows rows;
    private final Devices devices;
    private final Message messages;
    private final PushService service;
    private final Clock clock;

    TellDevices(CopyRows rows, Devices devices, Message messages, PushService service, Clock clock) {
        this.rows = rows;
        this.devices = devices;
        this.messages = messages;
        this.service = service;
        this.clock = clock;
    }

    private record Same(Alert alert, String language) {}

    void run() {
        rows.late(clock.instant().minus(PushService.KEPT));
        try (ExecutorService beside = Executors.newVirtualThreadPerTaskExecutor()) {
            for (List<Due> some = rows.due(BESIDE); !some.isEmpty(); some = rows.due(BESIDE)) {
                tell(some, beside);
            }
        }
    }

    /** Each copy of them is settled, put off, or gone with its device; so the next ones are others. */
    private void tell(List<Due> some, ExecutorService beside) {
        Map<Same, Optional<Written>> written = new HashMap<>();
        List<Future<?>> going = new ArrayList<>();
        for (Due copy : some) {
            Optional<Written> message = written.computeIfAbsent(
                    new Same(copy.alert(), copy.language()), same -> messages.of(same.alert(), same.language()));
            if (message.isEmpty()) {
                rows.dropped(copy);
            } else {
                going.add(beside.submit(() -> tell(copy, message.get())));
            }
        }
        going.forEach(TellDevices::await);
    }

    private static void await(Future<?> one) {
        try {
            one.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", stopped);
        } catch (java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException("an alert could not be told", failed.getCause());
        }
    }

    private void tell(Due copy, Written message) {
        var endpoint = URI.create(copy.endpoint());
        byte[] sealed = Sealed.seal(new Sealed.Device(copy.key(), copy.auth()), message.text());
        Handed handed =
                service.hand(endpoint, sealed, Message.topic(copy.alert().story()), message.pressing());
        switch (handed) {
            case Handed.Taken taken -> rows.sent(copy);
            case Handed.Gone gone -> devices.forget(copy.device());
            case Handed.Refused refused -> {
                LOG.warn("push: an alert was refused by {}", endpoint.getHost());
                rows.dropped(copy);
            }
            case Handed.Busy(Duration pause) -> {
                later(copy, pause);
                rows.quiet(endpoint.getScheme() + "://" + endpoint.getRawAuthority() + "/", pause);
            }
            case Handed.Away away -> later(copy, FIRST_WAIT.multipliedBy(1L << (2 * copy.attempts())));
        }
    }

    private void later(Due copy, Duration wait) {
        if (copy.attempts() + 1 >= ATTEMPTS) {
            rows.dropped(copy);
        } else {
            rows.again(copy, wait);
        }
    }
}
