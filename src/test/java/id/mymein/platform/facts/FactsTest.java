package id.mymein.platform.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Fact LIST = new Fact("list:all");
    private static final Instant NOON = Instant.parse("2026-11-26T04:00:00Z");

    private static Seen seen(Runnable reading) {
        return Facts.noting(() -> {
                    reading.run();
                    return "";
                })
                .seen();
    }

    @Test
    void whatIsReadWhileAPageIsRenderedIsNotedAndNothingElse() {
        Facts.show(Fact.of("story", 1));
        Seen seen = seen(() -> Facts.show(Fact.of("story", 2)));
        assertThat(seen.facts()).containsOnlyKeys(new Fact("story:2"));
        assertThat(seen.until()).isEqualTo(Instant.MAX);
        assertThat(seen.shows(FactChange.of(new Fact("story:2")))).isTrue();
        assertThat(seen.shows(FactChange.of(new Fact("story:1")))).isFalse();
    }

    @Test
    void aPieceOfAListIsSeenToChangeOnlyWhereItLies() {
        Seen seen = seen(() -> Facts.show(LIST, Span.between(NOON.minusSeconds(60), NOON)));
        assertThat(List.of(-61, -60, 0, 1))
                .map(second -> shows(seen, second))
                .containsExactly(false, true, true, false);
    }

    @Test
    void aListIsOpenWhereNothingBoundsIt() {
        Seen beginning = seen(() -> Facts.show(LIST, Span.since(NOON)));
        Seen end = seen(() -> Facts.show(LIST, Span.between(null, NOON)));
        assertThat(shows(beginning, 1_000_000)).isTrue();
        assertThat(shows(beginning, -1)).isFalse();
        assertThat(shows(end, -1_000_000)).isTrue();
        assertThat(shows(end, 1)).isFalse();
    }

    @Test
    void twoPiecesOfOneListCountWithWhatLiesBetween() {
        Seen seen = seen(() -> {
            Facts.show(LIST, Span.between(NOON, NOON));
            Facts.show(LIST, Span.between(NOON.minusSeconds(60), NOON.minusSeconds(60)));
        });
        assertThat(shows(seen, -30)).isTrue();
    }

    private static boolean shows(Seen seen, int second) {
        return seen.shows(FactChange.in(LIST, NOON.plusSeconds(second)));
    }

    @Test
    void aPageIsRightUntilTheFirstOfItsEnds() {
        Seen seen = seen(() -> {
            Facts.until(NOON);
            Facts.until(NOON.plusSeconds(1));
        });
        assertThat(seen.until()).isEqualTo(NOON);
    }

    @Test
    void aNameThatNoHeaderOrAnnouncementCouldCarryIsRefused() {
        for (String name : List.of("", "a b", "a\n", "é", "x".repeat(201))) {
            assertThatThrownBy(() -> new Fact(name)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
