package id.mymein.socialaccount.web;

import id.mymein.platform.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form of one section on a page of its own.
 *
 * @param title message key
 * @param subject what it is about: the account; empty for none
 * @param lead message key of a sentence below the title; empty for none
 * @param submit message key of the button
 * @param danger true where the button takes something away
 * @param version of what the form shows; 0 for something new
 * @param number of something new, so that a form sent twice is one thing; empty where none is needed
 */
record FormPage(
        String title,
        String subject,
        String lead,
        String action,
        String back,
        String submit,
        boolean danger,
        int version,
        String number,
        List<Field> fields,
        FormErrors errors,
        @Nullable Told problem) {

    /** A sentence with what fills it in. */
    record Told(String key, List<Object> arguments) implements java.io.Serializable {

        static Told of(String key) {
            return new Told(key, List.of());
        }
    }

    static FormPage of(String title, String subject, String action, String back, int version, List<Field> fields) {
        return new FormPage(
                title, subject, "", action, back, "platform.save", false, version, "", fields, FormErrors.none(), null);
    }

    FormPage leading(String key) {
        return new FormPage(
                title, subject, key, action, back, submit, danger, version, number, fields, errors, problem);
    }

    FormPage sending(String key, boolean asDanger) {
        return new FormPage(
                title, subject, lead, action, back, key, asDanger, version, number, fields, errors, problem);
    }

    FormPage numbered(String id) {
        return new FormPage(title, subject, lead, action, back, submit, danger, version, id, fields, errors, problem);
    }

    FormPage wrong(FormErrors found) {
        return new FormPage(
                title,
                subject,
                lead,
                action,
                back,
                submit,
                danger,
                version,
                number,
                fields,
                found,
                Told.of("platform.form.problems"));
    }

    FormPage refused(Told why) {
        return new FormPage(title, subject, lead, action, back, submit, danger, version, number, fields, errors, why);
    }

    boolean multipart() {
        return fields.stream().anyMatch(field -> field.kind() == Field.Kind.FILE);
    }
}
