package id.mymein.aspiration.clock.web;

import id.mymein.platform.web.FormErrors;
import java.util.List;

/**
 * A form on a page of its own.
 *
 * @param title message key
 * @param subject what it is about; empty for none
 * @param lead message key of a sentence below the title; empty for none
 * @param submit message key of the button
 * @param version of what the form shows
 * @param problem message key of what stands in the way as a whole; empty for nothing
 */
record FormPage(
        String title,
        String subject,
        String lead,
        String action,
        String back,
        String submit,
        int version,
        List<Field> fields,
        FormErrors errors,
        String problem) {

    static final String PAGE = "aspiration/clock/web/form";

    FormPage wrong(FormErrors found) {
        return new FormPage(
                title, subject, lead, action, back, submit, version, fields, found, "platform.form.problems");
    }

    FormPage refused(String key) {
        return new FormPage(title, subject, lead, action, back, submit, version, fields, errors, key);
    }

    boolean multipart() {
        return fields.stream().anyMatch(field -> field.type().equals("file"));
    }
}
