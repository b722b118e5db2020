package id.mymein.push;

import id.mymein.platform.outbound.Fetched;
import id.mymein.platform.outbound.Outbound;
import id.mymein.platform.outbound.Question;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Hands a notice to the push service of a device (RFC 8030). */
@Component
class PushService {

    /** A device that is off so long need not be told. */
    static final Duration KEPT = Duration.ofDays(1);

    private static final Duration A_WHILE = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);

    private final Outbound outbound;
    private final Vapid vapid;
    private final Clock clock;

    PushService(Outbound outbound, Vapid vapid, Clock clock) {
        this.outbound = outbound;
        this.vapid = vapid;
        this.clock = clock;
    }

    /** What came of it. */
    sealed interface Handed {

        record Taken() implements Handed {}

        /** There is no such device any more, or nothing may be sent there. */
        record Gone() implements Handed {}

        /** It will not take this notice. */
        record Refused() implements Handed {}

        /** It asks for patience. */
        record Busy(Duration pause) implements Handed {}

        /** Nobody answers, or the service is broken. */
        record Away() implements Handed {}
    }

    Handed hand(URI endpoint, byte[] sealed, String topic, boolean pressing) {
        Question question = Question.post(endpoint, "application/octet-stream", sealed)
                .with("Authorization", vapid.authorization(endpoint))
                .with("Content-Encoding", "aes128gcm")
                .with("TTL", String.valueOf(KEPT.toSeconds()))
                .with("Urgency", pressing ? "high" : "normal")
                .with("Topic", topic);
        return switch (outbound.send(question)) {
            case Fetched.Answer answer -> read(answer);
            case Fetched.Nothing nothing ->
                switch (nothing.reason()) {
                    case NO_WEB_ADDRESS, PORT, INSIDE -> new Handed.Gone();
                    default -> new Handed.Away();
                };
        };
    }

    private Handed read(Fetched.Answer answer) {
        int status = answer.status();
        if (answer.ok()) {
            return new Handed.Taken();
        }
        if (status == 404 || status == 410) {
            return new Handed.Gone();
        }
        if (status == 429 || status == 503) {
            return new Handed.Busy(clamped(answer.patience(clock.instant()).orElse(A_WHILE)));
        }
        return status >= 500 ? new Handed.Away() : new Handed.Refused();
    }

    /** Never less than a while, never longer than a notice is worth. */
    private static Duration clamped(Duration wait) {
        return wait.compareTo(A_WHILE) < 0 ? A_WHILE : wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }
}
