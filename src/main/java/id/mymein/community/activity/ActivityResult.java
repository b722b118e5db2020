package id.mymein.community.activity;

import id.mymein.community.ActivityId;
import id.mymein.platform.web.FormErrors;

/** What became of a step with an activity. */
public sealed interface ActivityResult {

    record Done(ActivityId id) implements ActivityResult {}

    /** Nothing was changed; the messages stand at the fields of the form. */
    record Wrong(FormErrors errors) implements ActivityResult {}

    /** Nothing was changed: somebody else was faster. */
    record Stale() implements ActivityResult {}

    /**
     * Nothing was changed, whatever one types.
     *
     * @param key of the message that says why
     */
    record Refused(String key) implements ActivityResult {}
}
