package id.mymein.aspiration;

import id.mymein.platform.web.FormErrors;

/** What became of a step with an aspiration. */
public sealed interface AspirationResult {

    /** @param state where it stands now */
    record Done(AspirationId id, AspirationState state) implements AspirationResult {}

    /** Nothing was changed; the messages stand at the fields of the form. */
    record Wrong(FormErrors errors) implements AspirationResult {}

    /** Nothing was changed: somebody else was faster. */
    record Stale() implements AspirationResult {}

    /** Nothing was changed, whatever one types. */
    record Refused(AspirationRefusal reason) implements AspirationResult {}
}
