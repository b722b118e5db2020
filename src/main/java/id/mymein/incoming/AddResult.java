package id.mymein.incoming;

import id.mymein.platform.web.FormErrors;

/** What came of adding a feed. */
public sealed interface AddResult {

    record Added(Feed feed) implements AddResult {}

    record Wrong(FormErrors errors) implements AddResult {}
}
