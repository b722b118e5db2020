package id.mymein.community.activity;

import id.mymein.platform.facts.Fact;
import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.FactListener;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Which facts were announced since somebody last cleared it. */
@Component
class HeardFacts implements FactListener {

    private final Set<Fact> heard = ConcurrentHashMap.newKeySet();

    Set<Fact> heard() {
        return heard;
    }

    @Override
    public void changed(Set<FactChange> changes) {
        changes.forEach(change -> heard.add(change.fact()));
    }

    @Override
    public void missed() {
        heard.clear();
    }
}
