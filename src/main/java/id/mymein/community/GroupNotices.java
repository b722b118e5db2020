package id.mymein.community;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Offices;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells the people of a group and its registrars what happened to it, in the transaction of the step. */
@Component
class GroupNotices {

    private static final String PROPOSED = "community.told.proposed";

    private final Notifier notifier;
    private final Accounts accounts;
    private final Offices offices;

    GroupNotices(Notifier notifier, Accounts accounts, Offices offices) {
        this.notifier = notifier;
        this.accounts = accounts;
        this.offices = offices;
    }

    static String path(KimGroupId id) {
        return "/meja/kim/" + id;
    }

    void moved(Actor actor, Group group, GroupEvent event) {
        switch (event) {
            case PROPOSE -> tell(registrars(group), actor, Notice.of(PROPOSED, path(group.id()), group.name()));
            case TAKE_BACK -> notifier.settle(path(group.id()), List.of(PROPOSED));
            case RETURN, ACCEPT -> {
                notifier.settle(path(group.id()), List.of(PROPOSED));
                answer(actor, group, event);
            }
            case REST, AWAKEN, DISSOLVE -> answer(actor, group, event);
            case START, REGISTER, UNREGISTER, DISCARD -> {}
        }
    }

    private void answer(Actor actor, Group group, GroupEvent event) {
        String key = "community.told." + event.name().toLowerCase(Locale.ROOT);
        tell(keepers(group), actor, Notice.of(key, path(group.id()), group.name()));
    }

    private void tell(Set<AccountId> people, Actor but, Notice notice) {
        people.stream()
                .filter(person -> !person.equals(but.account()))
                .forEach(person -> notifier.tell(person, notice));
    }

    /** Those who keep groups where this one is. */
    Set<AccountId> registrars(Group group) {
        Set<AccountId> people = new LinkedHashSet<>();
        var somewhere = new Office(group.proposedBy(), OfficeKind.KIM_GROUP, group.name(), "", group.region());
        accounts.whoMay(Action.KEEP_REGISTERS, somewhere).forEach(person -> people.add(person.id()));
        if (group.kind() == GroupKind.FORUM) {
            // A forum of the province is kept below it.
            offices.find(group.proposedBy()).stream()
                    .flatMap(office -> accounts.whoMay(Action.KEEP_REGISTERS, office).stream())
                    .forEach(person -> people.add(person.id()));
        }
        return people;
    }

    /** Those who keep the group for its village and for itself. */
    Set<AccountId> keepers(Group group) {
        Set<AccountId> people = new LinkedHashSet<>();
        Stream.concat(Stream.of(group.proposedBy()), Stream.concat(Stream.ofNullable(group.office()), ofPlace(group)))
                .distinct()
                .flatMap(office -> contributors(office))
                .forEach(people::add);
        return people;
    }

    private Stream<OfficeId> ofPlace(Group group) {
        return offices.at(group.region()).stream()
                .filter(office ->
                        office.kind() == OfficeKind.VILLAGE_GOVERNMENT || office.kind() == OfficeKind.DISTRICT_OFFICE)
                .map(Office::id);
    }

    private Stream<AccountId> contributors(OfficeId office) {
        return offices.find(office).stream()
                .flatMap(found -> accounts.whoMay(Action.KEEP_OWN_REGISTERS, found).stream())
                .map(Accounts.Person::id);
    }
}
