package id.mymein.newsroom;

import java.util.Locale;

/** Why a step was refused. Each has a message that says what to do instead. */
public enum Refusal {
    /** The story is not in a state that allows this; somebody else may have been faster. */
    NOT_IN_THIS_STATE,
    /** The person's roles do not cover this. */
    NOT_ALLOWED,
    /** Another editor holds the story. */
    HELD_BY_ANOTHER,
    /** Claim the story first. */
    NOT_CLAIMED,
    REASON_MISSING,
    CHECKLIST_INCOMPLETE,
    CONTENT_INCOMPLETE,
    EVIDENCE_MISSING,
    /** The text was changed after the decision, so the decision does not count for it. */
    FINDING_STALE,
    /** One person can never give both keys on one story. */
    SAME_PERSON_HOLDS_OTHER_KEY,
    NOT_IN_THE_FUTURE,
    CORRECTION_MISSING,
    /** Already public: it can be corrected or retracted, not thrown away. */
    IS_PUBLIC,
    /** Never published, so there is nothing to correct or retract. */
    NOT_PUBLIC,
    /** Whom a chief editor wants to give the story to may not work on it. */
    ASSIGNEE_MAY_NOT;

    /** Message key of what it says. */
    public String key() {
        return "newsroom.refusal." + name().toLowerCase(Locale.ROOT);
    }
}
