package id.mymein.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1.1 (jsonfeed.org/version/1.1) with full texts. */
final class JsonFeed {

    static final String TYPE = "application/feed+json;charset=utf-8";

    private JsonFeed() {}

    static byte[] of(Feed feed) {
        var json = new LinkedHashMap<String, Object>();
        json.put("version", "https://jsonfeed.org/version/1.1");
        json.put("title", feed.title());
        json.put("description", feed.description());
        json.put("home_page_url", feed.home());
        json.put("feed_url", feed.self());
        json.put("language", "id");
        if (!feed.hub().isEmpty()) {
            json.put("hubs", List.of(Map.of("type", "WebSub", "url", feed.hub())));
        }
        json.put("items", feed.entries().stream().map(JsonFeed::item).toList());
        return JsonMapper.shared().writeValueAsBytes(json);
    }

    private static Map<String, Object> item(Feed.Entry entry) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", entry.urn());
        item.put("url", entry.address());
        item.put("title", entry.title());
        item.put("content_html", entry.html());
        item.put("summary", entry.summary());
        item.put("date_published", entry.published().toString());
        item.put("date_modified", entry.updated().toString());
        item.put("authors", List.of(Map.of("name", entry.author())));
        item.put("language", "id");
        if (!entry.category().isEmpty()) {
            item.put("tags", List.of(entry.category()));
        }
        if (!entry.pictures().isEmpty()) {
            item.put("image", entry.pictures().getFirst().address());
            item.put(
                    "attachments",
                    entry.pictures().stream().map(JsonFeed::attachment).toList());
        }
        return item;
    }

    private static Map<String, Object> attachment(Feed.Picture picture) {
        var attachment = new LinkedHashMap<String, Object>();
        attachment.put("url", picture.address());
        attachment.put("mime_type", Feed.Picture.TYPE);
        if (!picture.text().isBlank()) {
            attachment.put("title", picture.text());
        }
        return attachment;
    }
}
