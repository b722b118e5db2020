package id.mymein.newsroom;

import id.mymein.platform.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What a story says, complete or not. Dates and codes are text here because a draft keeps what was typed, right or wrong;
 * {@link ContentRules} says what is wrong.
 *
 * @param title what happened, in one sentence
 * @param who the people involved, as the contributor named them
 * @param body sanitised HTML, see {@link RichText}
 * @param category slug
 * @param region code of the village, district or regency where it happened
 * @param place the exact place in words
 * @param eventDate ISO date
 * @param eventTime {@code HH:mm}, may be empty
 */
public record Content(
        String title,
        String who,
        String body,
        String category,
        String region,
        String place,
        String eventDate,
        String eventTime,
        List<PhotoUse> photos) {

    public Content {
        photos = List.copyOf(photos);
    }

    public static Content empty() {
        return new Content("", "", "", "", "", "", "", "", List.of());
    }

    Content withBody(String other) {
        return new Content(title, who, other, category, region, place, eventDate, eventTime, photos);
    }

    /**
     * SHA-256 of the canonical content: every field in fixed order, each preceded by its length in bytes, so that no two
     * contents share one form. Changing a single character changes it.
     */
    public String fingerprint() {
        var canonical = new StringBuilder("mymein-content-1\n");
        for (String field : List.of(title, who, body, category, region, place, eventDate, eventTime)) {
            append(canonical, field);
        }
        for (PhotoUse photo : photos) {
            append(canonical, photo.media().toString());
            append(canonical, photo.caption());
            append(canonical, photo.alt());
            append(canonical, photo.credit());
        }
        return Hashes.sha256(canonical.toString());
    }

    private static void append(StringBuilder canonical, String field) {
        canonical
                .append(field.getBytes(StandardCharsets.UTF_8).length)
                .append(':')
                .append(field)
                .append('\n');
    }
}
