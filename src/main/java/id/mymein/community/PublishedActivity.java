package id.mymein.community;

import id.mymein.media.MediaId;
import id.mymein.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * What the public may know of an activity: never who came, nor what it cost.
 *
 * @param place in words, within the region; may be empty
 * @param label null where nobody has filed it yet
 * @param result what came of it; may be empty
 * @param attended how many came; empty where nobody counted
 * @param minutes empty unless those who keep the group opened them
 * @param photos open to the public
 */
public record PublishedActivity(
        ActivityId id,
        KimGroupId group,
        String topic,
        LocalDate day,
        RegionCode region,
        String place,
        ActivityKind kind,
        @Nullable ActivityLabel label,
        String result,
        OptionalInt attended,
        String minutes,
        List<Picture> photos) {

    public PublishedActivity {
        photos = List.copyOf(photos);
    }

    /** @param caption may be empty; the topic stands in */
    public record Picture(MediaId photo, String caption) {}
}
