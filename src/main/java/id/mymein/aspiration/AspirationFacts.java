package id.mymein.aspiration;

import id.mymein.platform.facts.Fact;
import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.FactChanges;
import id.mymein.region.RegionCode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What public pages show of aspirations, and the announcement that it is different now. */
@Component
class AspirationFacts {

    /** Whatever is shown of any. */
    static final Fact ALL = new Fact("aspirations");

    /** Those that were answered last. */
    static final Fact ANSWERED = new Fact("aspirations-answered");

    /** The names and order of what they are about. */
    static final Fact CATEGORIES = new Fact("aspiration-categories");

    private final FactChanges changes;

    AspirationFacts(FactChanges changes) {
        this.changes = changes;
    }

    static Fact of(AspirationId id) {
        return Fact.of("aspiration", id);
    }

    /** Those in a region and below it. */
    static Fact within(RegionCode region) {
        return Fact.of("aspirations", region);
    }

    /** In the transaction of the change. Secret ones change no public page. */
    void changed(Aspiration before) {
        if (before.visibility() == Visibility.SECRET) {
            return;
        }
        List<FactChange> changed = new ArrayList<>();
        changed.add(FactChange.of(ALL));
        changed.add(FactChange.of(of(before.id())));
        for (RegionCode at = before.region(); at != null; at = at.parent()) {
            changed.add(FactChange.of(within(at)));
        }
        changes.changed(changed);
    }
}
