package id.mymein.platform;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/**
 * Lets a piece of work happen at another instant, so that a demo has a past: everything that asks the injected {@link Clock}
 * inside is told that instant, and findings, releases and audit rows carry it as if it had been then.
 *
 * <p>It reaches only what the work itself calls on its own thread; what it starts elsewhere, such as listeners after the commit,
 * lives in the present. Where people work for real, the past cannot be written and every journey is refused.
 */
@Component
public final class TimeTravel {

    private static final ScopedValue<Instant> THEN = ScopedValue.newInstance();

    private final boolean forbidden;

    TimeTravel(Site site) {
        this.forbidden = site.production();
    }

    /**
     * Does the work at that instant.
     *
     * @throws IllegalStateException where people work for real
     */
    public <T> T at(Instant instant, Supplier<T> work) {
        if (forbidden) {
            throw new IllegalStateException("the past of a real installation is not to be written");
        }
        return ScopedValue.where(THEN, instant).call(work::get);
    }

    /** Shows the present, except inside a journey. */
    static Clock clock(Clock present) {
        return new Travelling(present);
    }

    private static final class Travelling extends Clock {

        private final Clock present;

        Travelling(Clock present) {
            this.present = present;
        }

        @Override
        public Instant instant() {
            return THEN.isBound() ? THEN.get() : present.instant();
        }

        @Override
        public ZoneId getZone() {
            return present.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new Travelling(present.withZone(zone));
        }
    }
}
