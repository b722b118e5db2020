package id.mymein.region;

import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.FactListener;
import id.mymein.platform.facts.Facts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers from memory for the served regencies and from the table for the rest of the country. Once a second at most it asks
 * whether the table has changed, so an import by a command shows without a restart.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // whoever is told after it must not find the old tree
class CachedRegions implements Regions, FactListener {

    private static final long MILLIS_BETWEEN_CHECKS = 1000;

    private final RegionTable table;
    private final Clock clock;
    private volatile RegionTree tree;
    private volatile long checked;

    /** @param shipped loaded by now, because it is made before */
    CachedRegions(RegionTable table, Clock clock, ShippedRegions shipped) {
        this.table = table;
        this.clock = clock;
        this.tree = RegionTree.of(table);
        this.checked = clock.millis();
    }

    private RegionTree tree() {
        Facts.show(RegionFacts.TREE);
        long now = clock.millis();
        if (Math.abs(now - checked) >= MILLIS_BETWEEN_CHECKS) {
            checked = now;
            if (table.version() != tree.version()) {
                tree = RegionTree.of(table);
            }
        }
        return tree;
    }

    @Override
    public void changed(Set<FactChange> changes) {
        if (changes.stream().anyMatch(change -> change.fact().equals(RegionFacts.TREE))) {
            missed();
        }
    }

    @Override
    public void missed() {
        checked = clock.millis() - MILLIS_BETWEEN_CHECKS;
    }

    @Override
    public Optional<Region> find(RegionCode code) {
        return tree().find(code).or(() -> table.find(code));
    }

    @Override
    public Optional<Region> bySlugOrCode(String slugOrCode) {
        if (RegionCode.isCode(slugOrCode)) {
            return find(new RegionCode(slugOrCode));
        }
        return tree().bySlug(slugOrCode).or(() -> table.bySlug(slugOrCode));
    }

    @Override
    public List<Region> children(RegionCode code) {
        RegionTree now = tree();
        return now.covers(code) ? now.children(code) : table.children(code);
    }

    @Override
    public List<Region> path(RegionCode code) {
        var path = new ArrayList<Region>();
        for (RegionCode at = code; at != null; at = at.parent()) {
            find(at).ifPresent(path::addFirst);
        }
        return path;
    }

    @Override
    public List<Region> served() {
        return tree().served();
    }

    @Override
    public List<Region> villages(RegionCode code) {
        RegionTree now = tree();
        var within = now.covers(code) ? now.within(code) : table.within(code);
        return within.stream()
                .filter(region -> region.level() == RegionLevel.VILLAGE)
                .toList();
    }
}
