package id.mymein.platform.facts;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Notes what the public page that is being rendered shows. Where none is being rendered, every call does nothing.
 *
 * <p>Rendering stays on its thread, so what it reads on another one is not noted.
 */
public final class Facts {

    private static final ScopedValue<Notes> NOTES = ScopedValue.newInstance();

    private Facts() {}

    /** What was rendered, and what it shows. */
    public record Noted<T>(T value, Seen seen) {}

    /** The page shows that. */
    public static void show(Fact fact) {
        show(fact, Span.ALL);
    }

    /** The page shows a piece of that list. */
    public static void show(Fact list, Span span) {
        if (NOTES.isBound()) {
            NOTES.get().facts.merge(list, span, Span::with);
        }
    }

    /** The page is right until then only, because it says something of its own day. */
    public static void until(Instant end) {
        if (NOTES.isBound()) {
            Notes notes = NOTES.get();
            notes.until = end.isBefore(notes.until) ? end : notes.until;
        }
    }

    /** Does the work and notes all that it reads. */
    public static <T> Noted<T> noting(Supplier<T> work) {
        var notes = new Notes();
        T value = ScopedValue.where(NOTES, notes).call(work::get);
        return new Noted<>(value, new Seen(notes.facts, notes.until));
    }

    private static final class Notes {

        private final Map<Fact, Span> facts = new LinkedHashMap<>();
        private Instant until = Instant.MAX;
    }
}
