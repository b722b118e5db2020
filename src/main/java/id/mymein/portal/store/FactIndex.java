package id.mymein.portal.store;

import id.mymein.platform.facts.Fact;
import id.mymein.platform.facts.FactChange;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which kept pages show a fact. */
final class FactIndex {

    private final Map<Fact, Set<StoredPage>> pages = new ConcurrentHashMap<>();

    void add(StoredPage page) {
        for (Fact fact : page.facts()) {
            pages.compute(fact, (key, known) -> {
                Set<StoredPage> all = known == null ? ConcurrentHashMap.newKeySet(2) : known;
                all.add(page);
                return all;
            });
        }
    }

    void remove(StoredPage page) {
        for (Fact fact : page.facts()) {
            pages.computeIfPresent(fact, (key, known) -> {
                known.remove(page);
                return known.isEmpty() ? null : known;
            });
        }
    }

    /** The pages that one of those changes made wrong. */
    Set<StoredPage> showing(Set<FactChange> changes) {
        Set<StoredPage> found = new LinkedHashSet<>();
        for (FactChange change : changes) {
            for (StoredPage page : pages.getOrDefault(change.fact(), Set.of())) {
                if (page.seen().shows(change)) {
                    found.add(page);
                }
            }
        }
        return found;
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }
}
