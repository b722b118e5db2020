package id.mymein.identity;

import id.mymein.region.RegionCode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A signed-in person with what that person may do; controllers take it as a parameter.
 *
 * @param grants offices and roles, read afresh for each request, so that a withdrawn role ends at once
 */
public record Actor(AccountId account, String name, List<Grant> grants) {

    /** May this person do this to a thing that belongs to {@code owner}, an office in {@code place}? */
    public boolean may(Action action, OfficeId owner, RegionCode place) {
        return grants.stream().anyMatch(grant -> grant.allows(action, owner, place));
    }

    /** May this person do this anywhere at all? For menus and entry pages. */
    public boolean mayAnywhere(Action action) {
        return offices(action).findAny().isPresent();
    }

    /** The offices by which this person may do this. */
    public Stream<Grant> offices(Action action) {
        return grants.stream().filter(grant -> grant.roles().stream().anyMatch(action::openTo));
    }

    /** The regions in which a person may do an action of region scope, for look-ups in SQL; empty where nowhere. */
    public String[] regionsFor(Action action) {
        return offices(action).map(grant -> grant.region().value()).distinct().toArray(String[]::new);
    }

    /** The offices in which a person may do an action of office scope, for look-ups in SQL. */
    public java.util.UUID[] officesFor(Action action) {
        return offices(action).map(grant -> grant.office().value()).distinct().toArray(java.util.UUID[]::new);
    }

    /** True where one of this person's roles asks for more than a password at sign-in. */
    public boolean needsSecondFactor() {
        return grants.stream().anyMatch(grant -> grant.roles().stream().anyMatch(Role::needsSecondFactor));
    }

    /** How the audit trail names this person. */
    public String auditName() {
        return "account:" + account;
    }
}
