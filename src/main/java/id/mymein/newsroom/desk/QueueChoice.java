package id.mymein.newsroom.desk;

import id.mymein.identity.OfficeId;
import id.mymein.newsroom.DeskQueue;
import id.mymein.newsroom.QueueFilter;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.CleanText;
import id.mymein.region.RegionCode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/**
 * Which part of which queue somebody looks at. It stands in the address of every page and form of the desk, so that a decision
 * leads on to the next story of the same pile.
 *
 * @param from how many items are passed over
 */
record QueueChoice(DeskQueue queue, QueueFilter filter, int from) {

    static final String DESK = "/meja/berita";

    private static final Pattern SLUG = Pattern.compile("[a-z0-9-]{1,40}");
    private static final Pattern UUID_SHAPE = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    private static final int LONGEST_WORDS = 100;

    /** What an address asks for; what makes no sense in it is left out. */
    static QueueChoice of(MultiValueMap<String, String> asked, DeskQueue otherwise) {
        String from = text(asked, "dari");
        return new QueueChoice(
                DeskQueue.of(text(asked, "antrean")).orElse(otherwise),
                new QueueFilter(region(asked), category(asked), office(asked), words(asked)),
                from.matches("\\d{1,6}") ? Integer.parseInt(from) : 0);
    }

    private static @Nullable RegionCode region(MultiValueMap<String, String> asked) {
        String code = text(asked, "wilayah");
        return RegionCode.isCode(code) ? new RegionCode(code) : null;
    }

    private static String category(MultiValueMap<String, String> asked) {
        String slug = text(asked, "kategori");
        return SLUG.matcher(slug).matches() ? slug : "";
    }

    private static @Nullable OfficeId office(MultiValueMap<String, String> asked) {
        String id = text(asked, "kantor");
        return UUID_SHAPE.matcher(id).matches() ? new OfficeId(UUID.fromString(id)) : null;
    }

    private static String words(MultiValueMap<String, String> asked) {
        String words = text(asked, "kata");
        return words.codePointCount(0, words.length()) <= LONGEST_WORDS
                ? words
                : words.substring(0, words.offsetByCodePoints(0, LONGEST_WORDS));
    }

    private static String text(MultiValueMap<String, String> asked, String field) {
        return CleanText.of(Objects.requireNonNullElse(asked.getFirst(field), ""))
                .strip();
    }

    QueueChoice at(int other) {
        return new QueueChoice(queue, filter, Math.max(0, other));
    }

    /** The same filter on another pile. */
    QueueChoice on(DeskQueue other) {
        return new QueueChoice(other, filter, 0);
    }

    QueueChoice unfiltered() {
        return new QueueChoice(queue, QueueFilter.NONE, 0);
    }

    String list() {
        return DESK + query();
    }

    String item(StoryId story) {
        return DESK + "/" + story + query();
    }

    /** Where a form beside a story is sent to. */
    String action(StoryId story, Act act) {
        return DESK + "/" + story + "/" + act.slug() + query();
    }

    /** What follows the path in an address, with its question mark. */
    String query() {
        List<String> parts = new ArrayList<>();
        parts.add("antrean=" + queue.slug());
        RegionCode region = filter.region();
        OfficeId office = filter.office();
        if (region != null) {
            parts.add("wilayah=" + region);
        }
        if (!filter.category().isEmpty()) {
            parts.add("kategori=" + filter.category());
        }
        if (office != null) {
            parts.add("kantor=" + office);
        }
        if (!filter.words().isEmpty()) {
            parts.add("kata=" + UriUtils.encode(filter.words(), StandardCharsets.UTF_8));
        }
        if (from > 0) {
            parts.add("dari=" + from);
        }
        return "?" + String.join("&", parts);
    }
}
