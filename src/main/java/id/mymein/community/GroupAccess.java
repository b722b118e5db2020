package id.mymein.community;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

/** Who may do what in the register. */
public final class GroupAccess {

    private GroupAccess() {}

    /** May this person open the register at all? */
    public static boolean open(Actor actor) {
        return actor.mayAnywhere(Action.KEEP_REGISTERS)
                || actor.offices(Action.KEEP_OWN_REGISTERS).anyMatch(GroupAccess::concerned);
    }

    /** Villages and districts keep the groups of their place, groups their own; other offices have none. */
    private static boolean concerned(Grant grant) {
        return ofPlace(grant) || grant.kind() == OfficeKind.KIM_GROUP;
    }

    private static boolean ofPlace(Grant grant) {
        return grant.kind() == OfficeKind.VILLAGE_GOVERNMENT || grant.kind() == OfficeKind.DISTRICT_OFFICE;
    }

    /** May this person check groups that stand in that region? */
    public static boolean registrar(Actor actor, RegionCode region) {
        return Arrays.stream(regions(actor)).anyMatch(own -> new RegionCode(own).contains(region));
    }

    /** May this person check that group? A forum above the regency is checked by whoever entered it. */
    public static boolean registrar(Actor actor, Group group) {
        return registrar(actor, group.region())
                || (group.kind() == GroupKind.FORUM
                        && actor.offices(Action.KEEP_REGISTERS)
                                .anyMatch(grant -> grant.office().equals(group.proposedBy())));
    }

    /** May this person enter such a group there? A forum also above the own region. */
    static boolean enters(Actor actor, GroupKind kind, RegionCode place) {
        return registrar(actor, place)
                || (kind == GroupKind.FORUM
                        && actor.offices(Action.KEEP_REGISTERS).anyMatch(grant -> place.contains(grant.region())));
    }

    /** May this person keep that group's people and contact current? */
    public static boolean keeps(Actor actor, Group group) {
        return registrar(actor, group)
                || actor.offices(Action.KEEP_OWN_REGISTERS)
                        .anyMatch(grant -> grant.office().equals(group.proposedBy())
                                || grant.office().equals(group.office())
                                || (ofPlace(grant) && grant.region().equals(group.region())));
    }

    /** May this person change what makes the group itself: its name, its place, its decrees? Registrars only, once it was sent. */
    public static boolean shapes(Actor actor, Group group) {
        return registrar(actor, group) || (group.state() == GroupState.DRAFT && keeps(actor, group));
    }

    /** The offices for which this person may propose a group: those of villages and districts, and registrars' own. */
    static Stream<Grant> proposers(Actor actor) {
        return Stream.concat(
                actor.offices(Action.KEEP_REGISTERS),
                actor.offices(Action.KEEP_OWN_REGISTERS).filter(GroupAccess::ofPlace));
    }

    public static boolean proposes(Actor actor) {
        return proposers(actor).findAny().isPresent();
    }

    /**
     * The office for which the actor acts on something in that place.
     *
     * @throws NotFound where there is none
     */
    static OfficeId officeFor(Actor actor, RegionCode place) {
        return Stream.concat(
                        actor.offices(Action.KEEP_REGISTERS),
                        actor.offices(Action.KEEP_OWN_REGISTERS).filter(GroupAccess::concerned))
                // A forum's province lies above whoever keeps it.
                .filter(grant -> grant.region().contains(place) || place.contains(grant.region()))
                .findFirst()
                .orElseThrow(NotFound::new)
                .office();
    }

    static UUID[] offices(Actor actor) {
        return Stream.concat(actor.offices(Action.KEEP_OWN_REGISTERS), actor.offices(Action.KEEP_REGISTERS))
                .map(grant -> grant.office().value())
                .distinct()
                .toArray(UUID[]::new);
    }

    static String[] places(Actor actor) {
        return actor.offices(Action.KEEP_OWN_REGISTERS)
                .filter(GroupAccess::ofPlace)
                .map(grant -> grant.region().value())
                .distinct()
                .toArray(String[]::new);
    }

    static String[] regions(Actor actor) {
        return actor.regionsFor(Action.KEEP_REGISTERS);
    }
}
