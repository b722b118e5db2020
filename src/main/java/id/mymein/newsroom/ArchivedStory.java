package id.mymein.newsroom;

import id.mymein.region.RegionCode;
import java.time.Instant;

/**
 * A text that was published elsewhere, as it is to be taken over.
 *
 * @param sourceId the same for the same text at every run
 * @param source who published it; required
 * @param url where it stands there; what is no address on the web is left out
 * @param author who wrote it, as it was named there; empty where nobody was
 * @param publishedAt when it was published there
 * @param body HTML, sanitised when it is taken over; it shows no photos
 * @param category slug
 * @param region where it happened, or the region that it is filed under
 * @param place in words
 */
public record ArchivedStory(
        String sourceId,
        String source,
        String url,
        String author,
        Instant publishedAt,
        String title,
        String body,
        String category,
        RegionCode region,
        String place) {}
