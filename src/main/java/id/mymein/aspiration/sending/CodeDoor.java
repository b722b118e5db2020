package id.mymein.aspiration.sending;

import id.mymein.aspiration.ReceiptCode;
import id.mymein.aspiration.ReceiptCode.Mistake;
import id.mymein.aspiration.ReceiptPrefixes;
import id.mymein.aspiration.SenderDesk;
import id.mymein.aspiration.SenderDesk.Receipt;
import id.mymein.aspiration.Senders;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Opens receipts to whoever has the code. Codes that belong to nothing are counted by device and over all; from a device that
 * guessed too often the right code is answered like any other, and nothing is looked up.
 */
@Component
public class CodeDoor {

    private static final String ALL = "all";

    private final SenderDesk desk;
    private final ReceiptPrefixes prefixes;
    private final Senders senders;
    private final SendingLimits limits;
    private final Tally wrong;
    private final Tally steps;

    CodeDoor(SenderDesk desk, ReceiptPrefixes prefixes, Senders senders, SendingLimits limits, Clock clock) {
        this.desk = desk;
        this.prefixes = prefixes;
        this.senders = senders;
        this.limits = limits;
        this.wrong = new Tally(clock);
        this.steps = new Tally(clock);
    }

    /** What is behind something typed. */
    public sealed interface Opened {}

    /** @param shown the code with its prefix */
    public record Open(ReceiptCode code, String shown, Receipt receipt) implements Opened {}

    /** It could be a code, and belongs to nothing. */
    public record Unknown() implements Opened {}

    /** It cannot be one. */
    public record Mistyped(Mistake mistake) implements Opened {}

    /** Nothing was looked up. */
    public record TooMany() implements Opened {}

    /** @param device hash of the one that asks */
    public Opened open(String typed, String device) {
        return switch (prefixes.read(typed)) {
            case ReceiptCode.Mistyped(Mistake mistake) -> new Mistyped(mistake);
            case ReceiptCode.Code(ReceiptCode code) -> closed(device) ? new TooMany() : look(code, device);
        };
    }

    /** Counts a step that the holder of a receipt wants to take; false where it is one too many for now. */
    public boolean step(Open open) {
        String receipt = open.receipt().aspiration().id().toString();
        steps.add(receipt, 1);
        return steps.count(receipt) <= limits.figure("receipt_an_hour");
    }

    private boolean closed(String device) {
        return wrong.count(device) >= limits.figure("wrong_codes_an_hour")
                || (wrong.count(ALL) >= limits.figure("wrong_codes_all_an_hour") && !senders.hasSent(device));
    }

    private Opened look(ReceiptCode code, String device) {
        Optional<Receipt> receipt = desk.find(code);
        if (receipt.isEmpty()) {
            wrong.add(device, 1);
            wrong.add(ALL, 1);
            return new Unknown();
        }
        return new Open(code, prefixes.shown(code, receipt.get().aspiration()), receipt.get());
    }
}
