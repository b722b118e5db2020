package id.mymein.aspiration.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Numbers that belong to a person: groups of digits are put together as far as they make one. */
final class NumberFinder {

    private static final int LONGEST = NumberShape.IDENTITY_LENGTH + 2;
    private static final int SHOWN = 4;
    private static final Set<String> LEADS = Set.of("no", "nomor", "nomer", "nmr", "ke", "di", "me");

    private final String text;
    private final List<DigitGroup> groups;

    private NumberFinder(String text) {
        this.text = text;
        this.groups = DigitGroup.all(text);
    }

    static List<Personal> find(String text) {
        return new NumberFinder(text).find();
    }

    private List<Personal> find() {
        List<Personal> found = new ArrayList<>();
        int at = 0;
        while (at < groups.size()) {
            Match match = match(at);
            if (match == null) {
                at++;
            } else {
                found.add(match.personal);
                at = match.last + 1;
            }
        }
        return found;
    }

    private record Match(Personal personal, int last) {}

    private @Nullable Match match(int first) {
        DigitGroup group = groups.get(first);
        Cue cue = Cue.before(text, group.start());
        Set<PersonalKind> said = cue.kinds();
        boolean plus = group.start() > 0 && text.charAt(group.start() - 1) == '+';
        boolean single = group.digits().length() == 1 && said.isEmpty() && !plus;
        if (single || group.digits().isEmpty() || isPartOfAName(group.start(), cue)) {
            return null;
        }
        var shape = new NumberShape(group.digits(), List.of(group.digits()), List.of(), plus);
        Match best = null;
        for (int last = first; shape != null && shape.digits().length() <= LONGEST; ) {
            PersonalKind kind = kind(shape, said, cue.isOfSomethingElse());
            if (kind != null) {
                best = new Match(personal(kind, first, last, plus, said.contains(kind)), last);
            }
            shape = longer(shape, last, !said.isEmpty() || plus, best != null && last == first);
            last++;
        }
        return best;
    }

    /**
     * With the next group; null where none joins, where it is a single digit and no word says what it is, or where a number that
     * is complete would go on behind a blank.
     */
    private @Nullable NumberShape longer(NumberShape shape, int last, boolean named, boolean complete) {
        if (last + 1 == groups.size()
                || (!named && groups.get(last + 1).digits().length() == 1)) {
            return null;
        }
        DigitGroup next = groups.get(last + 1);
        return groups.get(last)
                .gap(text, next)
                .filter(gap -> !complete || !gap.contains(" "))
                .map(gap -> shape.with(gap, next.digits()))
                .orElse(null);
    }

    /** {@code K081…} and {@code BLG-081-…} are codes of something; {@code hp081…} is a number. */
    private boolean isPartOfAName(int start, Cue cue) {
        if (start == 0 || cue.words().isEmpty() || Cue.says(cue.words().getFirst())) {
            return false;
        }
        char before = text.charAt(start - 1);
        boolean attached = Character.isLetter(before)
                || (before == '-' && start > 1 && Character.isLetter(text.charAt(start - 2)));
        return attached && !LEADS.contains(cue.words().getFirst());
    }

    private static @Nullable PersonalKind kind(NumberShape shape, Set<PersonalKind> said, boolean counted) {
        boolean card = said.contains(PersonalKind.FAMILY_CARD);
        boolean identity = said.contains(PersonalKind.IDENTITY) || card;
        boolean phone = said.contains(PersonalKind.PHONE);
        boolean account = said.contains(PersonalKind.ACCOUNT);
        if (shape.isMobile(phone)) {
            return PersonalKind.PHONE;
        }
        if (account && !counted && shape.isAccount()) {
            return PersonalKind.ACCOUNT;
        }
        if (!counted && !shape.isAmount() && (identity ? shape.isNearIdentity() : shape.isIdentity())) {
            return card ? PersonalKind.FAMILY_CARD : PersonalKind.IDENTITY;
        }
        return !counted && shape.isLandline(phone) ? PersonalKind.PHONE : null;
    }

    private Personal personal(PersonalKind kind, int first, int last, boolean plus, boolean named) {
        int start = groups.get(first).start() - (plus ? 1 : 0);
        int end = groups.get(last).end();
        boolean bracket = start > 0
                && text.charAt(start - 1) == '('
                && text.substring(start, end).indexOf(')') > 0;
        int from = bracket ? start - 1 : start;
        return new Personal(kind, from, end, PersonalData.excerpt(text, from, Math.min(SHOWN, end - from)), named);
    }
}
