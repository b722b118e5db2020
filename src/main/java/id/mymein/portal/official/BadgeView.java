package id.mymein.portal.official;

import id.mymein.socialaccount.PublicAccount;

/** The badge that an owner shows elsewhere: whose it is while it is worn, that it is not valid otherwise. */
public record BadgeView(PublicAccount account) {

    private static final int LONGEST = 48;
    private static final int BESIDE = 68;
    private static final int SIGN = 8;
    private static final int NARROWEST = 200;

    boolean worn() {
        return account.badge().worn();
    }

    String owner() {
        String name = account.officeName();
        return name.codePointCount(0, name.length()) <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    int width() {
        String owner = owner();
        return Math.max(NARROWEST, BESIDE + SIGN * owner.codePointCount(0, owner.length()));
    }
}
