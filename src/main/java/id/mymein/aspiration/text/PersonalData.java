package id.mymein.aspiration.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds what a text gives away of a person: identity and family card numbers, telephone and account numbers, e-mail addresses,
 * number plates. Used as a warning while somebody types, and to mask a text before the public reads it. It goes by how such
 * numbers are built and by the words before them; amounts, dates, lengths and numbers of laws are left alone. Time grows with
 * the length of the text and nothing else.
 */
public final class PersonalData {

    static final String DOTS = "••••";

    private PersonalData() {}

    /** In their order, none reaching into another. */
    public static List<Personal> find(String text) {
        List<Personal> found = new ArrayList<>(MailFinder.find(text));
        found.addAll(NumberFinder.find(text));
        found.addAll(PlateFinder.find(text));
        found.sort(Comparator.comparingInt(Personal::start));
        List<Personal> apart = new ArrayList<>();
        int end = 0;
        for (Personal personal : found) {
            if (personal.start() >= end) {
                apart.add(personal);
                end = personal.end();
            }
        }
        return List.copyOf(apart);
    }

    /** The text with dots for all of them, and what they were where the words before do not say it: {@code NIK ••••}. */
    public static String mask(String text) {
        var masked = new StringBuilder();
        int from = 0;
        for (Personal personal : find(text)) {
            masked.append(text, from, personal.start());
            if (!personal.named()) {
                masked.append(personal.kind().inText()).append(' ');
            }
            masked.append(DOTS);
            from = personal.end();
        }
        return masked.append(text, from, text.length()).toString();
    }

    static String excerpt(String text, int start, int shown) {
        return text.substring(start, start + shown) + DOTS;
    }
}
