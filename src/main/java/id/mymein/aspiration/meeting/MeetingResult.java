package id.mymein.aspiration.meeting;

import id.mymein.platform.web.FormErrors;

/** What became of a step with a meeting. */
sealed interface MeetingResult {

    record Done(MeetingId id) implements MeetingResult {}

    /** Nothing was changed; the messages stand at the fields of the form. */
    record Wrong(FormErrors errors) implements MeetingResult {}

    /** Nothing was changed: somebody else was faster. */
    record Stale() implements MeetingResult {}
}
