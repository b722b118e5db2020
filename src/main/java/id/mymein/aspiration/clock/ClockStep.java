package id.mymein.aspiration.clock;

/** What has to happen in time. Each step's clock begins anew. */
public enum ClockStep {
    /** From receipt until it is verified and handed to an office. */
    VERIFY,
    /** From the disposition until the office takes it. */
    START,
    /** From the disposition until the office answers. */
    ANSWER,
    /** As {@link #ANSWER}, for a formal request for public information, whose limit is the law's own. */
    ANSWER_FORMALLY,
    /** From a question to the sender until it is closed for want of a reply. */
    REPLY,
    /** From the answer until it is closed because the sender says nothing more. */
    CLOSE,
    /** From its end for as long as the sender may reopen it. */
    REOPEN,
    /** From a person's request for access to their data, or for its erasure, until it is done. */
    DATA_REQUEST,
    /** From its end for as long as names and ways to reach the sender are kept. */
    KEEP_SENDER,
    /** From a refusal for as long as the refused text is kept. */
    KEEP_REFUSED;

    /** Of the message that names it. */
    public String key() {
        return "deadline.step." + name();
    }
}
