package id.mymein.community;

import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads typed fields one by one and collects what is wrong with them. */
final class Typing {

    /** The longest name, title or number, in characters. */
    static final int LINE = 200;

    /** The longest address or reason, in characters. */
    static final int TEXT = 1000;

    /** Days of registers lie between these. */
    private static final LocalDate EARLIEST = LocalDate.of(1945, 8, 17);

    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    /** Stands for a day that could not be read, where an error has been added. */
    private static final LocalDate UNREADABLE = EARLIEST;

    private final FormErrors errors = FormErrors.none();

    FormErrors errors() {
        return errors;
    }

    boolean wrong() {
        return errors.any();
    }

    void add(String field, String key, Object... arguments) {
        errors.add(field, key, arguments);
    }

    String required(String field, String text, int longest) {
        if (text.isEmpty()) {
            errors.add(field, "community.missing." + field);
        }
        return optional(field, text, longest);
    }

    String optional(String field, String text, int longest) {
        int length = Typed.length(text);
        if (length > longest) {
            errors.add(field, "community.wrong.long", longest, length - longest);
        }
        return text;
    }

    /** Some day in any case; where it could not be read or is missing an error was added. */
    LocalDate day(String field, String text) {
        if (text.isEmpty()) {
            errors.add(field, "community.missing." + field);
            return UNREADABLE;
        }
        LocalDate day = dayOrNone(field, text);
        return day == null ? UNREADABLE : day;
    }

    /** Null where nothing was typed, or nothing that is a day. */
    @Nullable
    LocalDate dayOrNone(String field, String text) {
        if (text.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
                errors.add(field, "community.wrong.day");
                return null;
            }
            return day;
        } catch (DateTimeParseException noDay) {
            errors.add(field, "community.wrong.day");
            return null;
        }
    }

    /** Null where it is none of them. */
    <E extends Enum<E>> @Nullable E oneOf(String field, String text, Class<E> type) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(text)) {
                return one;
            }
        }
        errors.add(field, "community.missing." + field);
        return null;
    }
}
