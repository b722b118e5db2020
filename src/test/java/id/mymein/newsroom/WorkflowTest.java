package id.mymein.newsroom;

import static id.mymein.newsroom.Refusal.ASSIGNEE_MAY_NOT;
import static id.mymein.newsroom.Refusal.NOT_IN_THIS_STATE;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.newsroom.Workflow.Verdict;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkflowTest {

    /** What each edge may be refused for, besides not being in its state: written down by hand, compared with the table. */
    private static final String REFUSALS = """
            NEW START: NOT_ALLOWED
            NEW IMPORT: NOT_ALLOWED REASON_MISSING CONTENT_INCOMPLETE
            DRAFT SUBMIT: NOT_ALLOWED CONTENT_INCOMPLETE
            SUBMITTED CLAIM: NOT_ALLOWED HELD_BY_ANOTHER
            IN_REVIEW CLAIM: NOT_ALLOWED HELD_BY_ANOTHER
            IN_REVIEW UNCLAIM: NOT_ALLOWED HELD_BY_ANOTHER NOT_CLAIMED
            IN_REVIEW RETURN: NOT_ALLOWED HELD_BY_ANOTHER NOT_CLAIMED REASON_MISSING SAME_PERSON_HOLDS_OTHER_KEY
            IN_REVIEW REJECT: NOT_ALLOWED HELD_BY_ANOTHER NOT_CLAIMED REASON_MISSING SAME_PERSON_HOLDS_OTHER_KEY IS_PUBLIC
            IN_REVIEW FIND_FIT: NOT_ALLOWED HELD_BY_ANOTHER NOT_CLAIMED CONTENT_INCOMPLETE CHECKLIST_INCOMPLETE SAME_PERSON_HOLDS_OTHER_KEY
            AWAITING_AUTHENTICITY FIND_AUTHENTIC: NOT_ALLOWED REASON_MISSING EVIDENCE_MISSING SAME_PERSON_HOLDS_OTHER_KEY FINDING_STALE
            AWAITING_AUTHENTICITY FIND_HOAX: NOT_ALLOWED REASON_MISSING EVIDENCE_MISSING SAME_PERSON_HOLDS_OTHER_KEY FINDING_STALE
            AWAITING_AUTHENTICITY FIND_UNPROVEN: NOT_ALLOWED REASON_MISSING SAME_PERSON_HOLDS_OTHER_KEY
            AWAITING_AUTHENTICITY PUBLISH_URGENT: NOT_ALLOWED REASON_MISSING FINDING_STALE
            READY SCHEDULE: NOT_ALLOWED NOT_IN_THE_FUTURE FINDING_STALE SAME_PERSON_HOLDS_OTHER_KEY IS_PUBLIC
            READY PUBLISH: NOT_ALLOWED FINDING_STALE SAME_PERSON_HOLDS_OTHER_KEY
            READY CORRECT: NOT_ALLOWED CORRECTION_MISSING FINDING_STALE SAME_PERSON_HOLDS_OTHER_KEY NOT_PUBLIC
            SCHEDULED UNSCHEDULE: NOT_ALLOWED
            SCHEDULED PUBLISH: NOT_ALLOWED FINDING_STALE SAME_PERSON_HOLDS_OTHER_KEY
            PUBLISHED RETRACT: NOT_ALLOWED REASON_MISSING NOT_PUBLIC
            DRAFT RETRACT: NOT_ALLOWED REASON_MISSING NOT_PUBLIC
            SUBMITTED RETRACT: NOT_ALLOWED REASON_MISSING NOT_PUBLIC
            IN_REVIEW RETRACT: NOT_ALLOWED REASON_MISSING NOT_PUBLIC
            AWAITING_AUTHENTICITY RETRACT: NOT_ALLOWED REASON_MISSING NOT_PUBLIC
            READY RETRACT: NOT_ALLOWED REASON_MISSING NOT_PUBLIC
            AWAITING_AUTHENTICITY REWORK: NOT_ALLOWED HELD_BY_ANOTHER
            READY REWORK: NOT_ALLOWED HELD_BY_ANOTHER
            SCHEDULED REWORK: NOT_ALLOWED HELD_BY_ANOTHER
            PUBLISHED REWORK: NOT_ALLOWED HELD_BY_ANOTHER
            DRAFT ABANDON_REWORK: NOT_ALLOWED HELD_BY_ANOTHER NOT_PUBLIC
            SUBMITTED ABANDON_REWORK: NOT_ALLOWED HELD_BY_ANOTHER NOT_PUBLIC
            IN_REVIEW ABANDON_REWORK: NOT_ALLOWED HELD_BY_ANOTHER NOT_PUBLIC
            READY ABANDON_REWORK: NOT_ALLOWED HELD_BY_ANOTHER NOT_PUBLIC
            """;

    /** Stands for a story that is not there yet. */
    private static final String NEW = "NEW";

    static Stream<Transition> edges() {
        return Workflow.TABLE.stream();
    }

    @ParameterizedTest
    @MethodSource("edges")
    void everyEdgeIsTakenWhenAllIsAsItShouldBe(Transition edge) {
        assertThat(Situation.all().filter(situation -> situation.takes(edge)))
                .as(
                        "%s %s → %s %s",
                        edge.from(), edge.event(), edge.to(), edge.condition().name())
                .isNotEmpty();
    }

    @Test
    void everyEdgeIsRefusedForExactlyTheReasonsWrittenDown() {
        for (String line : REFUSALS.strip().split("\n")) {
            String[] parts = line.strip().split("[ :]+", 3);
            StoryState from = parts[0].equals(NEW) ? null : StoryState.valueOf(parts[0]);
            StoryEvent event = StoryEvent.valueOf(parts[1]);
            Set<Refusal> expected = Stream.of(parts[2].split(" "))
                    .map(Refusal::valueOf)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Refusal.class)));
            assertThat(Situation.refusals(from, event)).as(from + " " + event).isEqualTo(expected);
        }
        long written = REFUSALS.strip().lines().count();
        long inTheTable =
                edges().map(edge -> edge.from() + " " + edge.event()).distinct().count();
        assertThat(written).isEqualTo(inTheTable);
    }

    @Test
    void everythingNotInTheTableIsRefused() {
        var states = new ArrayList<@Nullable StoryState>(List.of(StoryState.values()));
        states.add(null);
        for (StoryState state : states) {
            for (StoryEvent event : StoryEvent.values()) {
                boolean inTheTable = edges().anyMatch(edge -> edge.from() == state && edge.event() == event);
                if (!inTheTable) {
                    assertThat(Situation.all().map(situation -> situation.judge(state, event)))
                            .as(state + " " + event)
                            .containsOnly(new Verdict.Refuses(NOT_IN_THIS_STATE));
                }
            }
        }
    }

    @Test
    void everyStateIsReachedAndEveryEdgeHasAGuard() {
        assertThat(Workflow.TABLE.stream().map(Transition::to).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(StoryState.values());
        assertThat(Workflow.TABLE).allSatisfy(edge -> assertThat(edge.guards()).isNotEmpty());
        assertThat(Workflow.TABLE.stream().map(Transition::event).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(StoryEvent.values());
    }

    @Test
    void twoEdgesOfOneEventNeverHoldAtOnce() {
        Situation.all()
                .forEach(situation -> edges().collect(Collectors.groupingBy(edge -> edge.from() + " " + edge.event()))
                        .forEach((key, same) -> assertThat(same.stream()
                                        .filter(edge -> edge.condition()
                                                .holds()
                                                .test(situation.facts(
                                                        same.getFirst().from()))))
                                .as("%s in %s", key, situation)
                                .hasSizeLessThanOrEqualTo(1)));
    }

    @Test
    void theDrawingInTheDocsIsTheOneOfTheTable() throws Exception {
        Path file = Path.of("docs/workflow.md");
        String drawn = WorkflowDrawing.markdown();
        if (System.getenv("MYMEIN_DRAW") != null) {
            Files.writeString(file, drawn);
        }
        assertThat(Files.readString(file))
                .as("run the test with MYMEIN_DRAW=1 in the environment to draw it anew")
                .isEqualTo(drawn);
    }

    @Test
    void everyReasonIsUsedBySomeEdge() {
        // The second is for giving a story to somebody, which moves nothing and so is no edge.
        Set<Refusal> used = EnumSet.of(NOT_IN_THIS_STATE, ASSIGNEE_MAY_NOT);
        edges().forEach(edge -> used.addAll(Situation.refusals(edge.from(), edge.event())));
        assertThat(used).containsExactlyInAnyOrder(Refusal.values());
    }
}
