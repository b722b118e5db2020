package id.mymein.socialaccount;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.region.RegionCode;
import id.mymein.socialaccount.AccountLife.Edge;
import id.mymein.socialaccount.AccountLife.Facts;
import id.mymein.socialaccount.AccountLife.Step;
import id.mymein.socialaccount.AccountLife.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AccountLifeTest {

    private static final OfficeId OFFICE = new OfficeId(UUID.randomUUID());
    private static final RegionCode VILLAGE = new RegionCode("63.11.08.2005");

    /** What each edge may be refused for: written down by hand, compared with the table. */
    private static final String REFUSALS = """
            NEW PROPOSE: NOT_ALLOWED
            PROPOSED VERIFY: NOT_ALLOWED PROOF_MISSING CONTACTS_MISSING
            PROPOSED REFUSE: NOT_ALLOWED REASON_MISSING
            PROPOSED RENAME: NOT_ALLOWED SAME_HANDLE
            PROPOSED LOSE: NOT_ALLOWED REASON_MISSING
            VERIFIED RENAME: NOT_ALLOWED SAME_HANDLE
            VERIFIED LOSE: NOT_ALLOWED REASON_MISSING
            VERIFIED REST: NOT_ALLOWED REASON_MISSING
            VERIFIED MOVE: NOT_ALLOWED TARGET_MISSING REASON_MISSING
            VERIFIED CLOSE: NOT_ALLOWED REASON_MISSING
            VERIFIED HAND_OVER: NOT_ALLOWED CONTACTS_MISSING
            DORMANT RENAME: NOT_ALLOWED SAME_HANDLE
            DORMANT LOSE: NOT_ALLOWED REASON_MISSING
            DORMANT WAKE: NOT_ALLOWED PROOF_MISSING
            DORMANT MOVE: NOT_ALLOWED TARGET_MISSING REASON_MISSING
            DORMANT CLOSE: NOT_ALLOWED REASON_MISSING
            DORMANT HAND_OVER: NOT_ALLOWED CONTACTS_MISSING
            COMPROMISED RECOVER: NOT_ALLOWED PROOF_MISSING CONTACTS_MISSING
            COMPROMISED MOVE: NOT_ALLOWED TARGET_MISSING REASON_MISSING
            COMPROMISED CLOSE: NOT_ALLOWED REASON_MISSING
            COMPROMISED HAND_OVER: NOT_ALLOWED CONTACTS_MISSING
            """;

    private static Actor actor(Role role, OfficeId office, String region) {
        var grant = new Grant(office, OfficeKind.DISKOMINFO, "Kantor", new RegionCode(region), Set.of(role));
        return new Actor(new AccountId(UUID.randomUUID()), "Orang", List.of(grant));
    }

    private static final Actor REGISTRAR = actor(Role.REGISTRAR, new OfficeId(UUID.randomUUID()), "63.11");
    private static final Actor OWNER = actor(Role.CONTRIBUTOR, OFFICE, VILLAGE.value());
    private static final Actor NEIGHBOUR = actor(Role.CONTRIBUTOR, new OfficeId(UUID.randomUUID()), VILLAGE.value());
    private static final Actor FAR_REGISTRAR = actor(Role.REGISTRAR, new OfficeId(UUID.randomUUID()), "63.10");

    /** Every combination of what guards look at. */
    private static Stream<Verdict> judged(@Nullable AccountState from, AccountEvent event, List<Actor> actors) {
        var verdicts = new ArrayList<Verdict>();
        for (Actor actor : actors) {
            for (int bits = 0; bits < 32; bits++) {
                var facts = new Facts(from, OFFICE, VILLAGE, (bits & 1) > 0, (bits & 2) > 0 ? 2 : 1);
                verdicts.add(AccountLife.judge(
                        facts,
                        new Step(event, actor, (bits & 4) > 0 ? "alasan" : " ", (bits & 8) > 0, (bits & 16) > 0)));
            }
        }
        return verdicts.stream();
    }

    @Test
    void everyEdgeIsRefusedForExactlyTheReasonsWrittenDownAndTakenOtherwise() {
        List<String> lines = REFUSALS.strip().lines().toList();
        for (String line : lines) {
            String[] parts = line.split("[ :]+", 3);
            AccountState from = parts[0].equals("NEW") ? null : AccountState.valueOf(parts[0]);
            AccountEvent event = AccountEvent.valueOf(parts[1]);
            Set<AccountRefusal> reasons = judged(from, event, List.of(REGISTRAR, OWNER, NEIGHBOUR, FAR_REGISTRAR))
                    .filter(Verdict.Refuses.class::isInstance)
                    .map(verdict -> ((Verdict.Refuses) verdict).reason())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccountRefusal.class)));
            assertThat(reasons.stream().map(Enum::name)).as(line).containsExactlyInAnyOrder(parts[2].split(" ", -1));
            assertThat(judged(from, event, List.of(REGISTRAR))).as(line).anyMatch(Verdict.Takes.class::isInstance);
        }
        assertThat(AccountLife.TABLE).hasSize(lines.size());
    }

    @Test
    void everythingNotInTheTableIsRefused() {
        var states = new ArrayList<@Nullable AccountState>(List.of(AccountState.values()));
        states.add(null);
        for (AccountState state : states) {
            for (AccountEvent event : AccountEvent.values()) {
                if (AccountLife.TABLE.stream().noneMatch(edge -> edge.from() == state && edge.event() == event)) {
                    assertThat(judged(state, event, List.of(REGISTRAR, OWNER)))
                            .containsOnly(new Verdict.Refuses(AccountRefusal.NOT_IN_THIS_STATE));
                }
            }
        }
    }

    @Test
    void nobodyFromBesideMayDoAnything() {
        for (Edge edge : AccountLife.TABLE) {
            assertThat(judged(edge.from(), edge.event(), List.of(NEIGHBOUR, FAR_REGISTRAR)))
                    .containsOnly(new Verdict.Refuses(AccountRefusal.NOT_ALLOWED));
        }
    }

    @Test
    void theOwnerAloneVerifiesNothing() {
        for (AccountEvent event : List.of(
                AccountEvent.VERIFY, AccountEvent.WAKE, AccountEvent.RECOVER, AccountEvent.MOVE, AccountEvent.CLOSE)) {
            for (AccountState state : AccountState.values()) {
                assertThat(judged(state, event, List.of(OWNER))).noneMatch(Verdict.Takes.class::isInstance);
            }
        }
    }

    @Test
    void everyStateIsReachedAndEveryEventUsed() {
        assertThat(AccountLife.TABLE.stream().map(Edge::to).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(AccountState.values());
        assertThat(AccountLife.TABLE.stream().map(Edge::event).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(AccountEvent.values());
    }

    @Test
    void theDrawingInTheDocsIsTheOneOfTheTable() throws Exception {
        Path file = Path.of("docs/accounts.md");
        String drawn = """
                # The life of an official account

                Drawn from `id.mymein.socialaccount.AccountLife` by `AccountLifeTest`; do not edit by hand. The badge is another matter: it is worn by
                what is verified, proven under its present handle, and not overdue for a review (`social_badge` in the database).

                ```mermaid
                stateDiagram-v2
                %s
                ```
                """.formatted(AccountLife.TABLE.stream()
                .map(edge -> "    " + (edge.from() == null ? "[*]" : edge.from()) + " --> " + edge.to() + " : "
                        + edge.event())
                .collect(Collectors.joining("\n")));
        if (System.getenv("MYMEIN_DRAW") != null) {
            Files.writeString(file, drawn);
        }
        assertThat(Files.readString(file))
                .as("run the test with MYMEIN_DRAW=1 in the environment to draw it anew")
                .isEqualTo(drawn);
    }
}
