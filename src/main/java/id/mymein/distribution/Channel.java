package id.mymein.distribution;

import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where news goes out.
 *
 * @param office whose it is
 * @param region of that office: its administrators keep the channel, its editors use it
 * @param name as we call it
 * @param place as the platform calls it; empty while nobody has looked
 * @param said why it is paused or locked; message key or a person's words, empty where it is not
 * @param sample only shows how channels look; its platform is never asked for anything
 */
public record Channel(
        ChannelId id,
        ChannelKind kind,
        OfficeId office,
        RegionCode region,
        String name,
        String place,
        ChannelState state,
        String said,
        Defaults defaults,
        Pace pace,
        Health health,
        boolean sample,
        int version) {

    /**
     * Which stories go there unless an editor says otherwise.
     *
     * @param automatic false where only what an editor chooses goes there
     * @param categories slugs; empty for all
     * @param regions where it happened, and below; empty for everywhere
     */
    public record Defaults(boolean automatic, List<String> categories, List<RegionCode> regions) {

        public Defaults {
            categories = List.copyOf(categories);
            regions = List.copyOf(regions);
        }

        boolean include(String category, RegionCode region) {
            return automatic
                    && (categories.isEmpty() || categories.contains(category))
                    && (regions.isEmpty() || regions.stream().anyMatch(one -> one.contains(region)));
        }
    }

    /**
     * When and how fast.
     *
     * @param from of the day, in the regency's zone; the same as {@code to} for all day
     * @param gap minutes from one post to the next, at least
     * @param anHour posts in an hour, at most
     */
    public record Pace(LocalTime from, LocalTime to, int gap, int anHour) {}

    /**
     * How it does.
     *
     * @param failures one after the other, without success between
     * @param brokenUntil the platform is left alone until then; null where it is well
     * @param expires when its token ends; null where it does not
     */
    public record Health(
            int failures,
            @Nullable Instant brokenUntil,
            @Nullable Instant expires,
            @Nullable Instant checkedAt) {}

    /** True where it takes posts now as far as it is known. */
    public boolean open(Instant now) {
        Instant until = health.brokenUntil();
        return state == ChannelState.ACTIVE && (until == null || !until.isAfter(now));
    }
}
