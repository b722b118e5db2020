package id.mymein.newsroom.desk;

import id.mymein.platform.CleanText;
import id.mymein.platform.web.FormErrors;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * What was typed into one of the forms beside a story.
 *
 * @param act whose form it was; null where none was sent
 * @param reason or the public words of a correction or retraction, or a question to the sender
 * @param checks keys of the ticked items of the checklist
 * @param sure ticked: it cannot be undone
 * @param day ISO date
 * @param editor id of an account; empty for nobody
 */
record Typed(
        @Nullable Act act, String reason, Set<String> checks, boolean sure, String day, String time, String editor) {

    /** The longest reason, in characters. */
    static final int LONGEST = 2000;

    static final Typed NOTHING = new Typed(null, "", Set.of(), false, "", "", "");

    static Typed of(Act act, MultiValueMap<String, String> fields) {
        return new Typed(
                act,
                text(fields, "reason"),
                Set.copyOf(fields.getOrDefault("check", List.of())),
                fields.containsKey("sure"),
                text(fields, "day"),
                text(fields, "time"),
                text(fields, "editor"));
    }

    private static String text(MultiValueMap<String, String> fields, String field) {
        return CleanText.of(Objects.requireNonNullElse(fields.getFirst(field), ""))
                .replace("\r\n", "\n")
                .strip();
    }

    /** What is wrong with the form, whatever the story's state. */
    FormErrors problems() {
        var errors = FormErrors.none();
        Act form = Objects.requireNonNull(act, "no form was sent");
        int length = reason.codePointCount(0, reason.length());
        if (form.asksReason() && reason.isEmpty()) {
            errors.add("reason", "newsroom.desk.reason.missing." + form.word());
        } else if (form != Act.ASK && length > LONGEST) {
            errors.add("reason", "newsroom.content.tooLong", LONGEST, length - LONGEST);
        }
        if (form.asksTwice() && !sure) {
            errors.add("sure", "newsroom.desk.sure.missing");
        }
        return errors;
    }

    boolean in(Act form) {
        return act == form;
    }

    /** The words that were typed into that form. */
    String reason(Act form) {
        return in(form) ? reason : "";
    }
}
