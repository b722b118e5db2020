package id.mymein.aspiration.open311;

import id.mymein.aspiration.Intake;
import id.mymein.aspiration.SendResult;
import id.mymein.aspiration.Sending;
import id.mymein.aspiration.sending.SendingLimits;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a report in as a whole: it, and the memory that its words came, in one transaction. */
@Component
class Entry {

    private final Intake intake;
    private final SendingLimits limits;

    Entry(Intake intake, SendingLimits limits) {
        this.intake = intake;
        this.limits = limits;
    }

    @Transactional
    SendResult enter(Sending sending, String words, long sentLately) {
        if (limits.tooOften(sending.who().device(), sentLately)) {
            return new SendResult.TooMany();
        }
        SendResult result = intake.send(sending);
        if (result instanceof SendResult.Received) {
            limits.sent(words);
        }
        return result;
    }
}
