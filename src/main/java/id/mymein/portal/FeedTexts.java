package id.mymein.portal;

import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.RichPart;
import id.mymein.newsroom.RichText;
import id.mymein.platform.Site;
import id.mymein.platform.web.Words;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** The released texts as feeds carry them: complete, with their pictures where these stand. */
@Component
class FeedTexts {

    private static final int WIDTH = 800;

    private final MediaLibrary media;
    private final Site site;

    FeedTexts(MediaLibrary media, Site site) {
        this.media = media;
        this.site = site;
    }

    /** All photos of those texts, looked up at once. */
    Map<MediaId, Photo> photos(Collection<Content> contents) {
        List<MediaId> ids = contents.stream()
                .flatMap(content -> content.photos().stream())
                .map(use -> new MediaId(use.media()))
                .toList();
        return ids.isEmpty() ? Map.of() : media.find(ids);
    }

    /** The pictures of a text in their order; one that is no longer there leaves no gap. */
    Map<UUID, Feed.Picture> pictures(Content content, Map<MediaId, Photo> photos) {
        var pictures = new LinkedHashMap<UUID, Feed.Picture>();
        for (PhotoUse use : content.photos()) {
            Photo photo = photos.get(new MediaId(use.media()));
            if (photo != null) {
                pictures.put(use.media(), picture(use, photo));
            }
        }
        return pictures;
    }

    private Feed.Picture picture(PhotoUse use, Photo photo) {
        Photo.Size size = photo.atLeast(WIDTH);
        String text = use.alt().isBlank() ? use.caption() : use.alt();
        return new Feed.Picture(site.url(photo.jpeg(size)), size.width(), size.height(), text, use.credit());
    }

    /** The first picture leads where it has no place in the text, the others follow it, as on the story's page. */
    String html(PublishedItem item, Content content, Map<UUID, Feed.Picture> pictures, Words words) {
        var waiting = new LinkedHashMap<>(pictures);
        var text = new StringBuilder();
        for (RichPart part : RichText.parts(content.body())) {
            switch (part) {
                case RichPart.Words(String html) -> text.append(html);
                case RichPart.Photo(UUID id) -> {
                    Feed.Picture picture = waiting.remove(id);
                    text.append(picture == null ? "" : figure(picture, words));
                }
            }
        }
        List<Feed.Picture> around = List.copyOf(waiting.values());
        String lead = around.isEmpty() ? "" : figure(around.getFirst(), words);
        around.stream().skip(1).forEach(picture -> text.append(figure(picture, words)));
        return labels(item, words) + lead + text;
    }

    private static String figure(Feed.Picture picture, Words words) {
        String credit = picture.credit().isBlank() ? "" : words.text("portal.story.photo", picture.credit());
        return "<figure><img src=\"%s\" width=\"%d\" height=\"%d\" alt=\"%s\">%s</figure>"
                .formatted(
                        picture.address(),
                        picture.width(),
                        picture.height(),
                        HtmlUtils.htmlEscape(picture.text()),
                        credit.isEmpty() ? "" : "<figcaption>" + HtmlUtils.htmlEscape(credit) + "</figcaption>");
    }

    /** What a reader of the feed must know as well as a reader of the page. */
    private static String labels(PublishedItem item, Words words) {
        var labels = new StringBuilder();
        if (item.urgent()) {
            labels.append(label(words.text("portal.urgent")));
        }
        if (item.archived()) {
            labels.append(label(words.text("portal.proof.archive")));
        }
        if (item.corrected()) {
            labels.append(label(words.text("portal.feed.corrected")));
        }
        return labels.toString();
    }

    private static String label(String text) {
        return "<p><strong>" + HtmlUtils.htmlEscape(text) + "</strong></p>";
    }
}
