package id.mymein.newsroom.calendar;

import id.mymein.identity.Accounts.Person;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeKind;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a planner may choose from.
 *
 * @param places each district with its villages; the wider region stands first, with none
 * @param editors who may see to a plan
 * @param offices that may write it
 */
record PlanChoices(List<Place> places, List<Person> editors, List<Office> offices) {

    /** A region with those below it. */
    record Place(Region region, List<Region> below) {}

    boolean has(RegionCode code) {
        return places.stream()
                .anyMatch(place -> place.region().code().equals(code)
                        || place.below().stream().anyMatch(below -> below.code().equals(code)));
    }

    Optional<Person> editor(String id) {
        return editors.stream()
                .filter(person -> person.id().toString().equals(id))
                .findFirst();
    }

    Optional<Office> office(String id) {
        return offices.stream()
                .filter(office -> office.id().toString().equals(id))
                .findFirst();
    }

    /** In the order in which kinds of offices are listed everywhere. */
    Map<OfficeKind, List<Office>> officesByKind() {
        Map<OfficeKind, List<Office>> kinds = new EnumMap<>(OfficeKind.class);
        for (Office office : offices) {
            kinds.merge(
                    office.kind(),
                    List.of(office),
                    (some, more) -> java.util.stream.Stream.concat(some.stream(), more.stream())
                            .toList());
        }
        return kinds;
    }
}
