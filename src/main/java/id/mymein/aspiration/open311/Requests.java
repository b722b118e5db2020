package id.mymein.aspiration.open311;

import id.mymein.aspiration.AspirationCategory;
import id.mymein.aspiration.PublicAspirations;
import id.mymein.aspiration.PublicLine;
import id.mymein.aspiration.PublicRecord;
import id.mymein.aspiration.PublicState;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.platform.Site;
import id.mymein.platform.web.Words;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.RegionPoints;
import id.mymein.region.RegionPoints.Middle;
import id.mymein.region.Regions;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Aspirations as GeoReport says them: never who sent one, and never more of where than the public pages say. The point is the
 * middle of the village: the one that was sent may be somebody's house.
 */
@Component
class Requests {

    /** GeoReport's schema. */
    private static final int LONGEST = 4000;

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

    private final PublicAspirations aspirations;
    private final Offices offices;
    private final MediaLibrary media;
    private final Regions regions;
    private final RegionPoints points;
    private final Site site;

    Requests(
            PublicAspirations aspirations,
            Offices offices,
            MediaLibrary media,
            Regions regions,
            RegionPoints points,
            Site site) {
        this.aspirations = aspirations;
        this.offices = offices;
        this.media = media;
        this.regions = regions;
        this.points = points;
        this.site = site;
    }

    /** What all of a list need, read once. */
    private record Names(
            Map<String, AspirationCategory> categories,
            Map<OfficeId, Office> offices,
            Map<MediaId, Photo> photos,
            Words words) {}

    List<Map<String, Object>> shapes(List<PublicRecord> records, Words words) {
        var names = new Names(
                aspirations.categories().stream().collect(Collectors.toMap(AspirationCategory::slug, each -> each)),
                offices.find(records.stream()
                        .flatMap(each -> each.acting().stream())
                        .distinct()
                        .toList()),
                media.find(records.stream()
                        .map(PublicRecord::photo)
                        .filter(Objects::nonNull)
                        .toList()),
                words);
        return records.stream().map(each -> shape(each, names)).toList();
    }

    private Map<String, Object> shape(PublicRecord told, Names names) {
        PublicLine line = told.line();
        Words words = names.words();
        boolean closed = PublicState.SELESAI.states().contains(line.state());
        AspirationCategory category = names.categories().get(line.category());
        Middle middle = points.middle(line.region()).orElse(null);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("service_request_id", Long.toString(line.number()));
        fields.put("status", closed ? "closed" : "open");
        fields.put("status_notes", notes(told, words));
        fields.put("service_name", category == null ? line.category() : category.label(words.locale()));
        fields.put("service_code", line.category());
        fields.put("description", shortened(description(told)));
        fields.put("agency_responsible", acting(told, names));
        fields.put("service_notice", site.url("/aspirasi/" + line.number()));
        fields.put("requested_datetime", words.iso(line.receivedAt()));
        fields.put("updated_datetime", words.iso(line.changedAt()));
        fields.put("expected_datetime", expected(line.due(), words));
        fields.put("address", address(line.region(), words));
        fields.put("address_id", line.region().value());
        fields.put("zipcode", null);
        fields.put("lat", middle == null ? null : middle.latitude());
        fields.put("long", middle == null ? null : middle.longitude());
        fields.put("media_url", photo(told, names));
        return fields;
    }

    private static String notes(PublicRecord told, Words words) {
        String state = words.text(told.line().state().key());
        return told.said().isEmpty() ? state : state + ": " + told.said();
    }

    private static String description(PublicRecord told) {
        return told.body().startsWith(told.line().title())
                ? told.body()
                : told.line().title() + "\n\n" + told.body();
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private static @Nullable String acting(PublicRecord told, Names names) {
        String acting = told.acting().stream()
                .map(names.offices()::get)
                .filter(Objects::nonNull)
                .map(Office::name)
                .collect(Collectors.joining(", "));
        return acting.isEmpty() ? null : acting;
    }

    /** A deadline is a day, and it is kept until its end. */
    private @Nullable String expected(@Nullable LocalDate due, Words words) {
        return due == null
                ? null
                : words.iso(due.atTime(END_OF_DAY).atZone(site.zone()).toInstant());
    }

    /** From the village outwards. */
    private String address(RegionCode code, Words words) {
        return regions.path(code).reversed().stream()
                .filter(region -> region.level() != RegionLevel.PROVINCE)
                .map(region -> name(region, words))
                .collect(Collectors.joining(", "));
    }

    private static String name(Region region, Words words) {
        return words.text(region.kindKey()) + " " + region.name();
    }

    private @Nullable String photo(PublicRecord told, Names names) {
        Photo photo = told.photo() == null ? null : names.photos().get(told.photo());
        return photo == null ? null : site.url(photo.jpeg(photo.largest()));
    }
}
