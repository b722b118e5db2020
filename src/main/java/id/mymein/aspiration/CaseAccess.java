package id.mymein.aspiration;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.identity.OfficeKind;
import id.mymein.region.RegionCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who reads and does what with aspirations. Who verifies and forwards them is a caseworker of an office that runs MyMeIn; a
 * caseworker of any other office sees what was handed to that office and nothing else.
 */
public final class CaseAccess {

    private static final Set<OfficeKind> RUNS_MYMEIN = EnumSet.of(OfficeKind.DISKOMINFO, OfficeKind.MEDIA_CENTER);

    private static final Set<OfficeKind> CARRIES = EnumSet.of(OfficeKind.VILLAGE_GOVERNMENT, OfficeKind.KIM_GROUP);

    private CaseAccess() {}

    /** The regions in which a person verifies and forwards, for look-ups in SQL; empty where nowhere. */
    public static String[] verifying(Actor actor) {
        return verifierGrants(actor)
                .map(grant -> grant.region().value())
                .distinct()
                .toArray(String[]::new);
    }

    /** May this person verify and forward what comes from there? */
    public static boolean verifies(Actor actor, RegionCode region) {
        return verifierGrants(actor).anyMatch(grant -> grant.region().contains(region));
    }

    /** The offices by which a person sends in what somebody else wants to say. */
    public static List<Grant> carrying(Actor actor) {
        return actor.offices(Action.CARRY_CASE)
                .filter(grant -> CARRIES.contains(grant.kind()))
                .toList();
    }

    /** True for whoever has any business with aspirations on the desk. */
    public static boolean open(Actor actor) {
        return actor.mayAnywhere(Action.WORK_CASE) || actor.mayAnywhere(Action.READ_REPORTS);
    }

    /** Whether an office of that kind runs MyMeIn where it sits. */
    public static boolean runsMyMeIn(OfficeKind kind) {
        return RUNS_MYMEIN.contains(kind);
    }

    private static Stream<Grant> verifierGrants(Actor actor) {
        return actor.offices(Action.WORK_CASE).filter(grant -> runsMyMeIn(grant.kind()));
    }
}
