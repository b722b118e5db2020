package id.mymein.newsroom.trail;

import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.newsroom.Categories;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.PhotoUse;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays two contents beside each other, with places, kinds of news and days in words. */
@Component
class Comparisons {

    private static final String DAY = "EEEE, d MMMM uuuu";

    private final Categories categories;
    private final Regions regions;
    private final MediaLibrary media;

    Comparisons(Categories categories, Regions regions, MediaLibrary media) {
        this.categories = categories;
        this.regions = regions;
        this.media = media;
    }

    Comparison between(Content old, Content now, Locale locale) {
        return new Comparison(
                fields(old, now, locale),
                BodyDiff.between(old.body(), now.body()),
                PhotoDiff.between(old, now),
                pictures(old, now));
    }

    private List<FieldDiff> fields(Content old, Content now, Locale locale) {
        return List.of(
                text("title", old.title(), now.title()),
                text("who", old.who(), now.who()),
                value("region", region(old.region()), region(now.region())),
                text("place", old.place(), now.place()),
                value("category", category(old.category(), locale), category(now.category(), locale)),
                value("date", day(old.eventDate(), locale), day(now.eventDate(), locale)),
                value("time", old.eventTime(), now.eventTime()));
    }

    private static FieldDiff text(String field, String old, String now) {
        return new FieldDiff("newsroom.trail.field." + field, WordDiff.between(old, now));
    }

    private static FieldDiff value(String field, String old, String now) {
        return new FieldDiff("newsroom.trail.field." + field, WordDiff.whole(old, now));
    }

    /** {@code Mayanau, Tebing Tinggi}; what was typed where there is no such place. */
    private String region(String typed) {
        if (!RegionCode.isCode(typed)) {
            return typed;
        }
        List<Region> path = regions.path(new RegionCode(typed));
        String name = path.reversed().stream()
                .filter(region -> region.level().compareTo(RegionLevel.REGENCY) >= 0)
                .map(Region::name)
                .collect(Collectors.joining(", "));
        return name.isEmpty() ? typed : name;
    }

    private String category(String slug, Locale locale) {
        return categories.find(slug).map(found -> found.label(locale)).orElse(slug);
    }

    private static String day(String typed, Locale locale) {
        try {
            return DateTimeFormatter.ofPattern(DAY, locale).format(LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            return typed;
        }
    }

    private Map<UUID, String> pictures(Content old, Content now) {
        List<MediaId> ids = Stream.of(old, now)
                .flatMap(content -> content.photos().stream())
                .map(PhotoUse::media)
                .distinct()
                .map(MediaId::new)
                .toList();
        Map<UUID, String> pictures = new HashMap<>();
        if (!ids.isEmpty()) {
            media.find(ids).forEach((id, photo) -> pictures.put(id.value(), photo.jpeg(photo.atLeast(400))));
        }
        return Map.copyOf(pictures);
    }
}
