package id.mymein.portal.api;

import id.mymein.portal.api.Shapes.PhotoShape;
import id.mymein.portal.api.Shapes.Story;
import id.mymein.portal.api.Shapes.StoryDetail;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A story as news agencies exchange it: IPTC ninjs 2.2. */
final class Ninjs {

    static final String TYPE = "application/ninjs+json";

    private static final String SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_2.2.json";

    private Ninjs() {}

    static Map<String, Object> of(StoryDetail detail) {
        Map<String, Object> ninjs = of(detail.story());
        ninjs.put("version", String.valueOf(detail.release()));
        ninjs.put("representationtype", "full");
        ninjs.put("bodies", List.of(Map.of("role", "main", "contenttype", "text/html", "value", detail.body_html())));
        if (!detail.corrections().isEmpty()) {
            ninjs.put("ednote", detail.corrections().getLast().text());
        }
        ninjs.put("associations", detail.photos().stream().map(Ninjs::picture).toList());
        return ninjs;
    }

    static Map<String, Object> of(Story story) {
        var ninjs = new LinkedHashMap<String, Object>();
        ninjs.put("standard", Map.of("name", "ninjs", "version", "2.2", "schema", SCHEMA));
        ninjs.put("uri", "urn:uuid:" + story.id());
        ninjs.put("type", "text");
        ninjs.put("representationtype", "partial");
        ninjs.put("pubstatus", "usable");
        ninjs.put("firstcreated", story.published_at().toString());
        ninjs.put("versioncreated", story.updated_at().toString());
        ninjs.put("language", "id");
        ninjs.put("title", story.title());
        ninjs.put("headlines", List.of(Map.of("role", "main", "contenttype", "text/plain", "value", story.title())));
        ninjs.put(
                "descriptions",
                List.of(Map.of("role", "summary", "contenttype", "text/plain", "value", story.summary())));
        ninjs.put("located", story.place());
        ninjs.put("altids", List.of(Map.of("role", "web", "value", story.url())));
        if (!story.author().isBlank()) {
            ninjs.put("by", story.author());
        }
        named(ninjs, story);
        if (story.photo() != null) {
            ninjs.put("associations", List.of(picture(story.photo())));
        }
        return ninjs;
    }

    private static void named(Map<String, Object> ninjs, Story story) {
        if (story.category() != null) {
            ninjs.put(
                    "subjects",
                    List.of(Map.of(
                            "name", story.category().name().id(),
                            "rel", "category",
                            "literal", story.category().slug(),
                            "uri", story.category().url())));
        }
        if (story.region() != null) {
            ninjs.put(
                    "places",
                    List.of(Map.of(
                            "name", story.region().name(),
                            "rel", "event",
                            "literal", story.region().code(),
                            "uri", story.region().url())));
        }
        if (story.office() != null) {
            ninjs.put(
                    "infosources",
                    List.of(Map.of(
                            "name", story.office().name(),
                            "role", "source",
                            "literal", story.office().slug(),
                            "uri", story.office().url())));
        }
    }

    private static Map<String, Object> picture(PhotoShape photo) {
        var picture = new LinkedHashMap<String, Object>();
        picture.put("name", "photo");
        picture.put("uri", photo.url());
        picture.put("type", "picture");
        var descriptions = new ArrayList<Map<String, Object>>();
        descriptions.add(Map.of("role", "caption", "value", photo.caption()));
        descriptions.add(Map.of("role", "alt", "value", photo.alt()));
        picture.put("descriptions", descriptions);
        if (!photo.credit().isBlank()) {
            picture.put("by", photo.credit());
        }
        picture.put(
                "renditions",
                List.of(Map.of(
                        "name", "web",
                        "href", photo.url(),
                        "contenttype", "image/jpeg",
                        "width", photo.width(),
                        "height", photo.height())));
        return picture;
    }
}
