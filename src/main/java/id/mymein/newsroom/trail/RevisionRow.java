package id.mymein.newsroom.trail;

import id.mymein.newsroom.Revision;
import id.mymein.newsroom.StoryView;
import java.time.Instant;

/**
 * A revision in the list.
 *
 * @param current true for the newest
 * @param live true for the one that the public reads
 */
record RevisionRow(
        int number, String author, Instant at, Occasion occasion, String fingerprint, boolean current, boolean live) {

    static RevisionRow of(Revision revision, StoryView view) {
        var live = view.live();
        return new RevisionRow(
                revision.number(),
                view.names().of(revision.author()),
                revision.createdAt(),
                Occasion.of(revision.occasion()),
                revision.fingerprint(),
                revision.number() == view.revisions().size(),
                live != null && live.revision() == revision.number());
    }

    /** Enough of it to tell two apart. */
    String shortFingerprint() {
        return fingerprint.substring(0, 12);
    }
}
