package id.mymein.socialaccount;

import org.jspecify.annotations.Nullable;

/**
 * Which accounts a list shows.
 *
 * @param text in the handle, the name or the office's name; empty for all
 * @param platform its key; empty for all
 * @param badge null for all
 * @param region code; empty for all
 * @param page from 0 on
 */
public record AccountFilter(
        String text,
        String platform,
        @Nullable AccountState state,
        @Nullable Badge badge,
        String region,
        int page) {

    public static final int PAGE = 50;

    public static AccountFilter all() {
        return new AccountFilter("", "", null, null, "", 0);
    }

    public boolean narrow() {
        return !text.isEmpty() || !platform.isEmpty() || state != null || badge != null || !region.isEmpty();
    }
}
