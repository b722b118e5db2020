package id.mymein.aspiration.sending.web;

import id.mymein.aspiration.sending.Hints.Hint;
import id.mymein.platform.web.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says what was noticed in a text. */
public final class HintWords {

    private HintWords() {}

    /** One sentence for each thing. */
    public static List<String> warnings(Hint hint, Words words) {
        List<String> warnings = new ArrayList<>();
        hint.personal().stream()
                .map(personal -> words.text(
                        "aspiration.send.personal." + personal.kind().name().toLowerCase(Locale.ROOT),
                        personal.excerpt()))
                .distinct()
                .forEach(warnings::add);
        if (hint.loud()) {
            warnings.add(words.text("aspiration.send.loud"));
        }
        return warnings;
    }
}
