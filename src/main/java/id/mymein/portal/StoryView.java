package id.mymein.portal;

import id.mymein.aspiration.PublicCase;
import id.mymein.media.Photo;
import id.mymein.newsroom.ArchiveSource;
import id.mymein.newsroom.Neighbours;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.PublicRelease;
import id.mymein.newsroom.PublishedStory;
import id.mymein.platform.web.Page;
import id.mymein.platform.web.QrCode;
import id.mymein.region.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A story's page.
 *
 * @param regions from the regency down
 * @param pieces the text, beginning with place and date, and the photos that stand in it
 * @param jsonLd ready to stand in a script element
 * @param inPlace the stories beside it among those of its region
 * @param inCategory the stories beside it among those of its kind
 * @param minutes how long it takes to read
 * @param raised the aspirations that it tells of
 * @param address absolute, for links that share it
 * @param code the same for paper
 * @param activity absolute, for programs of the fediverse; null where it is not told there
 */
record StoryView(
        Card card,
        PublishedStory story,
        List<Region> regions,
        List<Picture> pictures,
        List<Piece> pieces,
        List<Card> related,
        Neighbours inPlace,
        Neighbours inCategory,
        int minutes,
        String jsonLd,
        List<PublicCase> raised,
        String address,
        QrCode code,
        @Nullable String activity) {

    record Picture(PhotoUse use, Photo photo) {

        String alt() {
            return use.alt().isBlank() ? use.caption() : use.alt();
        }
    }

    /**
     * A piece of the text or, where there is one, a photo in it.
     *
     * @param html sanitised
     */
    record Piece(String html, @Nullable Picture picture) {}

    /** The photos that have no place in the text: the first leads the story, the others follow it. */
    List<Picture> around() {
        return pictures.stream()
                .filter(picture -> pieces.stream().noneMatch(piece -> picture.equals(piece.picture())))
                .toList();
    }

    /** The hour of the event as the page's language writes it; empty where nobody named one. */
    String eventTime(Page page) {
        String time = story.content().eventTime();
        return page.english() ? time : time.replace(':', '.');
    }

    PublicRelease release() {
        return story.release();
    }

    /** Where it was taken over from, as long as it has no keys; otherwise null. */
    @Nullable
    ArchiveSource archive() {
        return story.release().archive();
    }

    /** Where the picture is that stands for it where it has no photo. */
    String cardPath() {
        return CardSection.path(card.item().id(), story.release().number());
    }

    /** The picture that people pass on in groups. */
    String groupCardPath() {
        return CardSection.groupPath(card.item().id(), story.release().number());
    }

    String historyPath() {
        return card.item().path() + "/riwayat";
    }
}
