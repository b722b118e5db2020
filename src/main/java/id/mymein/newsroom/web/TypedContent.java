package id.mymein.newsroom.web;

import id.mymein.newsroom.Content;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.RichText;
import id.mymein.platform.web.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.util.MultiValueMap;

/** Reads the form of a story: what was typed stays as it is, right or wrong. */
final class TypedContent {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})[.:](\\d{2})");
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private final MultiValueMap<String, String> fields;

    TypedContent(MultiValueMap<String, String> fields) {
        this.fields = fields;
    }

    Content content(PlaceChoices places) {
        return new Content(
                text("title").replaceAll("\n+", " "),
                text("who"),
                body(),
                text("category"),
                region(places),
                text("place"),
                day(),
                time(),
                photos());
    }

    int base() {
        String typed = text("base");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    String body() {
        if (fields.containsKey("bodyHtml")) {
            return RichText.sanitise(text("bodyHtml"));
        }
        return fields.containsKey("notation") ? RichText.fromNotation(text("body")) : RichText.fromPlain(text("body"));
    }

    private String region(PlaceChoices places) {
        return switch (text("where")) {
            case "nearby" -> text("villageNearby");
            case "elsewhere" -> places.code(text("elsewhere"));
            default -> text("where");
        };
    }

    private String day() {
        return text("day").equals("other") ? text("otherDay") : text("day");
    }

    private String time() {
        Matcher time = TIME.matcher(text("time"));
        return time.matches()
                ? (time.group(1).length() == 1 ? "0" : "") + time.group(1) + ":" + time.group(2)
                : text("time");
    }

    private List<PhotoUse> photos() {
        List<PhotoUse> photos = new ArrayList<>();
        List<String> dropped = fields.getOrDefault("drop", List.of());
        for (String id : fields.getOrDefault("photo", List.of())) {
            boolean again =
                    photos.stream().anyMatch(photo -> photo.media().toString().equals(id));
            if (UUID_SHAPE.matcher(id).matches() && !again && !dropped.contains(id)) {
                photos.add(new PhotoUse(
                        UUID.fromString(id), text("caption-" + id), text("alt-" + id), text("credit-" + id)));
            }
        }
        return forward(photos);
    }

    /** Moves the photo whose button was pressed one place forward. */
    private List<PhotoUse> forward(List<PhotoUse> photos) {
        for (int i = 1; i < photos.size(); i++) {
            if (photos.get(i).media().toString().equals(text("forward"))) {
                photos.add(i - 1, photos.remove(i));
            }
        }
        return photos;
    }

    /** One field without the characters that a database cannot hold, its line breaks in one form. */
    private String text(String field) {
        return Typed.text(fields.getFirst(field));
    }
}
