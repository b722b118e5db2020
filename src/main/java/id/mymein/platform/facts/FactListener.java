package id.mymein.platform.facts;

import java.util.Set;

/**
 * Is told what changed, on the node where it changed before whoever changed it goes on, and on every other node soon after. It
 * must be quick. Those with a lower order are told first.
 */
public interface FactListener {

    void changed(Set<FactChange> changes);

    /** The connection to the other nodes was lost for a while: anything may have changed. */
    void missed();
}
