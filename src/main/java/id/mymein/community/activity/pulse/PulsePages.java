package id.mymein.community.activity.pulse;

import id.mymein.community.KimGroupId;
import id.mymein.community.activity.ActivityAccess;
import id.mymein.community.activity.ActivityFigures;
import id.mymein.community.activity.ActivityFilter;
import id.mymein.community.activity.ActivityRules;
import id.mymein.community.activity.KimOf;
import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryDeed;
import id.mymein.newsroom.StoryDeeds;
import id.mymein.platform.Site;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts the pages of the pulse together. */
@Component
class PulsePages {

    static final List<Integer> LENGTHS = List.of(30, 90, 365);

    private static final int MONTHS = 12;

    private final PulseRows rows;
    private final StoryDeeds deeds;
    private final ActivityFigures figures;
    private final ActivityRules rules;
    private final ActivityAccess access;
    private final Regions regions;
    private final Site site;

    PulsePages(
            PulseRows rows,
            StoryDeeds deeds,
            ActivityFigures figures,
            ActivityRules rules,
            ActivityAccess access,
            Regions regions,
            Site site) {
        this.rows = rows;
        this.deeds = deeds;
        this.figures = figures;
        this.rules = rules;
        this.access = access;
        this.regions = regions;
        this.site = site;
    }

    /**
     * All groups that somebody may read, the most active first.
     *
     * @param length how many days
     */
    record Overview(int length, Days days, List<Pulse> groups, Map<RegionCode, Region> names) {

        long silent() {
            return groups.stream().filter(Pulse::silent).count();
        }

        String place(Pulse pulse) {
            Region region = names.get(pulse.group().region());
            return region == null ? "" : region.name();
        }

        String records(Pulse pulse, PulseFigure figure) {
            return PulseController.records(pulse.group().id(), figure, length, false);
        }
    }

    /** One group. */
    record GroupPage(KimOf group, String place, Map<Integer, Pulse> pulses, Chart chart) {

        Pulse of(int length) {
            return java.util.Objects.requireNonNull(pulses.get(length));
        }

        String records(PulseFigure figure, int length, boolean before) {
            return PulseController.records(group.id(), figure, length, before);
        }
    }

    /**
     * The records behind one figure.
     *
     * @param before true for as many days before
     * @param stories empty where activities are asked for
     */
    record RecordsPage(
            KimOf group,
            PulseFigure figure,
            int length,
            boolean before,
            Days days,
            List<StoryDeeds.Told> stories,
            List<ActivityFigures.Line> activities) {

        int number() {
            return stories.size() + activities.size();
        }
    }

    private Days days(int length) {
        return Days.until(rules.today(), length, site.zone());
    }

    Overview overview(Actor actor, int length) {
        List<KimOf> groups = access.readable(actor);
        Map<RegionCode, Region> names = new HashMap<>();
        groups.stream()
                .map(KimOf::region)
                .distinct()
                .forEach(code -> regions.find(code).ifPresent(region -> names.put(code, region)));
        Comparator<Pulse> byWhatWasDone = Comparator.comparingLong(
                pulse -> pulse.of(PulseFigure.PUBLISHED).now()
                        + pulse.of(PulseFigure.ACTIVITIES).now());
        List<Pulse> pulses = rows.of(groups, days(length)).stream()
                .sorted(byWhatWasDone
                        .reversed()
                        .thenComparing(pulse -> pulse.group().name()))
                .toList();
        return new Overview(length, days(length), pulses, names);
    }

    GroupPage group(Actor actor, KimGroupId id) {
        KimOf group = access.readable(actor, id);
        Map<Integer, Pulse> pulses = new HashMap<>();
        LENGTHS.forEach(length ->
                pulses.put(length, rows.of(List.of(group), days(length)).getFirst()));
        String place = regions.find(group.region()).map(Region::name).orElse("");
        return new GroupPage(group, place, pulses, chart(group));
    }

    /** This month and the eleven before it. */
    private Chart chart(KimOf group) {
        YearMonth now = YearMonth.from(rules.today());
        return new Chart(IntStream.range(0, MONTHS)
                .mapToObj(n -> now.minusMonths(MONTHS - 1L - n))
                .map(month -> {
                    var days = new Days(month.atDay(1), month.atEndOfMonth(), site.zone());
                    Map<PulseFigure, Long> counts =
                            rows.counts(List.of(group), days).getOrDefault(group.id(), Map.of());
                    return new Chart.Month(
                            month,
                            counts.getOrDefault(PulseFigure.PUBLISHED, 0L),
                            counts.getOrDefault(PulseFigure.ACTIVITIES, 0L));
                })
                .toList());
    }

    RecordsPage records(Actor actor, KimGroupId id, PulseFigure figure, int length, boolean before) {
        KimOf group = access.readable(actor, id);
        Days days = before ? days(length).before() : days(length);
        List<StoryDeeds.Told> stories = figure == PulseFigure.ACTIVITIES || group.office() == null
                ? List.of()
                : deeds.list(actor, group.office(), StoryDeed.valueOf(figure.name()), days.from(), days.to());
        List<ActivityFigures.Line> activities = figure == PulseFigure.ACTIVITIES
                ? figures.list(
                        actor, ActivityFilter.between(days.first(), days.last()).with(id))
                : List.of();
        return new RecordsPage(group, figure, length, before, days, stories, activities);
    }
}
