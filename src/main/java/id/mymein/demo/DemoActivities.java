package id.mymein.demo;

import id.mymein.community.ActivityId;
import id.mymein.community.KimGroupId;
import id.mymein.community.activity.ActivityDesk;
import id.mymein.community.activity.ActivityResult;
import id.mymein.community.activity.ActivityTyped;
import id.mymein.community.activity.CostDesk;
import id.mymein.demo.DemoRegisters.Entry;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.platform.Ids;
import id.mymein.platform.Site;
import id.mymein.platform.TimeTravel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Records what the demo's groups did in the last year, as their own people do after a meeting. */
@Component
class DemoActivities {

    private static final int A_YEAR = 360;

    private final DemoFiles files;
    private final DemoLedger ledger;
    private final Cast cast;
    private final DemoNames names;
    private final ActivityDesk desk;
    private final CostDesk costs;
    private final TimeTravel travel;
    private final Site site;
    private final Clock clock;

    DemoActivities(
            DemoFiles files,
            DemoLedger ledger,
            Cast cast,
            DemoNames names,
            ActivityDesk desk,
            CostDesk costs,
            TimeTravel travel,
            Site site,
            Clock clock) {
        this.files = files;
        this.ledger = ledger;
        this.cast = cast;
        this.names = names;
        this.desk = desk;
        this.costs = costs;
        this.travel = travel;
        this.site = site;
        this.clock = clock;
    }

    /** @param begun the moment that the demo's past is counted back from */
    List<Entry> entries(Instant begun) {
        var entries = new ArrayList<Entry>();
        List<DemoOffice> offices = files.offices().stream()
                .filter(office -> office.kind() == OfficeKind.KIM_GROUP)
                .toList();
        for (int n = 0; n < offices.size(); n++) {
            DemoOffice office = offices.get(n);
            // Some groups do much, some little, and those that rest or are gone nothing.
            int count = DemoGroups.sleeps(n) ? 0 : Varied.between(1, 5, "activities" + office.key());
            for (int m = 0; m < count; m++) {
                String key = "activity:" + office.key() + ":" + m;
                int ago = A_YEAR * m / count + Varied.between(2, A_YEAR / count - 2, key);
                entries.add(new Entry(key, () -> record(office, key, begun.minus(Duration.ofDays(ago)))));
            }
        }
        return entries;
    }

    private void record(DemoOffice office, String key, Instant at) {
        Actor author = cast.author(office.key());
        DemoActivity told = Varied.oneOf(files.activities(), key);
        int count = Varied.between(8, 34, "count" + key);
        var names = new ArrayList<String>();
        for (int n = 0; n < Math.min(count, 8); n++) {
            names.add(this.names.of(key + n));
        }
        var typed = new ActivityTyped(
                told.topic(),
                at.atZone(site.zone()).toLocalDate().toString(),
                office.region(),
                told.place(),
                told.kind(),
                told.label(),
                Integer.toString(count),
                String.join("\n", names),
                told.minutes(),
                told.result(),
                true,
                false);
        var id = new ActivityId(Ids.next(clock));
        var group = new KimGroupId(ledger.made("group:" + office.key()));
        done(travel.at(at, () -> desk.record(author, new ActivityDesk.Draft(id, group, typed, List.of(), null))));
        if (Varied.between(1, 10, "cost" + key) > 4) {
            cost(author, id, "konsumsi", "Makan dan minum peserta", 25_000 * count, at);
        }
        if (Varied.between(1, 10, "travel" + key) > 7) {
            cost(author, id, "perjalanan", "Transportasi narasumber", 150_000, at);
        }
    }

    private void cost(Actor author, ActivityId id, String kind, String purpose, int rupiah, Instant at) {
        var line = new CostDesk.Typed(Ids.next(clock), kind, purpose, Integer.toString(rupiah), "apbd-kabupaten", null);
        done(travel.at(at, () -> costs.add(author, author.grants().getFirst().office(), id, line)));
    }

    private static void done(ActivityResult result) {
        if (!(result instanceof ActivityResult.Done)) {
            throw new IllegalStateException("the demo's activities: " + result);
        }
    }
}
