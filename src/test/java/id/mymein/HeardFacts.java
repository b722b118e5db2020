package id.mymein;

import id.mymein.platform.facts.Fact;
import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.FactListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Hears what is announced as changed, as the page store does. */
@Component
public class HeardFacts implements FactListener {

    private final Set<FactChange> heard = ConcurrentHashMap.newKeySet();

    /** What is announced while something is done. */
    public Set<FactChange> during(Runnable change) {
        heard.clear();
        change.run();
        return Set.copyOf(heard);
    }

    /** Since it was last forgotten. */
    public Set<Fact> facts() {
        return heard.stream().map(FactChange::fact).collect(Collectors.toSet());
    }

    public void forget() {
        heard.clear();
    }

    @Override
    public void changed(Set<FactChange> changes) {
        heard.addAll(changes);
    }

    @Override
    public void missed() {
        heard.clear();
    }
}
