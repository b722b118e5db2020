package id.mymein.portal;

import id.mymein.media.Photo;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.PublicRelease;
import id.mymein.newsroom.PublishedStory;
import id.mymein.region.Region;
import java.util.List;

/**
 * A story's page.
 *
 * @param regions from the regency down
 * @param body sanitised HTML, beginning with place and date
 * @param jsonLd ready to stand in a script element
 * @param address absolute, for links that share it
 */
record StoryView(
        Card card,
        PublishedStory story,
        List<Region> regions,
        List<Picture> pictures,
        String body,
        List<Card> related,
        String jsonLd,
        String address) {

    record Picture(PhotoUse use, Photo photo) {

        String alt() {
            return use.alt().isBlank() ? use.caption() : use.alt();
        }
    }

    PublicRelease release() {
        return story.release();
    }

    String historyPath() {
        return card.item().path() + "/riwayat";
    }
}
