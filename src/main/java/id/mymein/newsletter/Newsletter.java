package id.mymein.newsletter;

import id.mymein.notification.bulk.BulkPost;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** All that is to be done for the letters now. Run again, it goes on where it was. */
@Component
class Newsletter {

    /** Kept that long, so that it is known who got a story that is corrected late, and how many letters there were. */
    private static final Duration EDITIONS = Duration.ofDays(400);

    private static final Duration CHANGES = Duration.ofDays(100);

    private final BulkPost post;
    private final Assembly assembly;
    private final Preparing preparing;
    private final Sending sending;
    private final EditionRows editions;
    private final Clock clock;

    Newsletter(
            BulkPost post, Assembly assembly, Preparing preparing, Sending sending, EditionRows editions, Clock clock) {
        this.post = post;
        this.assembly = assembly;
        this.preparing = preparing;
        this.sending = sending;
        this.editions = editions;
        this.clock = clock;
    }

    void run() {
        if (post.possible()) {
            assembly.run();
            preparing.run();
            sending.run();
        }
    }

    void forget() {
        editions.forget(clock.instant().minus(EDITIONS), clock.instant().minus(CHANGES));
    }
}
