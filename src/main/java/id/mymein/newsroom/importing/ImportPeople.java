package id.mymein.newsroom.importing;

import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Actors;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Offices;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds for which office and in whose name an import is made. */
@Component
class ImportPeople {

    private final Offices offices;
    private final Accounts accounts;
    private final Actors actors;
    private final Regions regions;

    ImportPeople(Offices offices, Accounts accounts, Actors actors, Regions regions) {
        this.offices = offices;
        this.accounts = accounts;
        this.actors = actors;
        this.regions = regions;
    }

    /** The named one; without a name the one that runs MyMeIn, where there is only one. */
    Optional<Office> office(String slug) {
        return slug.isEmpty() ? only(runners()) : offices.bySlug(slug);
    }

    private List<Office> runners() {
        return regions.served().stream()
                .map(Region::code)
                .flatMap(region -> offices.within(region).stream())
                .filter(office -> office.kind() == OfficeKind.DISKOMINFO)
                .toList();
    }

    /** The named person; without a name the only one who may publish for that office. */
    Optional<Actor> author(String login, Office office) {
        Optional<Accounts.Person> person = login.isEmpty() ? only(publishers(office)) : accounts.byLogin(login);
        return person.flatMap(found -> actors.find(found.id()))
                .filter(actor -> actor.may(Action.PUBLISH_STORY, office.id(), office.region()));
    }

    /** The names of those who may publish for that office. */
    String candidates(Office office) {
        return publishers(office).stream().map(Accounts.Person::name).collect(Collectors.joining(", "));
    }

    private List<Accounts.Person> publishers(Office office) {
        return accounts.whoMay(Action.PUBLISH_STORY, office);
    }

    private static <T> Optional<T> only(List<T> list) {
        return list.size() == 1 ? Optional.of(list.getFirst()) : Optional.empty();
    }
}
