package id.mymein.community.activity.plan;

import id.mymein.platform.web.FormErrors;

/** What became of a step with a plan. */
sealed interface OutreachResult {

    record Done(OutreachId id) implements OutreachResult {}

    /** Nothing was changed; the messages stand at the fields of the form. */
    record Wrong(FormErrors errors) implements OutreachResult {}

    /** Nothing was changed: somebody else was faster. */
    record Stale() implements OutreachResult {}
}
