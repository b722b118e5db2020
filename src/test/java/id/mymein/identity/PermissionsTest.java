package id.mymein.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.region.RegionCode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every role against every action, on things of the own office and around it. */
class PermissionsTest {

    private static final RegionCode DISTRICT = new RegionCode("63.11.08");
    private static final OfficeId OWN = new OfficeId(UUID.randomUUID());

    /** What each role may do at all, written down a second time, from the table of roles in the domain's description. */
    private static final Map<Role, Set<Action>> TABLE = table();

    /** A thing: whose it is and where. */
    enum Thing {
        OF_THE_OWN_OFFICE("63.11.08"),
        OF_A_VILLAGE_BELOW("63.11.08.2005"),
        OF_ANOTHER_OFFICE_THERE("63.11.08"),
        OF_A_SIBLING("63.11.07"),
        OF_A_VILLAGE_OF_A_SIBLING("63.11.07.2005"),
        OF_THE_REGENCY_ABOVE("63.11"),
        OF_ANOTHER_REGENCY("63.09.08");

        private final String place;

        Thing(String place) {
            this.place = place;
        }

        private OfficeId owner() {
            return this == OF_THE_OWN_OFFICE ? OWN : new OfficeId(UUID.randomUUID());
        }

        private RegionCode place() {
            return new RegionCode(place);
        }

        private boolean within(Action.Scope scope) {
            return this == OF_THE_OWN_OFFICE
                    || (scope == Action.Scope.REGION
                            && (this == OF_A_VILLAGE_BELOW || this == OF_ANOTHER_OFFICE_THERE));
        }
    }

    private static Map<Role, Set<Action>> table() {
        var editor = EnumSet.of(
                Action.WRITE_STORY,
                Action.READ_DESK,
                Action.CLAIM_STORY,
                Action.EDIT_STORY,
                Action.DECIDE_FITNESS,
                Action.PUBLISH_STORY,
                Action.CORRECT_STORY,
                Action.READ_CALENDAR,
                Action.CURATE_FRONT_PAGE,
                Action.KEEP_FEEDS,
                Action.KEEP_NEWSLETTER,
                Action.PUBLISH_CLAIM_CHECK);
        var chief = EnumSet.copyOf(editor);
        chief.addAll(EnumSet.of(
                Action.ASSIGN_STORY,
                Action.OVERRIDE_LOCK,
                Action.PUBLISH_URGENT,
                Action.RETRACT_STORY,
                Action.WITHDRAW_CLAIM_CHECK,
                Action.PLAN_CALENDAR,
                Action.READ_REPORTS));
        Map<Role, Set<Action>> table = new EnumMap<>(Role.class);
        table.put(Role.CONTRIBUTOR, EnumSet.of(Action.WRITE_STORY, Action.KEEP_OWN_REGISTERS, Action.CARRY_CASE));
        table.put(Role.EDITOR, editor);
        table.put(Role.CHIEF_EDITOR, chief);
        table.put(
                Role.AUTHENTICATOR,
                EnumSet.of(Action.READ_AUTHENTICATION, Action.DECIDE_AUTHENTICITY, Action.WRITE_CLAIM_CHECK));
        table.put(Role.CASEWORKER, EnumSet.of(Action.WORK_CASE));
        table.put(Role.REGISTRAR, EnumSet.of(Action.KEEP_REGISTERS));
        table.put(Role.LEADER, EnumSet.of(Action.READ_REPORTS));
        table.put(
                Role.ADMINISTRATOR,
                EnumSet.of(
                        Action.ADMINISTER_ACCOUNTS,
                        Action.ADMINISTER_RULES,
                        Action.READ_AUDIT,
                        Action.READ_REPORTS,
                        Action.KEEP_CHANNELS,
                        Action.KEEP_FEEDS,
                        Action.REVEAL_SENDER));
        return table;
    }

    static Stream<Arguments> everyRoleActionAndThing() {
        return Arrays.stream(Role.values())
                .flatMap(role -> Arrays.stream(Action.values())
                        .flatMap(action ->
                                Arrays.stream(Thing.values()).map(thing -> Arguments.of(role, action, thing))));
    }

    @ParameterizedTest
    @MethodSource("everyRoleActionAndThing")
    void holdsInTheOwnRegionAndBelowAndNeverBeside(Role role, Action action, Thing thing) {
        boolean open = TABLE.getOrDefault(role, Set.of()).contains(action);
        assertThat(holder(role).may(action, thing.owner(), thing.place()))
                .isEqualTo(open && thing.within(action.scope()));
    }

    @Test
    void rolesOfDifferentOfficesDoNotAddUp() {
        var here = grant(OWN, DISTRICT, Role.CONTRIBUTOR);
        var there = grant(new OfficeId(UUID.randomUUID()), new RegionCode("63.09"), Role.EDITOR);
        var actor = new Actor(new AccountId(UUID.randomUUID()), "Aina", List.of(here, there));
        assertThat(actor.may(Action.DECIDE_FITNESS, OWN, DISTRICT)).isFalse();
        assertThat(actor.may(Action.WRITE_STORY, OWN, DISTRICT)).isTrue();
        assertThat(actor.regionsFor(Action.DECIDE_FITNESS)).containsExactly("63.09");
        assertThat(actor.officesFor(Action.KEEP_OWN_REGISTERS)).containsExactly(OWN.value());
    }

    @Test
    void withoutAnyGrantNothingIsAllowed() {
        var nobody = new Actor(new AccountId(UUID.randomUUID()), "Aina", List.of());
        assertThat(Action.values()).noneMatch(nobody::mayAnywhere);
        assertThat(nobody.needsSecondFactor()).isFalse();
    }

    private static Actor holder(Role role) {
        return new Actor(new AccountId(UUID.randomUUID()), "Aina", List.of(grant(OWN, DISTRICT, role)));
    }

    private static Grant grant(OfficeId office, RegionCode region, Role role) {
        return new Grant(office, OfficeKind.DISTRICT_OFFICE, "Kantor", region, EnumSet.of(role));
    }
}
