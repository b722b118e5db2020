package id.mymein.portal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A list of stories as a feed.
 *
 * @param self the feed's own absolute address
 * @param home the list's absolute address
 * @param hub who passes news of the feed on (WebSub), an absolute address; empty for none
 * @param updated when its newest release came
 */
record Feed(
        String title, String description, String self, String home, String hub, Instant updated, List<Entry> entries) {

    /**
     * One story, or one claim check.
     *
     * @param id stays the same for its life, whatever its title becomes
     * @param address absolute
     * @param category empty where it is unknown
     * @param published when it came first
     * @param updated when its newest release came
     * @param html the released text with its pictures, and what must be said of it first
     * @param pictures those in the text
     */
    record Entry(
            UUID id,
            String address,
            String title,
            String author,
            String category,
            Instant published,
            Instant updated,
            String summary,
            String html,
            List<Picture> pictures) {

        String urn() {
            return "urn:uuid:" + id;
        }
    }

    /** @param address absolute, of a JPEG */
    record Picture(String address, int width, int height, String text, String credit) {

        static final String TYPE = "image/jpeg";
    }
}
