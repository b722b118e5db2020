package id.mymein.portal.curation;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.newsroom.StoryId;
import id.mymein.portal.curation.Arrangement.Part;
import id.mymein.portal.curation.Arrangement.Pin;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ArrangementTest {

    private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");
    private static final StoryId A = new StoryId(new UUID(0, 1));
    private static final StoryId B = new StoryId(new UUID(0, 2));
    private static final StoryId C = new StoryId(new UUID(0, 3));

    private final Arrangement untouched = new Arrangement(List.of(), null, List.of());

    @Test
    void everyPartIsThereOnceWhateverWasKept() {
        assertThat(untouched.shown()).containsExactly(FrontBlock.values());
        var kept = new Arrangement(
                List.of(new Part(FrontBlock.DISTRICTS, true), new Part(FrontBlock.LEAD, false)), null, List.of());
        assertThat(kept.parts()).extracting(Part::block).containsExactlyInAnyOrder(FrontBlock.values());
        assertThat(kept.shown()).doesNotContain(FrontBlock.LEAD).startsWith(FrontBlock.DISTRICTS);
    }

    @Test
    void aStoryStandsInOnePlaceOnlyAndKeepsItsEndWhereverItGoes() {
        Arrangement picked = untouched.picking(A).picking(B).ending(A, NOON);
        assertThat(picked.picks()).containsExactly(new Pin(A, NOON), new Pin(B, null));
        Arrangement leads = picked.leading(A);
        assertThat(leads.lead()).isEqualTo(new Pin(A, NOON));
        assertThat(leads.picks()).containsExactly(new Pin(B, null));
        assertThat(leads.picking(A).lead()).isNull();
        assertThat(leads.picking(A).picks()).containsExactly(new Pin(B, null), new Pin(A, NOON));
        assertThat(leads.without(A).lead()).isNull();
    }

    @Test
    void whatMovesBeyondAnEndStays() {
        Arrangement picked = untouched.picking(A).picking(B).picking(C);
        assertThat(picked.moving(C, -1).picks()).extracting(Pin::story).containsExactly(A, C, B);
        assertThat(picked.moving(A, -1)).isEqualTo(picked);
        assertThat(picked.moving(C, 1)).isEqualTo(picked);
        assertThat(picked.moving(new StoryId(new UUID(0, 9)), 1)).isEqualTo(picked);
        assertThat(untouched.moving(FrontBlock.LEAD, -1)).isEqualTo(untouched);
        assertThat(untouched.moving(FrontBlock.LEAD, 1).shown()).startsWith(FrontBlock.LATEST, FrontBlock.LEAD);
    }

    @Test
    void aPinEndsAtItsInstantAndNotBefore() {
        Arrangement all =
                untouched.leading(A).picking(B).picking(C).ending(A, NOON).ending(B, NOON.plusSeconds(1));
        assertThat(all.firstEnd()).contains(NOON);
        assertThat(all.at(NOON.minusMillis(1))).isEqualTo(all);
        Arrangement then = all.at(NOON);
        assertThat(then.lead()).isNull();
        assertThat(then.picks()).extracting(Pin::story).containsExactly(B, C);
        assertThat(then.firstEnd()).contains(NOON.plusSeconds(1));
        assertThat(all.at(NOON.plusSeconds(1)).firstEnd()).isEmpty();
    }

    @Test
    void aPartThatIsSwitchedOffKeepsItsPlace() {
        Arrangement hidden = untouched.showing(FrontBlock.LATEST, false);
        assertThat(hidden.shown()).doesNotContain(FrontBlock.LATEST);
        assertThat(hidden.showing(FrontBlock.LATEST, true)).isEqualTo(untouched);
    }
}
