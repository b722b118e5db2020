package id.mymein.whatsapp;

import id.mymein.alert.Alert;
import id.mymein.alert.Alerts;
import id.mymein.platform.outbound.Backoff;
import id.mymein.whatsapp.CopyRows.Due;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.springframework.stereotype.Component;

/** Hands the copies to Meta, some beside each other, as fast as the pace allows and no longer than Meta takes them. */
@Component
class Sending {

    static final int ATTEMPTS = 6;

    /** A correction that has not found its reader by then is to be read on the page. */
    private static final Duration STALE = Duration.ofDays(7);

    private static final int BESIDE = 16;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Backoff AFTER = new Backoff(Duration.ofMinutes(1), Duration.ofHours(2));

    private final CopyRows rows;
    private final Tellings tellings;
    private final Readers readers;
    private final Numbers numbers;
    private final Gateway gateway;
    private final Standing standing;
    private final Stopping stopping;
    private final Beside beside;
    private final WhatsAppSettings settings;
    private final Clock clock;

    Sending(
            CopyRows rows,
            Tellings tellings,
            Readers readers,
            Numbers numbers,
            Gateway gateway,
            Standing standing,
            Stopping stopping,
            Beside beside,
            WhatsAppSettings settings,
            Clock clock) {
        this.rows = rows;
        this.tellings = tellings;
        this.readers = readers;
        this.numbers = numbers;
        this.gateway = gateway;
        this.standing = standing;
        this.stopping = stopping;
        this.beside = beside;
        this.settings = settings;
        this.clock = clock;
    }

    void run() {
        Instant now = clock.instant();
        rows.recover();
        rows.late(now.minus(Alerts.FRESH), now.minus(STALE));
        for (List<Due> some = next(); !some.isEmpty(); some = next()) {
            Map<Alert, Optional<Telling>> told = new HashMap<>();
            some.forEach(copy -> told.computeIfAbsent(copy.alert(), tellings::of));
            beside.each(some, copy -> send(copy, told.getOrDefault(copy.alert(), Optional.empty())));
        }
    }

    private List<Due> next() {
        Instant now = clock.instant();
        int most = settings.aMinute() == 0 ? BESIDE : Math.clamp(left(now), 0, BESIDE);
        return most == 0 || !standing.now().open(now) ? List.of() : rows.take(most);
    }

    private long left(Instant now) {
        return settings.aMinute() - rows.handedSince(now.minus(MINUTE));
    }

    private void send(Due copy, Optional<Telling> telling) {
        byte[] address = copy.address();
        if (telling.isEmpty() || address == null) {
            rows.dropped(copy);
            return;
        }
        settle(copy, gateway.template(numbers.open(address), telling.get(), copy.id()));
    }

    private void settle(Due copy, Handed handed) {
        switch (handed) {
            case Handed.Taken taken -> rows.sent(copy);
            case Handed.Gone gone -> {
                rows.failed(copy);
                readers.forget(copy.reader());
            }
            case Handed.Refused refused -> rows.failed(copy);
            case Handed.NotNow(Duration pause) -> later(copy, pause);
            case Handed.Busy(Duration pause) -> {
                standing.quiet(pause);
                rows.again(copy, pause);
            }
            case Handed.Stopped(Fault fault, String said) -> {
                stopping.stop(fault, said);
                rows.again(copy, Duration.ZERO);
            }
            case Handed.Away away -> {
                standing.quiet(MINUTE);
                later(copy, Duration.ZERO);
            }
            case Handed.Unknown unknown -> unknown(copy);
        }
    }

    /** As with what a crash interrupts: see {@link CopyRows#recover}. */
    private void unknown(Due copy) {
        if (copy.alert().news()) {
            rows.sent(copy);
        } else {
            later(copy, Duration.ZERO);
        }
    }

    private void later(Due copy, Duration least) {
        if (copy.attempts() >= ATTEMPTS) {
            rows.failed(copy);
        } else {
            rows.again(copy, wait(copy.attempts(), least));
        }
    }

    static Duration wait(int attempts, Duration least) {
        Duration wait = AFTER.after(attempts, RandomGenerator.getDefault());
        return wait.compareTo(least) > 0 ? wait : least;
    }
}
