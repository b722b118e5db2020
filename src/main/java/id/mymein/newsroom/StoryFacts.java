package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the rules of the workflow look at.
 *
 * @param state null for a story that is not there yet
 * @param fingerprint of the current revision
 * @param complete false where the content cannot be sent yet
 * @param live true while the public sees a release
 * @param liveUrgent true while that release stands without the second key
 * @param liveIsCurrent true while that release shows the current content
 * @param needsAuthenticity true where the rules, or an editor's doubt, ask for the police's key
 */
record StoryFacts(
        @Nullable StoryState state,
        OfficeId office,
        RegionCode place,
        @Nullable AccountId claimedBy,
        @Nullable Instant claimedUntil,
        String fingerprint,
        boolean complete,
        boolean live,
        boolean liveUrgent,
        boolean liveIsCurrent,
        boolean needsAuthenticity,
        List<Finding> findings) {

    boolean claimedBy(AccountId account, Instant now) {
        return account.equals(claimedBy) && isClaimed(now);
    }

    boolean isClaimed(Instant now) {
        return claimedUntil != null && claimedUntil.isAfter(now);
    }

    /** The newest finding of that key where it grants it for exactly the current content; otherwise null. */
    @Nullable
    Finding fresh(Key key) {
        Finding newest = newest(key);
        return newest != null && newest.grants() && newest.fingerprint().equals(fingerprint) ? newest : null;
    }

    private @Nullable Finding newest(Key key) {
        return findings.stream()
                .filter(finding -> finding.key() == key)
                .reduce((a, b) -> b)
                .orElse(null);
    }

    boolean everGaveOther(Key key, AccountId account) {
        return findings.stream().anyMatch(f -> f.key() != key && f.account().equals(account));
    }
}
