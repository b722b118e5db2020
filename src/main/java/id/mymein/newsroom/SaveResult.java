package id.mymein.newsroom;

import id.mymein.platform.web.FormErrors;

/** What came of saving. Unless it is {@link Saved}, nothing was changed and the caller still has what was typed. */
public sealed interface SaveResult {

    /** @param revision the current revision now; the same as before where nothing had changed */
    record Saved(int revision) implements SaveResult {}

    /** Somebody else saved meanwhile; show both and let the person decide. */
    record Conflict(Revision theirs) implements SaveResult {}

    record Invalid(FormErrors errors) implements SaveResult {}

    record Refused(Refusal reason) implements SaveResult {}
}
