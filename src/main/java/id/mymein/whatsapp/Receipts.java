package id.mymein.whatsapp;

import id.mymein.whatsapp.CopyRows.Due;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes what Meta says became of a message. Much that goes wrong is only known then: a number that is not on WhatsApp, above all. */
@Component
class Receipts {

    private static final Pattern COPY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String FAILED = "FAILED";
    private static final String WAITING = "WAITING";

    /** Sooner, Meta thinks the same. */
    private static final Duration NOT_NOW = Duration.ofHours(24);

    private final CopyRows rows;
    private final Readers readers;
    private final Stopping stopping;

    Receipts(CopyRows rows, Readers readers, Stopping stopping) {
        this.rows = rows;
        this.readers = readers;
        this.stopping = stopping;
    }

    /** Twice is once; what comes in another order than it happened does no harm. */
    @Transactional
    public void note(Incoming.Reached reached) {
        if (!COPY.matcher(reached.copy()).matches()) {
            // An answer, or nothing of ours.
            return;
        }
        UUID copy = UUID.fromString(reached.copy());
        switch (reached.status()) {
            case "sent", "delivered", "read" ->
                rows.reached(copy, reached.status().toUpperCase(Locale.ROOT));
            case "failed" -> rows.notBrought(copy).ifPresent(due -> failed(due, fault(reached), reached.said()));
            default -> {
                // Nothing that we count.
            }
        }
    }

    private static Fault fault(Incoming.Reached reached) {
        // In answers, 0 is a code of its own; here it is that there is none.
        return reached.code() == 0 ? Fault.REFUSED : Fault.of(reached.code(), 0, false);
    }

    private void failed(Due copy, Fault fault, String said) {
        switch (fault) {
            case GONE -> {
                rows.failedLater(copy, FAILED, Duration.ZERO);
                readers.forget(copy.reader());
            }
            case REFUSED -> rows.failedLater(copy, FAILED, Duration.ZERO);
            case NOT_NOW -> again(copy, NOT_NOW);
            case BUSY, BROKEN -> again(copy, Duration.ZERO);
            case ACCESS, TEMPLATE, ACCOUNT -> {
                rows.failedLater(copy, WAITING, Duration.ZERO);
                stopping.stop(fault, said);
            }
        }
    }

    private void again(Due copy, Duration least) {
        boolean given = copy.attempts() >= Sending.ATTEMPTS;
        rows.failedLater(copy, given ? FAILED : WAITING, Sending.wait(copy.attempts(), least));
    }
}
