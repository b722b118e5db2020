package id.mymein.fediverse;

import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.newsroom.Categories;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.PublicRelease;
import id.mymein.newsroom.PublishedAddress.Gone;
import id.mymein.newsroom.PublishedStory;
import id.mymein.newsroom.RichText;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import id.mymein.region.Regions;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** What a story, and the withdrawal of one, says in the fediverse. */
@Component
class Notes {

    private static final Pattern NO_TAG = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int PICTURES = 4;
    private static final int WIDTH = 1600;

    private final Places places;
    private final Regions regions;
    private final Categories categories;
    private final MediaLibrary media;
    private final PublicHtml html;

    Notes(Places places, Regions regions, Categories categories, MediaLibrary media, PublicHtml html) {
        this.places = places;
        this.regions = regions;
        this.categories = categories;
        this.media = media;
        this.html = html;
    }

    /** @param path of the page that it leads to */
    private record Tag(String word, String path) {}

    Map<String, Object> story(PublishedStory story) {
        List<Tag> tags = tags(story);
        Map<String, Object> note = note(
                places.story(story.item().id()),
                story.item().path(),
                story.item().publishedAt(),
                content(story, tags));
        if (story.release().number() > 1) {
            note.put("updated", time(story.item().updatedAt()));
        }
        note.put(
                "tag",
                tags.stream()
                        .map(tag -> Map.of("type", "Hashtag", "href", places.url(tag.path()), "name", "#" + tag.word()))
                        .toList());
        note.put("attachment", pictures(story));
        return note;
    }

    /** What followers see of a withdrawal: its words, as the portal's own page has them. */
    Map<String, Object> withdrawal(Gone gone) {
        Words words = words();
        String content = "<p><strong>" + escaped(words.text("fediverse.note.withdrawn", gone.title())) + "</strong></p>"
                + paragraph(gone.reason()) + link(gone.path());
        return note(places.withdrawal(gone.id()), gone.path(), gone.at(), content);
    }

    Map<String, Object> tombstone(StoryId story) {
        Map<String, Object> tombstone = new LinkedHashMap<>();
        tombstone.put("id", places.story(story));
        tombstone.put("type", "Tombstone");
        return tombstone;
    }

    private Map<String, Object> note(String id, String path, Instant at, String content) {
        Map<String, Object> note = new LinkedHashMap<>();
        note.put("id", id);
        note.put("type", "Note");
        note.put("attributedTo", places.actor(LocalActor.PORTAL));
        note.put("to", List.of(Activities.PUBLIC));
        note.put("cc", List.of(places.followers(LocalActor.PORTAL)));
        note.put("published", time(at));
        note.put("url", places.url(path));
        note.put("content", content);
        note.put("contentMap", Map.of(Languages.INDONESIAN.getLanguage(), content));
        note.put("sensitive", false);
        return note;
    }

    private Words words() {
        return html.words(Languages.INDONESIAN);
    }

    private String content(PublishedStory story, List<Tag> tags) {
        var content = new StringBuilder();
        if (story.item().urgent()) {
            content.append(paragraph(words().text("fediverse.note.urgent")));
        }
        for (PublicRelease release : story.corrections()) {
            content.append(paragraph(words().text("fediverse.note.correction", String.valueOf(release.correction()))));
        }
        content.append("<p><strong>").append(escaped(story.content().title())).append("</strong></p>");
        content.append(paragraph(RichText.summary(story.content().body())));
        content.append(link(story.item().path()));
        return content.append(hashtags(tags)).toString();
    }

    private static String paragraph(String text) {
        return text.isBlank() ? "" : "<p>" + escaped(text) + "</p>";
    }

    private String link(String path) {
        String address = escaped(places.url(path));
        return "<p><a href=\"" + address + "\">" + address + "</a></p>";
    }

    private String hashtags(List<Tag> tags) {
        if (tags.isEmpty()) {
            return "";
        }
        var links = new ArrayList<String>();
        for (Tag tag : tags) {
            links.add("<a href=\"" + escaped(places.url(tag.path()))
                    + "\" class=\"mention hashtag\" rel=\"tag\">#<span>" + escaped(tag.word()) + "</span></a>");
        }
        return "<p>" + String.join(" ", links) + "</p>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }

    /** The regency, the district, the village, the kind of news. */
    private List<Tag> tags(PublishedStory story) {
        var tags = new ArrayList<Tag>();
        regions.path(story.item().region()).stream()
                .skip(1)
                .forEach(region -> tags.add(new Tag(word(region.name()), "/wilayah/" + region.slug())));
        categories
                .find(story.item().category())
                .ifPresent(category ->
                        tags.add(new Tag(word(category.label(Languages.INDONESIAN)), "/kategori/" + category.slug())));
        return tags.stream().filter(tag -> !tag.word().isEmpty()).toList();
    }

    private static String word(String name) {
        return NO_TAG.matcher(name).replaceAll("");
    }

    private List<Map<String, Object>> pictures(PublishedStory story) {
        var pictures = new ArrayList<Map<String, Object>>();
        for (PhotoUse use : story.content().photos()) {
            if (pictures.size() < PICTURES) {
                media.find(new MediaId(use.media())).ifPresent(photo -> pictures.add(picture(photo, use)));
            }
        }
        return pictures;
    }

    private Map<String, Object> picture(Photo photo, PhotoUse use) {
        Photo.Size size = photo.atLeast(WIDTH);
        Map<String, Object> picture = new LinkedHashMap<>();
        picture.put("type", "Image");
        picture.put("mediaType", "image/jpeg");
        picture.put("url", places.url(photo.jpeg(size)));
        picture.put("name", use.alt().isBlank() ? use.caption() : use.alt());
        picture.put("width", size.width());
        picture.put("height", size.height());
        return picture;
    }

    static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
