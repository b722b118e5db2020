package id.mymein.newsroom.desk;

import id.mymein.newsroom.StoryEvent;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an editor may do with the story on the desk: each is a form, sent to an address of its own. */
enum Act {
    CLAIM("klaim", StoryEvent.CLAIM, "c"),
    UNCLAIM("lepas", StoryEvent.UNCLAIM, ""),
    FIND_FIT("kelayakan", StoryEvent.FIND_FIT, "l"),
    RETURN("pengembalian", StoryEvent.RETURN, "b"),
    REJECT("penolakan", StoryEvent.REJECT, "t"),
    DOUBT("keraguan", null, ""),
    ASSIGN("penugasan", null, ""),
    PUBLISH("terbit", StoryEvent.PUBLISH, "p"),
    SCHEDULE("jadwal", StoryEvent.SCHEDULE, ""),
    UNSCHEDULE("jadwal/batal", StoryEvent.UNSCHEDULE, ""),
    PUBLISH_URGENT("terbit-mendesak", StoryEvent.PUBLISH_URGENT, ""),
    CORRECT("ralat", StoryEvent.CORRECT, "p"),
    RETRACT("pencabutan", StoryEvent.RETRACT, ""),
    REWORK("pemeriksaan-ulang", StoryEvent.REWORK, ""),
    ABANDON_REWORK("pemeriksaan-ulang/batal", StoryEvent.ABANDON_REWORK, ""),
    ASK("pesan", null, "");

    private final String slug;
    private final @Nullable StoryEvent event;
    private final String letter;

    Act(String slug, @Nullable StoryEvent event, String letter) {
        this.slug = slug;
        this.event = event;
        this.letter = letter;
    }

    /** The end of its address. */
    String slug() {
        return slug;
    }

    /** The step of the workflow that it takes; empty where it moves nothing. */
    Optional<StoryEvent> event() {
        return Optional.ofNullable(event);
    }

    /** The letter that presses it; empty where none does. */
    String letter() {
        return letter;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Somebody will read why. */
    boolean asksReason() {
        return switch (this) {
            case RETURN, REJECT, PUBLISH_URGENT, CORRECT, RETRACT -> true;
            default -> false;
        };
    }

    /** It cannot be undone, so it wants to be confirmed. */
    boolean asksTwice() {
        return switch (this) {
            case REJECT, PUBLISH, PUBLISH_URGENT, CORRECT, RETRACT -> true;
            default -> false;
        };
    }

    /** The work on this story is done for now; the next one comes up. */
    boolean goesOn() {
        return switch (this) {
            case UNCLAIM, FIND_FIT, RETURN, REJECT, PUBLISH, SCHEDULE, PUBLISH_URGENT, CORRECT, RETRACT -> true;
            default -> false;
        };
    }
}
