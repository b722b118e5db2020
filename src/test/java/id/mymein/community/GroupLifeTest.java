package id.mymein.community;

import static id.mymein.community.GroupRefusal.NOT_IN_THIS_STATE;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.community.GroupLife.Edge;
import id.mymein.community.GroupLife.Situation;
import id.mymein.community.GroupLife.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupLifeTest {

    /** What each edge may be refused for, besides not being in its state: written down by hand, compared with the table. */
    private static final String REFUSALS = """
            NEW START: NOT_ALLOWED
            NEW REGISTER: NOT_ALLOWED REASON_MISSING
            ACTIVE UNREGISTER: NOT_ALLOWED NOT_CONFIRMED
            DRAFT PROPOSE: NOT_ALLOWED
            DRAFT DISCARD: NOT_ALLOWED NOT_CONFIRMED
            PROPOSED TAKE_BACK: NOT_ALLOWED
            PROPOSED RETURN: NOT_ALLOWED REASON_MISSING
            PROPOSED ACCEPT: NOT_ALLOWED INCOMPLETE
            ACTIVE REST: NOT_ALLOWED REASON_MISSING
            DORMANT AWAKEN: NOT_ALLOWED
            ACTIVE DISSOLVE: NOT_ALLOWED REASON_MISSING NOT_CONFIRMED
            DORMANT DISSOLVE: NOT_ALLOWED REASON_MISSING NOT_CONFIRMED
            """;

    private static Stream<Situation> situations(@Nullable GroupState state) {
        return IntStream.range(0, 32)
                .mapToObj(bits -> new Situation(
                        state, (bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0, (bits & 16) != 0));
    }

    private static Set<GroupRefusal> refusals(@Nullable GroupState state, GroupEvent event) {
        var found = EnumSet.noneOf(GroupRefusal.class);
        situations(state).forEach(situation -> {
            if (GroupLife.judge(situation, event) instanceof Verdict.Refuses(GroupRefusal reason)) {
                found.add(reason);
            }
        });
        return found;
    }

    @Test
    void everyStateIsReachedEveryEventUsedAndEveryEdgeGuarded() {
        assertThat(GroupLife.TABLE.stream().map(Edge::to)).contains(GroupState.values());
        assertThat(GroupLife.TABLE.stream().map(Edge::event)).contains(GroupEvent.values());
        assertThat(GroupLife.TABLE).allSatisfy(edge -> assertThat(edge.guards()).isNotEmpty());
    }

    @Test
    void everyEdgeIsTakenWhenAllIsAsItShouldBe() {
        assertThat(GroupLife.TABLE)
                .allSatisfy(edge -> assertThat(
                                GroupLife.judge(new Situation(edge.from(), true, true, true, true, true), edge.event()))
                        .isEqualTo(new Verdict.Takes(edge)));
    }

    @Test
    void everyEdgeIsRefusedForExactlyTheReasonsWrittenDown() {
        for (String line : REFUSALS.strip().split("\n")) {
            String[] parts = line.strip().split("[ :]+", 3);
            GroupState from = parts[0].equals("NEW") ? null : GroupState.valueOf(parts[0]);
            Set<GroupRefusal> expected =
                    Stream.of(parts[2].split(" ")).map(GroupRefusal::valueOf).collect(Collectors.toSet());
            assertThat(refusals(from, GroupEvent.valueOf(parts[1]))).as(line).isEqualTo(expected);
        }
        assertThat(REFUSALS.strip().lines().count()).isEqualTo(GroupLife.TABLE.size());
    }

    @Test
    void everythingNotInTheTableIsRefused() {
        for (GroupState state : GroupState.values()) {
            for (GroupEvent event : GroupEvent.values()) {
                boolean there =
                        GroupLife.TABLE.stream().anyMatch(edge -> edge.from() == state && edge.event() == event);
                if (!there) {
                    assertThat(refusals(state, event)).as(state + " " + event).containsExactly(NOT_IN_THIS_STATE);
                }
            }
        }
    }

    @Test
    void onlyStepsThatSomebodyMayTakeAreOffered() {
        assertThat(GroupLife.open(GroupState.PROPOSED, true, false)).containsExactly(GroupEvent.TAKE_BACK);
        assertThat(GroupLife.open(GroupState.PROPOSED, true, true))
                .containsExactly(GroupEvent.ACCEPT, GroupEvent.RETURN, GroupEvent.TAKE_BACK);
        assertThat(GroupLife.open(GroupState.ACTIVE, true, false)).isEmpty();
        assertThat(GroupLife.open(GroupState.DISSOLVED, true, true)).isEmpty();
    }

    @Test
    void theDrawingInTheDocsIsTheOneOfTheTable() throws Exception {
        Path file = Path.of("docs/kim-workflow.md");
        String drawn = drawing(GroupLife.TABLE);
        if (System.getenv("MYMEIN_DRAW") != null) {
            Files.writeString(file, drawn);
        }
        assertThat(Files.readString(file))
                .as("run the test with MYMEIN_DRAW=1 in the environment to draw it anew")
                .isEqualTo(drawn);
    }

    private static String drawing(List<Edge> table) {
        return """
                # The life of a KIM group

                Drawn from `id.mymein.community.GroupLife` by `GroupLifeTest`; do not edit by hand.

                ```mermaid
                stateDiagram-v2
                %s
                ```
                """.formatted(table.stream()
                .map(edge -> "    " + (edge.from() == null ? "[*]" : edge.from()) + " --> " + edge.to() + " : "
                        + edge.event())
                .collect(Collectors.joining("\n")));
    }
}
