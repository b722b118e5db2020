package id.mymein.distribution;

import id.mymein.distribution.Post.Remote;
import id.mymein.media.MediaId;
import id.mymein.newsroom.StoryId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One story's way to one channel.
 *
 * @param release that it shows, or is to show
 * @param state how far it is
 * @param remote as the platform names what stands there; both empty where nothing does
 */
public record Delivery(
        DeliveryId id,
        StoryId story,
        ChannelId channel,
        int release,
        Saying saying,
        DeliveryState state,
        Tries tries,
        Remote remote,
        @Nullable Instant sentAt,
        int version) {

    /**
     * What it says there.
     *
     * @param picture null for none
     * @param pictureText what the picture shows
     */
    public record Saying(
            String title,
            String text,
            String link,
            @Nullable MediaId picture,
            String pictureText) {}

    /**
     * How it went so far.
     *
     * @param plannedAt not before
     * @param next when it is tried next
     * @param first when it was first tried; null where it was not
     * @param reason message key of what stands in its way; empty for nothing
     * @param said in the platform's words
     */
    public record Tries(
            Instant plannedAt,
            Instant next,
            int made,
            @Nullable Instant first,
            String reason,
            String said) {}
}
