package id.mymein.demo;

/** What somebody does with a story of the demo. */
enum Act {
    SUBMIT,
    CLAIM,
    /** Saves the story with words replaced. */
    SAVE,
    /** Types without saving. */
    TYPE,
    /** The editor asks the sender. */
    ASK,
    /** The sender answers. */
    ANSWER,
    DOUBT,
    RETURN,
    REJECT,
    FIT,
    /** The police add evidence and do not decide yet. */
    PROOF,
    /** The police find it authentic, where they were asked. */
    POLICE,
    HOAX,
    UNPROVEN,
    SCHEDULE,
    PUBLISH,
    URGENT,
    REWORK,
    CORRECT,
    RETRACT,
    /** The editor sends it to a channel, now or at a time ahead. */
    SPREAD,
    /** The editor carried it there by hand. */
    POSTED,
    /** The platform took it. */
    SENT,
    /** The platform refused it. */
    FAILED
}
