package id.mymein.community;

import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.FactListener;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears what is announced while something is done. */
@Component
class HeardChanges implements FactListener {

    private final Set<FactChange> heard = new HashSet<>();
    private boolean listening;

    synchronized Set<FactChange> during(Runnable change) {
        heard.clear();
        listening = true;
        change.run();
        listening = false;
        return Set.copyOf(heard);
    }

    @Override
    public synchronized void changed(Set<FactChange> changes) {
        if (listening) {
            heard.addAll(changes);
        }
    }

    @Override
    public void missed() {
        // Nothing is kept from one change to the next.
    }
}
