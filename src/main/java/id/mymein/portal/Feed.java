package id.mymein.portal;

import java.time.Instant;
import java.util.List;

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
     * One story.
     *
     * @param address absolute
     * @param category empty where it is unknown
     * @param html the released text with its pictures, and what must be said of it first
     * @param pictures those in the text
     */
    record Entry(Card card, String address, String category, String html, List<Picture> pictures) {

        /** Stays the same for the life of the story, whatever its title becomes. */
        String id() {
            return "urn:uuid:" + card.item().id();
        }

        String author() {
            String name = card.item().author();
            return name.isBlank() ? card.officeName() : name + ", " + card.officeName();
        }
    }

    /** @param address absolute, of a JPEG */
    record Picture(String address, int width, int height, String text, String credit) {

        static final String TYPE = "image/jpeg";
    }
}
