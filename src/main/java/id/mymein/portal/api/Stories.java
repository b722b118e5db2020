package id.mymein.portal.api;

import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.newsroom.ArchiveSource;
import id.mymein.newsroom.Categories;
import id.mymein.newsroom.Category;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.PublicKey;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedStory;
import id.mymein.newsroom.RichPart;
import id.mymein.newsroom.RichText;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.Site;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.portal.api.Shapes.Archive;
import id.mymein.portal.api.Shapes.Correction;
import id.mymein.portal.api.Shapes.KeyShape;
import id.mymein.portal.api.Shapes.Keys;
import id.mymein.portal.api.Shapes.PhotoShape;
import id.mymein.portal.api.Shapes.State;
import id.mymein.portal.api.Shapes.Story;
import id.mymein.portal.api.Shapes.StoryDetail;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stories as the API shows them. Of people it names the by-line and nobody else. */
@Component
class Stories {

    private static final int PHOTO = 800;

    private final Places places;
    private final Regions regions;
    private final Categories categories;
    private final Offices offices;
    private final MediaLibrary media;
    private final PublicHtml html;
    private final Site site;

    Stories(
            Places places,
            Regions regions,
            Categories categories,
            Offices offices,
            MediaLibrary media,
            PublicHtml html,
            Site site) {
        this.places = places;
        this.regions = regions;
        this.categories = categories;
        this.offices = offices;
        this.media = media;
        this.html = html;
        this.site = site;
    }

    /** @param contents what they say, as far as it is known */
    List<Story> shapes(List<PublishedItem> items, Map<StoryId, Content> contents) {
        Map<OfficeId, Office> senders =
                offices.find(items.stream().map(PublishedItem::office).toList());
        Map<String, Category> kinds =
                categories.find(items.stream().map(PublishedItem::category).toList());
        Map<MediaId, Photo> photos = media.find(contents.values().stream()
                .flatMap(content -> content.photos().stream().limit(1))
                .map(use -> new MediaId(use.media()))
                .toList());
        return items.stream()
                .map(item -> {
                    Content content = contents.getOrDefault(item.id(), Content.empty());
                    List<PhotoShape> shown = photos(content, photos);
                    return shape(
                            item,
                            kinds.get(item.category()),
                            senders.get(item.office()),
                            shown.isEmpty() ? null : shown.getFirst());
                })
                .toList();
    }

    private Story shape(
            PublishedItem item, @Nullable Category category, @Nullable Office office, @Nullable PhotoShape photo) {
        return new Story(
                item.id().toString(),
                html.address(item.path(), Languages.INDONESIAN),
                html.address(item.path(), Languages.ENGLISH),
                item.title(),
                item.summary(),
                category == null ? null : places.shape(category),
                regions.find(item.region()).map(places::shape).orElse(null),
                item.place(),
                item.eventDate().toString(),
                office == null ? null : places.shape(office),
                item.author(),
                item.publishedAt(),
                item.updatedAt(),
                new State(item.urgent(), item.corrected(), item.archived(), item.authentic()),
                photo);
    }

    StoryDetail detail(PublishedStory story) {
        PublishedItem item = story.item();
        Content content = story.content();
        Map<MediaId, Photo> photos = media.find(
                content.photos().stream().map(use -> new MediaId(use.media())).toList());
        ArchiveSource archive = story.release().archive();
        return new StoryDetail(
                shapes(List.of(item), Map.of(item.id(), content)).getFirst(),
                story.release().number(),
                story.release().fingerprint(),
                words(content),
                photos(content, photos),
                new Keys(key(story.release().fitness()), key(story.release().authenticity())),
                story.corrections().stream()
                        .map(release -> new Correction(String.valueOf(release.correction()), release.at()))
                        .toList(),
                archive == null ? null : new Archive(archive.name(), archive.url()));
    }

    /** The text as sanitised HTML; photos stand beside it. */
    private static String words(Content content) {
        return RichText.parts(content.body()).stream()
                .map(part -> part instanceof RichPart.Words(String words) ? words : "")
                .collect(Collectors.joining());
    }

    private static @Nullable KeyShape key(@Nullable PublicKey key) {
        return key == null ? null : new KeyShape(key.office(), key.verdict(), key.at());
    }

    private List<PhotoShape> photos(Content content, Map<MediaId, Photo> photos) {
        return content.photos().stream()
                .flatMap(use -> Stream.ofNullable(photo(use, photos.get(new MediaId(use.media())))))
                .toList();
    }

    private @Nullable PhotoShape photo(PhotoUse use, @Nullable Photo photo) {
        if (photo == null) {
            return null;
        }
        Photo.Size size = photo.atLeast(PHOTO);
        return new PhotoShape(
                site.url(Objects.requireNonNull(photo.jpeg(size))),
                size.width(),
                size.height(),
                use.alt().isBlank() ? use.caption() : use.alt(),
                use.caption(),
                use.credit());
    }
}
