package id.mymein.newsroom.calendar;

import id.mymein.identity.Accounts;
import id.mymein.identity.Accounts.Person;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.identity.Office;
import id.mymein.identity.Offices;
import id.mymein.platform.web.NotFound;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Collects what a planner may choose from: places, editors and offices of the regions in which that person plans. */
@Component
class PlanChoosing {

    private final Accounts accounts;
    private final Offices offices;
    private final Regions regions;

    PlanChoosing(Accounts accounts, Offices offices, Regions regions) {
        this.accounts = accounts;
        this.offices = offices;
        this.regions = regions;
    }

    /** @throws NotFound where the actor plans nowhere */
    PlanChoices of(Actor actor) {
        List<Grant> grants = actor.offices(Action.PLAN_CALENDAR).toList();
        if (grants.isEmpty()) {
            throw new NotFound();
        }
        List<RegionCode> roots = grants.stream().map(Grant::region).distinct().toList();
        List<PlanChoices.Place> places = new ArrayList<>();
        roots.forEach(root -> regions.find(root).ifPresent(region -> add(region, places)));
        return new PlanChoices(places, editors(grants), officesIn(roots));
    }

    private void add(Region region, List<PlanChoices.Place> places) {
        List<Region> below = regions.children(region.code());
        boolean small = region.level() == RegionLevel.DISTRICT || region.level() == RegionLevel.VILLAGE;
        places.add(new PlanChoices.Place(region, small ? below : List.of()));
        if (!small) {
            below.forEach(child -> add(child, places));
        }
    }

    /** Who may take stories of the planner's own office, and so of everything below it. */
    private List<Person> editors(List<Grant> grants) {
        return grants.stream()
                .flatMap(grant -> offices.find(grant.office()).stream())
                .flatMap(office -> accounts.whoMay(Action.CLAIM_STORY, office).stream())
                .distinct()
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    private List<Office> officesIn(List<RegionCode> roots) {
        return roots.stream()
                .flatMap(root -> offices.within(root).stream())
                .distinct()
                .toList();
    }
}
