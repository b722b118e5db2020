package id.mymein.distribution;

import id.mymein.newsroom.StoryId;

/** Where its pages are on the desk. */
public final class DistributionPaths {

    /** What waits, goes, failed. */
    public static final String DELIVERIES = "/meja/sebaran";

    /** Where something wrong still stands. */
    public static final String LEDGER = DELIVERIES + "/tarik";

    /** How far it went. */
    public static final String REACH = DELIVERIES + "/jangkauan";

    public static final String CHANNELS = "/meja/admin/kanal";

    private DistributionPaths() {}

    /** A story's ways out. */
    public static String story(StoryId story) {
        return DELIVERIES + "/berita/" + story;
    }

    public static String channel(ChannelId channel) {
        return CHANNELS + "/" + channel;
    }
}
