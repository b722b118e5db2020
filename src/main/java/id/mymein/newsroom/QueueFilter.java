package id.mymein.newsroom;

import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Narrows a queue down.
 *
 * @param region where it happened, or anything above
 * @param category slug; empty for all
 * @param words each must stand in the title, or all of them in the name of the sender's office
 */
public record QueueFilter(
        @Nullable RegionCode region,
        String category,
        @Nullable OfficeId office,
        String words) {

    public static final QueueFilter NONE = new QueueFilter(null, "", null, "");

    public boolean narrows() {
        return !equals(NONE);
    }

    List<String> wordList() {
        return Arrays.stream(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
