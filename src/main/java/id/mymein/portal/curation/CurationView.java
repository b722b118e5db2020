package id.mymein.portal.curation;

import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.FormErrors;
import id.mymein.portal.curation.Arrangement.Part;
import id.mymein.portal.curation.Arrangement.Pin;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page on which the front page is arranged.
 *
 * @param changedBy name of who changed it last; empty before anybody did
 * @param publishedBy name of who published last; empty before anybody did
 * @param lead null where none is pinned
 * @param choice public stories to choose from, newest first
 * @param older where they go on, as the query of an address; empty at their end
 * @param typed null unless something was typed that could not be taken
 * @param notice message key; empty for none
 */
record CurationView(
        FrontPage page,
        String changedBy,
        String publishedBy,
        List<Part> parts,
        @Nullable Pinned lead,
        List<Pinned> picks,
        List<PublishedItem> choice,
        String older,
        @Nullable Typing typed,
        FormErrors errors,
        String notice,
        boolean good) {

    /**
     * A story that is pinned.
     *
     * @param item null where it is no longer public; it does not stand on the front page then
     */
    record Pinned(Pin pin, @Nullable PublishedItem item, boolean ended) {}

    /**
     * What was typed and could not be taken.
     *
     * @param story of whose end the day and the time were typed; null where an address was
     */
    record Typing(@Nullable StoryId story, String day, String time, String address) {

        static Typing address(String typed) {
            return new Typing(null, "", "", typed);
        }
    }

    boolean typedFor(StoryId story) {
        return typed != null && story.equals(typed.story());
    }

    String address() {
        return typed == null ? "" : typed.address();
    }

    boolean pinned(PublishedItem item) {
        return leads(item) || picked(item);
    }

    boolean leads(PublishedItem item) {
        return lead != null && lead.pin().story().equals(item.id());
    }

    boolean picked(PublishedItem item) {
        return picks.stream().anyMatch(pinned -> pinned.pin().story().equals(item.id()));
    }
}
