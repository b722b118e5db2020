package id.mymein.community.activity.plan;

import id.mymein.community.activity.ActivityAccess;
import id.mymein.community.activity.ActivityFigures;
import id.mymein.community.activity.ActivityFilter;
import id.mymein.community.activity.ActivityRules;
import id.mymein.community.activity.KimOf;
import id.mymein.community.activity.web.PlaceList;
import id.mymein.identity.Actor;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of plans together. */
@Component
class OutreachPages {

    private final OutreachPlans plans;
    private final ActivityFigures figures;
    private final ActivityRules rules;
    private final Regions regions;
    private final Clock clock;

    OutreachPages(OutreachPlans plans, ActivityFigures figures, ActivityRules rules, Regions regions, Clock clock) {
        this.plans = plans;
        this.figures = figures;
        this.rules = rules;
        this.regions = regions;
        this.clock = clock;
    }

    /**
     * The list.
     *
     * @param parts by their standing, what is overdue first
     * @param makes true where this person may make one
     */
    record ListPage(List<Part> parts, Map<RegionCode, Region> names, boolean makes) {

        /** True where there is nothing at all. */
        boolean empty() {
            return parts.stream().allMatch(part -> part.plans().isEmpty());
        }

        String villages(Outreach plan) {
            return String.join(
                    ", ",
                    plan.stops().stream()
                            .map(stop -> name(names, stop.region()))
                            .toList());
        }
    }

    record Part(Outreach.Standing standing, List<Outreach> plans) {}

    /**
     * The form.
     *
     * @param version 0 for a new one
     * @param problem message key of what stands in the way of all of it; null where nothing does
     */
    record FormPage(
            OutreachId id,
            int version,
            KimOf group,
            OutreachTyped typed,
            PlaceList places,
            FormErrors errors,
            @Nullable String problem) {

        boolean fresh() {
            return version == 0;
        }

        String action() {
            return OutreachController.PATH + (fresh() ? "" : "/" + id + "/isi");
        }

        String back() {
            return OutreachController.PATH + (fresh() ? "" : "/" + id);
        }

        boolean chosen(Region region) {
            return typed.regions().contains(region.code().value());
        }

        /** How many of a district are chosen. */
        long chosen(PlaceList.Part part) {
            return part.villages().stream().filter(this::chosen).count();
        }
    }

    /**
     * One plan.
     *
     * @param candidates activities of the group that may have done it
     * @param reason why it is to be cancelled, as typed
     * @param told message key of what was done; null where nothing was
     * @param problem message key of why it was not; null where nothing stood in the way
     */
    record ItemPage(
            Outreach plan,
            Outreach.Standing standing,
            Map<RegionCode, Region> names,
            List<ActivityFigures.Line> candidates,
            boolean keeps,
            LocalDate today,
            String reason,
            FormErrors errors,
            @Nullable String told,
            @Nullable String problem) {

        String path() {
            return OutreachController.PATH + "/" + plan.id();
        }

        String name(Outreach.Stop stop) {
            return OutreachPages.name(names, stop.region());
        }

        boolean open() {
            return keeps && plan.stands();
        }
    }

    private static String name(Map<RegionCode, Region> names, RegionCode code) {
        Region region = names.get(code);
        return region == null ? code.value() : region.name();
    }

    ListPage list(Actor actor) {
        List<Outreach> all = plans.list(actor);
        LocalDate today = rules.today();
        List<Part> parts = List.of(Outreach.Standing.values()).stream()
                .map(standing -> new Part(standing, sorted(all, standing, today)))
                .toList();
        return new ListPage(parts, names(all), ActivityAccess.keepsAny(actor));
    }

    /** What is still to be done from the earliest day on, what is over from the latest. */
    private static List<Outreach> sorted(List<Outreach> all, Outreach.Standing standing, LocalDate today) {
        boolean open = standing == Outreach.Standing.OVERDUE || standing == Outreach.Standing.AHEAD;
        Comparator<Outreach> byDay = Comparator.comparing(Outreach::day);
        return all.stream()
                .filter(plan -> plan.standing(today) == standing)
                .sorted(open ? byDay : byDay.reversed())
                .toList();
    }

    private Map<RegionCode, Region> names(List<Outreach> plans) {
        Map<RegionCode, Region> names = new HashMap<>();
        plans.stream()
                .flatMap(plan -> plan.stops().stream())
                .map(Outreach.Stop::region)
                .distinct()
                .forEach(code -> regions.find(code).ifPresent(region -> names.put(code, region)));
        return names;
    }

    FormPage blank(KimOf group) {
        var typed = new OutreachTyped("", "", "", List.of());
        return form(new OutreachId(Ids.next(clock)), 0, group, typed, FormErrors.none(), null);
    }

    FormPage form(
            OutreachId id, int version, KimOf group, OutreachTyped typed, FormErrors errors, @Nullable String problem) {
        return new FormPage(id, version, group, typed, PlaceList.around(regions, group.region()), errors, problem);
    }

    ItemPage item(
            Actor actor,
            OutreachId id,
            String reason,
            FormErrors errors,
            @Nullable String told,
            @Nullable String problem) {
        Outreach plan = plans.find(actor, id);
        LocalDate today = rules.today();
        boolean keeps = plans.keeps(actor, plan);
        var recent = ActivityFilter.between(today.minusYears(1), today)
                .with(plan.group().id());
        return new ItemPage(
                plan,
                plan.standing(today),
                names(List.of(plan)),
                keeps && plan.stands() ? figures.list(actor, recent) : List.of(),
                keeps,
                today,
                reason,
                errors,
                told,
                problem);
    }
}
