package id.mymein.newsroom.trail;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The trail as a file for machines; docs/decision-trail.md describes each field. Times are ISO 8601 with offset. Of people it
 * names only who acted, by name.
 */
record TrailFile(
        String format,
        String exportedAt,
        Subject story,
        List<Text> revisions,
        List<Step> steps,
        List<Decision> findings,
        List<Piece> evidence,
        List<Public> releases,
        @Nullable Withdrawal retraction,
        List<Said> messages,
        List<Note> notes) {

    /** Changes where a field changes its meaning or is taken away; a new field may come without. */
    static final String FORMAT = "mymein-decision-trail/1";

    record Subject(
            UUID id,
            String title,
            String office,
            String officeKind,
            String officeRegion,
            String author,
            String state,
            String stateSince,
            String createdAt,
            @Nullable String submittedAt,
            @Nullable String scheduledFor,
            int revision,
            @Nullable String fingerprint,
            boolean needsAuthenticity,
            boolean fit,
            boolean authentic,
            @Nullable String path) {}

    record Text(int number, String author, String at, String occasion, String title, String fingerprint) {}

    record Step(
            int number,
            String event,
            @Nullable String from,
            String to,
            @Nullable String by,
            @Nullable String office,
            String at,
            int revision,
            @Nullable String fingerprint,
            String reason) {}

    record Decision(
            UUID id,
            String key,
            String verdict,
            String reason,
            List<String> checklist,
            int revision,
            String fingerprint,
            boolean fresh,
            String by,
            String office,
            String at) {}

    record Piece(
            UUID id,
            String kind,
            @Nullable String label,
            String sha256,
            String by,
            String at,
            boolean withdrawn,
            List<UUID> findings) {}

    record Public(
            int number,
            int revision,
            String fingerprint,
            String at,
            @Nullable String by,
            @Nullable String urgentUntil,
            @Nullable String correction,
            @Nullable UUID fitness,
            @Nullable UUID authenticity) {}

    record Withdrawal(String reason, String by, String at) {}

    record Said(String by, boolean byOffice, String text, String at) {}

    record Note(
            String what,
            @Nullable String about,
            @Nullable String by,
            @Nullable String office,
            String at,
            String reason,
            @Nullable String because) {}
}
