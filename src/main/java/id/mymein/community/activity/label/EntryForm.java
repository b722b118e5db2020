package id.mymein.community.activity.label;

import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** What was typed for something that may be chosen. */
record EntryForm(
        @Nullable String nama,
        @Nullable String namaInggris,
        @Nullable String urutan,
        @Nullable String aktif) {

    private static final int NAME = 60;

    static EntryForm of(Entry entry) {
        return new EntryForm(
                entry.labelId(), entry.labelEn(), Integer.toString(entry.position()), entry.active() ? "ya" : "");
    }

    String labelId() {
        return Typed.line(nama);
    }

    String labelEn() {
        return Typed.line(namaInggris);
    }

    String order() {
        return Typed.line(urutan);
    }

    boolean active() {
        return Typed.line(aktif).equals("ya");
    }

    /** Of a form without errors. */
    int position() {
        return Integer.parseInt(order());
    }

    /** @param which tells the fields of several forms on one page apart */
    FormErrors errors(String which) {
        var errors = FormErrors.none();
        name(errors, "nama-" + which, labelId());
        name(errors, "namaInggris-" + which, labelEn());
        if (!order().matches("[0-9]{1,4}")) {
            errors.add("urutan-" + which, "community.activity.choice.wrong.order");
        }
        return errors;
    }

    private static void name(FormErrors errors, String field, String name) {
        if (name.isEmpty()) {
            errors.add(field, "community.activity.choice.wrong.name");
        } else if (Typed.length(name) > NAME) {
            errors.add(field, "community.activity.wrong.tooLong", NAME, Typed.length(name) - NAME);
        }
    }
}
