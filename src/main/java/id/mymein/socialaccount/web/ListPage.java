package id.mymein.socialaccount.web;

import id.mymein.region.Region;
import id.mymein.socialaccount.AccountCare.Task;
import id.mymein.socialaccount.AccountFilter;
import id.mymein.socialaccount.AccountState;
import id.mymein.socialaccount.Badge;
import id.mymein.socialaccount.Coverage.Own;
import id.mymein.socialaccount.Platform;
import id.mymein.socialaccount.Platforms;
import id.mymein.socialaccount.SocialAccount;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The list of accounts.
 *
 * @param own the own offices with what is missing there; none for a registrar
 * @param tasks what the own offices have to do
 * @param proposes true for whoever may enter accounts
 */
record ListPage(
        AccountFilter filter,
        List<SocialAccount> accounts,
        boolean more,
        Platforms platforms,
        List<Region> districts,
        List<Own> own,
        List<Task> tasks,
        boolean proposes,
        String told) {

    /** The states that a filter offers. */
    AccountState[] states() {
        return AccountState.values();
    }

    Badge[] badges() {
        return Badge.values();
    }

    String label(SocialAccount account) {
        return platforms.label(account.address().platform());
    }

    String labels(List<Platform> some) {
        return String.join(", ", some.stream().map(Platform::label).toList());
    }

    boolean is(AccountState state) {
        return filter.state() == state;
    }

    boolean is(Badge badge) {
        return filter.badge() == badge;
    }

    /** The address of another page of the same list. */
    String at(int page) {
        var state = filter.state();
        var badge = filter.badge();
        return SocialMenu.PATH + "?cari=" + encoded(filter.text()) + "&platform=" + encoded(filter.platform())
                + "&status="
                + (state == null ? "" : state.slug()) + "&tanda="
                + (badge == null ? "" : badge.name().toLowerCase(java.util.Locale.ROOT))
                + "&wilayah=" + encoded(filter.region()) + "&hal=" + page;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
