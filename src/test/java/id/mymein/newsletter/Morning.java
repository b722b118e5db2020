package id.mymein.newsletter;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** The hour of the daily letter, whenever a test wants it. */
@Component
public class Morning {

    private final Assembly assembly;
    private final Preparing preparing;
    private final Sending sending;
    private final Clock clock;

    Morning(Assembly assembly, Preparing preparing, Sending sending, Clock clock) {
        this.assembly = assembly;
        this.preparing = preparing;
        this.sending = sending;
        this.clock = clock;
    }

    public void comes() {
        assembly.make(Frequency.DAILY, Instant.now(clock));
        preparing.run();
        sending.run();
    }

    /** The same in its three parts, which are measured. */
    public void assembled() {
        assembly.make(Frequency.DAILY, Instant.now(clock));
    }

    public void prepared() {
        preparing.run();
    }

    public void sent() {
        sending.run();
    }
}
