package id.mymein.authenticity;

import id.mymein.platform.web.FormErrors;
import java.util.UUID;

/** What became of a piece of evidence that somebody wanted to add or withdraw. */
public sealed interface EvidenceResult {

    /** @param before true where the same piece lay there already, so that nothing was added */
    record Kept(UUID piece, boolean before) implements EvidenceResult {}

    /** Nothing was changed; the messages stand at the fields of the form. */
    record Wrong(FormErrors errors) implements EvidenceResult {}

    /** Nothing was changed, whatever one types: no answer is due on that story now, or the piece lies behind a finding. */
    record Closed() implements EvidenceResult {}
}
