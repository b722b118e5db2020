package id.mymein.aspiration.web;

import id.mymein.platform.web.FormErrors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form on a page of its own.
 *
 * @param title message key
 * @param name what it is about, in words; empty for none
 * @param lead message key of a sentence below the title; empty for none
 * @param submit message key of the button
 * @param grave true where it cannot be taken back
 * @param version of what the form shows
 * @param problem a sentence above the form; null for none
 * @param about the aspiration; null where it is about a rule
 * @param removal where the thing itself is removed; empty where it cannot be
 */
record FormPage(
        String title,
        String name,
        String lead,
        String action,
        String back,
        String submit,
        boolean grave,
        int version,
        List<Field> fields,
        FormErrors errors,
        @Nullable Told problem,
        @Nullable CaseView about,
        String removal) {

    FormPage {
        fields = List.copyOf(fields);
    }

    /** A sentence with what fills it in. */
    record Told(String key, List<Object> arguments) implements java.io.Serializable {

        static Told of(String key, Object... arguments) {
            return new Told(key, List.of(arguments));
        }
    }

    static FormPage of(String title, String action, String back, int version, List<Field> fields) {
        return new FormPage(
                title,
                "",
                "",
                action,
                back,
                "platform.save",
                false,
                version,
                fields,
                FormErrors.none(),
                null,
                null,
                "");
    }

    FormPage naming(String words) {
        return new FormPage(
                title, words, lead, action, back, submit, grave, version, fields, errors, problem, about, removal);
    }

    FormPage leading(String key) {
        return new FormPage(
                title, name, key, action, back, submit, grave, version, fields, errors, problem, about, removal);
    }

    FormPage sending(String key, boolean forGood) {
        return new FormPage(
                title, name, lead, action, back, key, forGood, version, fields, errors, problem, about, removal);
    }

    FormPage about(CaseView one) {
        return new FormPage(
                title, name, lead, action, back, submit, grave, version, fields, errors, problem, one, removal);
    }

    FormPage removable(String path) {
        return new FormPage(
                title, name, lead, action, back, submit, grave, version, fields, errors, problem, about, path);
    }

    FormPage wrong(FormErrors found) {
        return new FormPage(
                title,
                name,
                lead,
                action,
                back,
                submit,
                grave,
                version,
                fields,
                found,
                Told.of("platform.form.problems"),
                about,
                removal);
    }

    FormPage refused(Told why) {
        return new FormPage(
                title, name, lead, action, back, submit, grave, version, fields, errors, why, about, removal);
    }

    boolean multipart() {
        return fields.stream().anyMatch(field -> field.kind() == Field.Kind.PHOTOS);
    }
}
