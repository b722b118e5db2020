package id.mymein.portal;

import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.newsroom.Categories;
import id.mymein.newsroom.Category;
import id.mymein.newsroom.PublishedItem;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what the stories of a list name, each kind of thing at once. */
@Component
class Cards {

    private final Regions regions;
    private final Categories categories;
    private final Offices offices;
    private final MediaLibrary media;

    Cards(Regions regions, Categories categories, Offices offices, MediaLibrary media) {
        this.regions = regions;
        this.categories = categories;
        this.offices = offices;
        this.media = media;
    }

    List<Card> of(List<PublishedItem> items) {
        if (items.isEmpty()) {
            return List.of();
        }
        Map<OfficeId, Office> senders =
                offices.find(items.stream().map(PublishedItem::office).toList());
        Map<String, Category> kinds =
                categories.find(items.stream().map(PublishedItem::category).toList());
        Map<MediaId, Photo> photos = photos(items);
        return items.stream()
                .map(item -> new Card(
                        item,
                        region(item.region()),
                        above(item.region()),
                        kinds.get(item.category()),
                        senders.get(item.office()),
                        item.photo() == null ? null : photos.get(item.photo())))
                .toList();
    }

    /** With their places only, for what shows no more: it does not change when an office or a category is renamed. */
    List<Card> placed(List<PublishedItem> items) {
        return items.stream()
                .map(item -> new Card(item, region(item.region()), above(item.region()), null, null, null))
                .toList();
    }

    /** With their offices only. */
    List<Card> signed(List<PublishedItem> items) {
        Map<OfficeId, Office> senders =
                offices.find(items.stream().map(PublishedItem::office).toList());
        return items.stream()
                .map(item -> new Card(item, null, null, null, senders.get(item.office()), null))
                .toList();
    }

    Card of(PublishedItem item) {
        return of(List.of(item)).getFirst();
    }

    private Map<MediaId, Photo> photos(List<PublishedItem> items) {
        List<MediaId> ids = items.stream()
                .map(PublishedItem::photo)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return ids.isEmpty() ? Map.of() : media.find(ids);
    }

    private @Nullable Region region(RegionCode code) {
        return regions.find(code).orElse(null);
    }

    private @Nullable Region above(RegionCode code) {
        RegionCode parent = code.parent();
        return parent == null ? null : region(parent);
    }
}
