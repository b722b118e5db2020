package id.mymein.newsroom.rules;

import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import org.jspecify.annotations.Nullable;

/** What was typed for a named thing: its two names, its place in the order, and whether it is in use. */
record LabelForm(
        @Nullable String nama,
        @Nullable String namaInggris,
        @Nullable String urutan,
        @Nullable String aktif) {

    private static final int NAME = 120;
    private static final int LAST = 9999;

    static LabelForm of(Labelled item) {
        return new LabelForm(
                item.labelId(), item.labelEn(), Integer.toString(item.position()), item.active() ? "ya" : "");
    }

    static LabelForm blank() {
        return new LabelForm("", "", "", "ya");
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

    int position() {
        return Integer.parseInt(order());
    }

    /** @param which tells the fields of several forms on one page apart */
    FormErrors errors(String which) {
        var errors = FormErrors.none();
        name(errors, "nama-" + which, labelId());
        name(errors, "namaInggris-" + which, labelEn());
        if (!order().matches("\\d{1,4}") || Integer.parseInt(order()) > LAST) {
            errors.add("urutan-" + which, "newsroom.rules.order.wrong", LAST);
        }
        return errors;
    }

    private static void name(FormErrors errors, String field, String name) {
        if (name.isEmpty()) {
            errors.add(field, "newsroom.rules.name.missing");
        } else if (Typed.length(name) > NAME) {
            errors.add(field, "newsroom.content.tooLong", NAME, Typed.length(name) - NAME);
        }
    }
}
