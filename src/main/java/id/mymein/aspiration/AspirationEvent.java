package id.mymein.aspiration;

import java.util.Locale;

/** What happens to an aspiration; docs/aspirations.md has the table. */
public enum AspirationEvent {
    SEND,
    /** Kind, category, region and what the public may read are settled. */
    VERIFY,
    /** The same is settled anew. */
    CLASSIFY,
    REFUSE,
    /** It is handed to one office or several. */
    DISPOSE,
    TAKE,
    /** The office that must act is another one; its clock goes on. */
    TRANSFER,
    /** The office says that it is not the right one. */
    RETURN,
    /** The sender is asked something; clocks stand still. */
    ASK,
    REPLY,
    /** What has been done so far. */
    PROGRESS,
    ANSWER,
    /** More time, with a written reason. */
    EXTEND,
    FINISH,
    CLOSE,
    WITHDRAW,
    RATE,
    REOPEN,
    MERGE,
    UNMERGE,
    SPLIT,
    /** A deadline has passed, or somebody wants leaders to know. */
    ESCALATE;

    /** Message key of what was done. */
    public String key() {
        return "aspiration.event." + name().toLowerCase(Locale.ROOT);
    }
}
