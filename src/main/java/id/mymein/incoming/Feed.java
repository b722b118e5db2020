package id.mymein.incoming;

import id.mymein.region.RegionCode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A feed of the register.
 *
 * @param site its front page; may be empty
 * @param official the region's own site
 * @param sample only shows how feeds look; its site is never asked for anything
 */
public record Feed(
        FeedId id,
        String address,
        String site,
        String name,
        RegionCode region,
        boolean official,
        FeedState state,
        boolean sample,
        Health health) {

    /** With fewer days it is not silent, however often it spoke before. */
    static final int FEWEST_SILENT_DAYS = 30;

    private static final int MOST_SILENT_DAYS = 180;
    private static final int GAPS = 3;

    /** A failure of some hours is nobody's task. */
    static final Duration BROKEN_AFTER = Duration.ofDays(3);

    /**
     * How its reading goes.
     *
     * @param readAt when somebody looked last; null for never
     * @param wellAt when that went well last; null for never
     * @param failingSince null while it goes well
     * @param trouble null while it goes well
     * @param status of HTTP; 0 where there was none
     * @param newestAt when its newest item is from; null where it never had one
     * @param gap between two items, as a rule; zero where that is not known
     * @param since when it was added
     */
    public record Health(
            @Nullable Instant readAt,
            @Nullable Instant wellAt,
            @Nullable Instant failingSince,
            @Nullable Trouble trouble,
            int status,
            @Nullable Instant newestAt,
            Duration gap,
            Instant since) {

        /** After so many days without anything new it counts as silent: three times its own rhythm, never fewer than 30. */
        public int silentDays() {
            return Math.clamp(gap.toDays() * GAPS, FEWEST_SILENT_DAYS, MOST_SILENT_DAYS);
        }

        public boolean broken(Instant now) {
            return failingSince != null && !failingSince.plus(BROKEN_AFTER).isAfter(now);
        }

        /** What fails cannot be heard; that is another matter than silence. */
        public boolean silent(Instant now) {
            Instant heard = newestAt == null ? since : newestAt;
            return wellAt != null
                    && failingSince == null
                    && heard.plus(Duration.ofDays(silentDays())).isBefore(now);
        }
    }

    /** How it stands, in one word. */
    public enum Standing {
        NEW,
        WELL,
        FAILING,
        BROKEN,
        SILENT,
        PAUSED;

        /** That of this name, in any case; empty where there is none. */
        public static Optional<Standing> named(String name) {
            return Stream.of(values())
                    .filter(one -> one.name().equalsIgnoreCase(name))
                    .findFirst();
        }

        /** Message key. */
        public String key() {
            return "incoming.standing." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public Standing standing(Instant now) {
        if (state != FeedState.ACTIVE) {
            return Standing.PAUSED;
        }
        if (health.failingSince() != null) {
            return health.broken(now) ? Standing.BROKEN : Standing.FAILING;
        }
        if (health.wellAt() == null) {
            return Standing.NEW;
        }
        return health.silent(now) ? Standing.SILENT : Standing.WELL;
    }
}
