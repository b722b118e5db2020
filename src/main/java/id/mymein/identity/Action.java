package id.mymein.identity;

import static id.mymein.identity.Action.Scope.OFFICE;
import static id.mymein.identity.Action.Scope.REGION;

import java.util.EnumSet;
import java.util.Set;

/**
 * Everything that somebody may or may not do, and by which roles: the one table of permissions.
 *
 * <p>A role holds within its office's region and everything below it, never beside it; an action with {@link Scope#OFFICE}
 * only on what belongs to the office itself.
 */
public enum Action {
    WRITE_STORY(OFFICE, Role.CONTRIBUTOR, Role.EDITOR, Role.CHIEF_EDITOR),
    /** See stories of others at work: queue, revisions, conversation. */
    READ_DESK(REGION, Role.EDITOR, Role.CHIEF_EDITOR),
    CLAIM_STORY(REGION, Role.EDITOR, Role.CHIEF_EDITOR),
    EDIT_STORY(REGION, Role.EDITOR, Role.CHIEF_EDITOR),
    DECIDE_FITNESS(REGION, Role.EDITOR, Role.CHIEF_EDITOR),
    PUBLISH_STORY(REGION, Role.EDITOR, Role.CHIEF_EDITOR),
    CORRECT_STORY(REGION, Role.EDITOR, Role.CHIEF_EDITOR),
    ASSIGN_STORY(REGION, Role.CHIEF_EDITOR),
    OVERRIDE_LOCK(REGION, Role.CHIEF_EDITOR),
    PUBLISH_URGENT(REGION, Role.CHIEF_EDITOR),
    RETRACT_STORY(REGION, Role.CHIEF_EDITOR),
    PLAN_CALENDAR(REGION, Role.CHIEF_EDITOR),
    READ_CALENDAR(REGION, Role.EDITOR, Role.CHIEF_EDITOR),
    /** Pin stories on the public front page and order its parts. */
    CURATE_FRONT_PAGE(REGION, Role.EDITOR, Role.CHIEF_EDITOR),
    /** Write a line for the newsletter, look at the next one, pause it. */
    KEEP_NEWSLETTER(REGION, Role.EDITOR, Role.CHIEF_EDITOR),
    /** See what was sent for authentication, ask, attach evidence. */
    READ_AUTHENTICATION(REGION, Role.AUTHENTICATOR),
    DECIDE_AUTHENTICITY(REGION, Role.AUTHENTICATOR),
    WRITE_CLAIM_CHECK(REGION, Role.AUTHENTICATOR),
    PUBLISH_CLAIM_CHECK(REGION, Role.EDITOR, Role.CHIEF_EDITOR),
    WITHDRAW_CLAIM_CHECK(REGION, Role.CHIEF_EDITOR),
    /** Take, answer and finish aspirations handed to the own office; in an office that runs MyMeIn also verify and forward. */
    WORK_CASE(OFFICE, Role.CASEWORKER),
    /** Send in aspirations for somebody who cannot; in villages and KIM groups only. */
    CARRY_CASE(OFFICE, Role.CONTRIBUTOR),
    /** See who sent an aspiration that is not public; each look is on record. */
    REVEAL_SENDER(REGION, Role.ADMINISTRATOR),
    KEEP_REGISTERS(REGION, Role.REGISTRAR),
    KEEP_OWN_REGISTERS(OFFICE, Role.CONTRIBUTOR),
    /** Add, change, pause, close the channels that news goes out to. */
    KEEP_CHANNELS(REGION, Role.ADMINISTRATOR),
    /** Add, pause, remove the feeds that are read. */
    KEEP_FEEDS(REGION, Role.EDITOR, Role.CHIEF_EDITOR, Role.ADMINISTRATOR),
    READ_REPORTS(REGION, Role.LEADER, Role.ADMINISTRATOR, Role.CHIEF_EDITOR),
    ADMINISTER_ACCOUNTS(REGION, Role.ADMINISTRATOR),
    ADMINISTER_RULES(REGION, Role.ADMINISTRATOR),
    READ_AUDIT(REGION, Role.ADMINISTRATOR);

    /** How far a role reaches with an action. */
    public enum Scope {
        OFFICE,
        REGION
    }

    private final Scope scope;

    @SuppressWarnings("ImmutableEnumChecker") // made here, never handed out
    private final Set<Role> roles;

    Action(Scope scope, Role first, Role... others) {
        this.scope = scope;
        this.roles = EnumSet.of(first, others);
    }

    public Scope scope() {
        return scope;
    }

    public boolean openTo(Role role) {
        return roles.contains(role);
    }
}
