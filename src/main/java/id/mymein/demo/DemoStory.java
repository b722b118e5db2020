package id.mymein.demo;

import id.mymein.newsroom.StoryState;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story of the demo and the way it goes. Texts may name days relative to the event: {@code {hari}}, {@code {hari-2}},
 * {@code {tanggal+7}}, {@code {bulan}}.
 *
 * @param office key of a {@link DemoOffice}, whose author writes it
 * @param body a paragraph each; what begins with a block element is taken as it is, everything else is a {@code <p>}
 * @param ago how long before the demo was begun it was sent, or written where it is not sent
 * @param at the time of that day, in the site's zone; null where only {@code ago} counts
 * @param before how many days the event lies before that
 * @param time of the event; null where it does not matter
 * @param state where its way ends
 * @param until how far it goes the usual way before {@code then}; null for what {@code state} implies
 */
record DemoStory(
        String key,
        String office,
        String category,
        String region,
        String place,
        String title,
        String who,
        List<String> body,
        @Nullable DemoPicture picture,
        Duration ago,
        @Nullable LocalTime at,
        int before,
        @Nullable LocalTime time,
        StoryState state,
        @Nullable Until until,
        List<DemoStep> then) {

    /** How far a story goes without anything unusual. */
    enum Until {
        WRITTEN(0),
        SUBMITTED(1),
        CLAIMED(2),
        FIT(3),
        READY(4),
        PUBLISHED(5);

        private final int steps;

        Until(int steps) {
            this.steps = steps;
        }

        /** How many of the usual steps that takes. */
        int steps() {
            return steps;
        }
    }

    DemoStory {
        body = List.copyOf(body);
        then = then == null ? List.of() : List.copyOf(then);
    }
}
