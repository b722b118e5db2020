package id.mymein.aspiration;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The piles of the desk: what a verifier, an office or a leader finds there. */
public enum CasePile {
    /** Nobody has looked at it yet. */
    VERIFY("periksa"),
    /** Verified, and no office has it. */
    FORWARD("teruskan"),
    /** Handed to the own office, which has not taken it. */
    TAKE("ambil"),
    /** The own office has taken it and owes an answer. */
    WORK("kerjakan"),
    /** The own office has answered; the work itself is to be shown. */
    FINISH("rampungkan"),
    /** The sender was asked something. */
    ASKED("ditanya"),
    /** Some office owes an answer. */
    UNDERWAY("ditangani"),
    ANSWERED("dijawab"),
    ENDED("selesai"),
    ALL("semua");

    private static final Set<CasePile> VERIFIERS = EnumSet.of(VERIFY, FORWARD, UNDERWAY, ASKED, ANSWERED, ENDED, ALL);
    private static final Set<CasePile> OFFICES = EnumSet.of(TAKE, WORK, FINISH, ASKED, ENDED, ALL);
    private static final Set<CasePile> LEADERS = EnumSet.of(UNDERWAY, ASKED, ANSWERED, ENDED, ALL);

    private final String slug;

    CasePile(String slug) {
        this.slug = slug;
    }

    /** Its name in addresses. */
    public String slug() {
        return slug;
    }

    /** Message key. */
    public String key() {
        return "aspiration.desk.pile." + name().toLowerCase(Locale.ROOT);
    }

    /** True where it waits for somebody and its number says how much. */
    public boolean counted() {
        return this != ENDED && this != ALL;
    }

    public static Optional<CasePile> named(String slug) {
        return Arrays.stream(values()).filter(pile -> pile.slug.equals(slug)).findFirst();
    }

    /** Those in which this person can find something. */
    public static Set<CasePile> of(Actor actor) {
        Set<CasePile> piles = EnumSet.noneOf(CasePile.class);
        if (CaseAccess.verifying(actor).length > 0) {
            piles.addAll(VERIFIERS);
        }
        if (actor.mayAnywhere(Action.WORK_CASE)) {
            piles.addAll(OFFICES);
        }
        if (actor.mayAnywhere(Action.READ_REPORTS)) {
            piles.addAll(LEADERS);
        }
        return piles;
    }
}
