package id.mymein.newsroom.rules;

import id.mymein.platform.web.FormErrors;
import java.util.List;
import java.util.Map;

/**
 * The page of some named things.
 *
 * @param prefix of its message keys
 * @param path of its forms
 * @param typed by key, what was typed and could not be saved; {@code baru} for a new one
 */
record LabelView(
        String prefix,
        String path,
        List<Labelled> items,
        Map<String, LabelForm> typed,
        FormErrors errors,
        String notice,
        boolean good) {

    static final String NEW = "baru";

    LabelForm form(Labelled item) {
        LabelForm form = typed.get(item.key());
        return form == null ? LabelForm.of(item) : form;
    }

    /** The form of a new one, which goes to the end of the order unless somebody says otherwise. */
    LabelForm blank() {
        LabelForm form = typed.get(NEW);
        if (form != null) {
            return form;
        }
        int last = items.isEmpty() ? 0 : items.getLast().position();
        return new LabelForm("", "", Integer.toString(last + 10), "ya");
    }
}
