package id.mymein.region.calendar;

import id.mymein.audit.AuditTrail;
import id.mymein.platform.facts.FactChanges;
import id.mymein.region.DayOff;
import id.mymein.region.DayOffFile;
import id.mymein.region.DayOffId;
import id.mymein.region.DayOffSource;
import id.mymein.region.DaysOff;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionFacts;
import id.mymein.region.Regions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every change in one transaction with its row on the audit trail, and announced so that every node counts by it. */
@Component
class KeptDaysOff implements DaysOff {

    private final DayOffTable table;
    private final Regions regions;
    private final AuditTrail audit;
    private final FactChanges facts;

    KeptDaysOff(DayOffTable table, Regions regions, AuditTrail audit, FactChanges facts) {
        this.table = table;
        this.regions = regions;
        this.audit = audit;
        this.facts = facts;
    }

    @Override
    public List<Integer> years() {
        return table.years();
    }

    @Override
    public List<Kept> of(int year) {
        return table.of(year);
    }

    @Override
    public Optional<Kept> find(DayOffId id) {
        return table.find(id);
    }

    @Override
    @Transactional
    public Change add(String actor, DayOff day) {
        table.alone();
        if (!table.add(day)) {
            return Change.TAKEN;
        }
        changed(actor, "add-day-off", Map.of("after", words(day)));
        return Change.DONE;
    }

    @Override
    @Transactional
    public Change change(String actor, DayOffId id, int version, DayOff day) {
        table.alone();
        Optional<Kept> before = table.find(id);
        if (before.isEmpty() || before.get().version() != version) {
            return Change.STALE;
        }
        Optional<Kept> there = table.at(day.day(), day.place());
        if (there.isPresent() && !there.get().id().equals(id)) {
            return Change.TAKEN;
        }
        if (!table.change(id, version, day)) {
            return Change.STALE;
        }
        var words = Map.of("before", words(before.get().day()), "after", words(day));
        changed(actor, "change-day-off", words);
        return Change.DONE;
    }

    @Override
    @Transactional
    public Change remove(String actor, DayOffId id, int version) {
        table.alone();
        Optional<Kept> before = table.find(id);
        if (before.isEmpty() || !table.remove(id, version)) {
            return Change.STALE;
        }
        changed(actor, "remove-day-off", Map.of("before", words(before.get().day())));
        return Change.DONE;
    }

    @Override
    @Transactional
    public void fillEmptyYears(List<DayOff> days) {
        table.alone();
        Set<Integer> filled = new HashSet<>(table.years());
        List<DayOff> missing = days.stream()
                .filter(day -> !filled.contains(day.day().getYear()))
                .toList();
        if (!missing.isEmpty()) {
            missing.forEach(table::add);
            changed("system", "fill-days-off", Map.of("years", years(missing), "added", missing.size()));
        }
    }

    @Override
    public DayOffFile readCsv(String text) {
        DayOffFile read = DayOffCsv.read(text);
        var rows = new ArrayList<DayOffFile.Row>();
        var problems = new ArrayList<>(read.problems());
        for (DayOffFile.Row row : read.rows()) {
            RegionCode place = row.day().place();
            if (place == null || regions.find(place).isPresent()) {
                rows.add(row);
            } else {
                problems.add(
                        DayOffFile.Problem.of(row.line(), "wilayah", "region.calendar.csv.unknown", place.value()));
            }
        }
        return new DayOffFile(rows, problems);
    }

    @Override
    public DayOffFile readIcs(String text, DayOffSource source) {
        return DayOffIcs.read(text, source);
    }

    @Override
    public String writeCsv(List<DayOff> days) {
        return DayOffCsv.write(days);
    }

    @Override
    public Import preview(List<DayOff> days) {
        var added = new ArrayList<DayOff>();
        var replaced = new ArrayList<Replaced>();
        int unchanged = 0;
        for (DayOff day : days) {
            Optional<Kept> there = table.at(day.day(), day.place());
            if (there.isEmpty()) {
                added.add(day);
            } else if (there.get().day().equals(day)) {
                unchanged++;
            } else {
                replaced.add(new Replaced(there.get(), day));
            }
        }
        return new Import(added, replaced, dropped(days), unchanged);
    }

    /** The country's estimates of a year give way to what was decided for it. */
    private List<Kept> dropped(List<DayOff> days) {
        List<DayOff> decided = days.stream()
                .filter(day -> day.place() == null && !day.estimated())
                .toList();
        Set<Object> there = new HashSet<>(days.stream().map(DayOff::day).toList());
        return years(decided).stream()
                .flatMap(year -> table.of(year).stream())
                .filter(kept -> kept.day().place() == null && kept.day().estimated())
                .filter(kept -> !there.contains(kept.day().day()))
                .toList();
    }

    private static Set<Integer> years(List<DayOff> days) {
        var years = new TreeSet<Integer>();
        days.forEach(day -> years.add(day.day().getYear()));
        return years;
    }

    @Override
    @Transactional
    public Import take(String actor, List<DayOff> days) {
        table.alone();
        Import taken = preview(days);
        taken.dropped().forEach(kept -> table.remove(kept.id(), kept.version()));
        taken.replaced()
                .forEach(each -> table.change(each.before().id(), each.before().version(), each.after()));
        taken.added().forEach(table::add);
        if (!taken.nothing()) {
            changed(
                    actor,
                    "import-days-off",
                    Map.of(
                            "added",
                                    taken.added().stream()
                                            .map(KeptDaysOff::words)
                                            .toList(),
                            "before",
                                    taken.replaced().stream()
                                            .map(each -> words(each.before().day()))
                                            .toList(),
                            "after",
                                    taken.replaced().stream()
                                            .map(each -> words(each.after()))
                                            .toList(),
                            "dropped",
                                    taken.dropped().stream()
                                            .map(kept -> words(kept.day()))
                                            .toList()));
        }
        return taken;
    }

    private void changed(String actor, String verb, Map<String, ?> details) {
        facts.changed(RegionFacts.WORKING_DAYS);
        audit.record(actor, "region." + verb, SUBJECT, details);
    }

    private static String words(DayOff day) {
        String place = day.place() == null ? "" : " " + day.place();
        DayOffSource source = day.source();
        return day.day() + place + " " + DayOffCells.word(day.kind()) + ": " + day.name() + " ("
                + DayOffCells.word(source.kind()) + " " + source.number() + "/" + source.year() + ")";
    }
}
