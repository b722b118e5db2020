package id.mymein.search;

import id.mymein.newsroom.PublishedText;
import id.mymein.newsroom.PublishedTexts;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.Site;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of public stories what lies in the index. */
@Component
class Documents {

    private final PublishedTexts texts;
    private final Regions regions;
    private final ZoneId zone;

    Documents(PublishedTexts texts, Regions regions, Site site) {
        this.texts = texts;
        this.regions = regions;
        this.zone = site.zone();
    }

    /** Brings the index to what is public of those stories now. */
    void bring(StoryIndex index, Collection<StoryId> stories) {
        Map<StoryId, PublishedText> found = texts.find(stories);
        index.write(found.values().stream().map(this::document).toList());
        index.delete(stories.stream()
                .filter(story -> !found.containsKey(story))
                .map(StoryId::toString)
                .toList());
    }

    List<PublishedText> after(@Nullable StoryId story, int limit) {
        return texts.after(story, limit);
    }

    IndexedStory document(PublishedText text) {
        return IndexedStory.of(text, path(text.item().region()), zone);
    }

    /** Without the province, which every story would have. */
    private List<Region> path(RegionCode region) {
        return regions.path(region).stream()
                .filter(above -> above.level() != RegionLevel.PROVINCE)
                .toList();
    }
}
