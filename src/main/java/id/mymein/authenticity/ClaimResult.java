package id.mymein.authenticity;

import id.mymein.platform.web.FormErrors;

/** What became of a step with a claim check. */
public sealed interface ClaimResult {

    record Done(ClaimCheckId id) implements ClaimResult {}

    /** Nothing was changed; the messages stand at the fields of the form. */
    record Wrong(FormErrors errors) implements ClaimResult {}

    /** Nothing was changed: somebody else was faster. */
    record Stale() implements ClaimResult {}

    /**
     * Nothing was changed, whatever one types.
     *
     * @param key of the message that says why
     */
    record Refused(String key) implements ClaimResult {}
}
