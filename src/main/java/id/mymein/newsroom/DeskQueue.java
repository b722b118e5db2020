package id.mymein.newsroom;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The piles on the editors' desk. A story lies in the pile of its state; {@link #MINE} is a view across two of them. */
public enum DeskQueue {
    /** Sent and not decided on, in somebody's hands or not. */
    NEW("baru", StoryState.SUBMITTED, StoryState.IN_REVIEW),
    /** What the person holds or was asked to take. */
    MINE("saya", StoryState.SUBMITTED, StoryState.IN_REVIEW),
    POLICE("polres", StoryState.AWAITING_AUTHENTICITY),
    READY("siap", StoryState.READY),
    SCHEDULED("terjadwal", StoryState.SCHEDULED),
    /** Sent once and back with its author. */
    RETURNED("dikembalikan", StoryState.DRAFT),
    PUBLISHED("tayang", StoryState.PUBLISHED),
    CLOSED("ditutup", StoryState.REJECTED, StoryState.REFUSED_AS_HOAX, StoryState.RETRACTED);

    private final String slug;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of enums
    private final List<StoryState> states;

    DeskQueue(String slug, StoryState... states) {
        this.slug = slug;
        this.states = List.of(states);
    }

    /** Its name in addresses. */
    public String slug() {
        return slug;
    }

    public List<StoryState> states() {
        return states;
    }

    /** Message key of its name. */
    public String key() {
        return "newsroom.desk.queue." + name().toLowerCase(Locale.ROOT);
    }

    /** Work is taken from the oldest on; what is done is looked back on from the newest. */
    public boolean newestFirst() {
        return this == PUBLISHED || this == CLOSED;
    }

    public static Optional<DeskQueue> of(String slug) {
        return Arrays.stream(values()).filter(queue -> queue.slug.equals(slug)).findFirst();
    }

    /** The pile in which a story of that state lies. */
    public static DeskQueue holding(StoryState state) {
        return Arrays.stream(values())
                .filter(queue -> queue.states.contains(state))
                .findFirst()
                .orElseThrow();
    }
}
