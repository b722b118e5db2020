package id.mymein.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.newsroom.StoryState;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    /** 18.00 in Balangan. */
    private static final Instant EVENING = Instant.parse("2026-11-23T10:00:00Z");

    /** 08.30 in Balangan. */
    private static final Instant MORNING = Instant.parse("2026-11-23T00:30:00Z");

    @Test
    void aStoryOfThisMorningIsOfTodayInTheEveningAndOfYesterdayInTheMorning() {
        DemoStory story = story(Duration.ZERO, LocalTime.of(7, 10), StoryState.PUBLISHED, List.of());
        assertThat(Timeline.of(story, EVENING, WITA).event()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(Timeline.of(story, MORNING, WITA).event()).isEqualTo(LocalDate.of(2026, 11, 22));
    }

    @Test
    void whatBeganJustNowIsHurriedSoThatAllOfItIsPast() {
        DemoStory story = story(Duration.ofMinutes(30), null, StoryState.PUBLISHED, List.of());
        List<Timeline.Moment> steps = Timeline.of(story, MORNING, WITA).steps();
        assertThat(steps).extracting(Timeline.Moment::at).isSorted();
        assertThat(steps.getLast().at()).isBefore(MORNING);
        assertThat(steps)
                .extracting(moment -> moment.step().act())
                .containsExactly(Act.SUBMIT, Act.CLAIM, Act.FIT, Act.POLICE, Act.PUBLISH);
    }

    @Test
    void aCorrectionPassesBothKeysAgain() {
        DemoStep correction = new DemoStep(
                Act.CORRECT, null, Duration.ofHours(20), null, null, "Salah.", Map.of("a", "b"), List.of());
        DemoStory story = story(Duration.ofDays(3), LocalTime.of(9, 0), StoryState.PUBLISHED, List.of(correction));
        assertThat(Timeline.of(story, MORNING, WITA).steps().stream()
                        .skip(5)
                        .map(moment -> moment.step().act()))
                .containsExactly(Act.REWORK, Act.SAVE, Act.FIT, Act.POLICE, Act.CORRECT);
    }

    private static DemoStory story(Duration ago, @Nullable LocalTime at, StoryState state, List<DemoStep> then) {
        return new DemoStory(
                "jembatan",
                "kim",
                "pembangunan",
                "63.11.08.2005",
                "RT 01",
                "Jembatan dibuka",
                "Warga",
                List.of("Dibuka."),
                null,
                ago,
                at,
                0,
                null,
                state,
                null,
                then);
    }
}
