package id.mymein.portal.api;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What answers look like; the API's description (openapi.json) has the same names in the same places. */
final class Shapes {

    private Shapes() {}

    /** @param next the address of the rest; null at the end */
    record StoryList(List<?> stories, @Nullable String next) {}

    record RegionList(List<RegionShape> regions) {}

    record CategoryList(List<CategoryShape> categories) {}

    record OfficeList(List<OfficeShape> offices) {}

    record Named(String id, String en) {}

    record CategoryShape(String slug, Named name, String url) {}

    record OfficeShape(String slug, String name, String kind, String region, String url) {}

    /** @param parent code of the region above; null for a province */
    record RegionShape(
            String code, String name, String kind, @Nullable String parent, String slug, String url) {}

    record RegionDetail(
            String code,
            String name,
            String kind,
            @Nullable String parent,
            String slug,
            String url,
            List<RegionShape> path,
            List<RegionShape> children) {}

    record PhotoShape(String url, int width, int height, String alt, String caption, String credit) {}

    record State(boolean urgent, boolean corrected, boolean archived, boolean authentic) {}

    record Story(
            String id,
            String url,
            String url_en,
            String title,
            String summary,
            @Nullable CategoryShape category,
            @Nullable RegionShape region,
            String place,
            String event_date,
            @Nullable OfficeShape office,
            String author,
            Instant published_at,
            Instant updated_at,
            State state,
            @Nullable PhotoShape photo) {}

    /** A key without the names of the people who hold it. */
    record KeyShape(String office, String verdict, Instant at) {}

    record Keys(@Nullable KeyShape fitness, @Nullable KeyShape authenticity) {}

    record Correction(String text, Instant at) {}

    record Archive(String name, String url) {}

    record StoryDetail(
            Story story,
            int release,
            String fingerprint,
            String body_html,
            List<PhotoShape> photos,
            Keys keys,
            List<Correction> corrections,
            @Nullable Archive archive) {}
}
