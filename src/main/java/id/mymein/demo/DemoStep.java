package id.mymein.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of a story's way.
 *
 * @param by key of the person who does it; null for whoever does it as a rule
 * @param after since the step before; null for a usual while
 * @param ago before the demo was begun, instead of {@code after}
 * @param ahead after the demo was begun: when a scheduled story appears, or goes to a channel
 * @param text reason, question, correction, retraction or the key of a channel, as the step asks
 * @param replace words of the title or the body, and what stands there afterwards
 * @param evidence notes behind a verdict, and links as an address with what is to be seen there, none for the usual ones; or the words
 *     of a platform that refuses
 */
record DemoStep(
        Act act,
        @Nullable String by,
        @Nullable Duration after,
        @Nullable Duration ago,
        @Nullable Duration ahead,
        String text,
        Map<String, String> replace,
        List<String> evidence) {

    DemoStep {
        text = java.util.Objects.requireNonNullElse(text, "");
        replace = replace == null ? Map.of() : Map.copyOf(replace);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    static DemoStep of(Act act) {
        return new DemoStep(act, null, null, null, null, "", Map.of(), List.of());
    }

    DemoStep by(@Nullable String person) {
        return new DemoStep(act, person, after, ago, ahead, text, replace, evidence);
    }

    DemoStep after(@Nullable Duration pause) {
        return new DemoStep(act, by, pause, ago, ahead, text, replace, evidence);
    }

    DemoStep replacing(Map<String, String> words) {
        return new DemoStep(act, by, after, ago, ahead, text, words, evidence);
    }

    DemoStep saying(String words) {
        return new DemoStep(act, by, after, ago, ahead, words, replace, evidence);
    }
}
