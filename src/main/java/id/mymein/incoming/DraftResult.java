package id.mymein.incoming;

import id.mymein.identity.OfficeId;
import id.mymein.newsroom.StoryId;

/** What came of making a draft. */
public sealed interface DraftResult {

    /** The draft, made now or before. */
    record Draft(StoryId story) implements DraftResult {}

    /** Another office made one that the actor may not see before it is sent. */
    record Elsewhere(OfficeId office) implements DraftResult {}
}
