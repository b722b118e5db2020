package id.mymein.portal;

import id.mymein.aspiration.AspirationFigures;
import id.mymein.aspiration.AspirationFigures.Figures;
import id.mymein.aspiration.AspirationFigures.Period;
import id.mymein.aspiration.AspirationFigures.Tally;
import id.mymein.aspiration.PublicAspirations;
import id.mymein.aspiration.PublicCase;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.newsroom.PublishedStories;
import id.mymein.platform.Site;
import id.mymein.region.Boundaries;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import id.mymein.telling.CaseStories;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the pages about aspirations show. */
@Component
class AspirationViews {

    private static final int ANSWERED = 5;
    private static final int NEWEST = 5;
    private static final Tally NOTHING = new Tally(0, 0, 0, 0);

    private final PublicAspirations aspirations;
    private final AspirationFigures figures;
    private final AspirationLines lines;
    private final CaseStories told;
    private final PublishedStories stories;
    private final Offices offices;
    private final Regions regions;
    private final Boundaries boundaries;
    private final MediaLibrary media;
    private final Site site;

    AspirationViews(
            PublicAspirations aspirations,
            AspirationFigures figures,
            AspirationLines lines,
            CaseStories told,
            PublishedStories stories,
            Offices offices,
            Regions regions,
            Boundaries boundaries,
            MediaLibrary media,
            Site site) {
        this.aspirations = aspirations;
        this.figures = figures;
        this.lines = lines;
        this.told = told;
        this.stories = stories;
        this.offices = offices;
        this.regions = regions;
        this.boundaries = boundaries;
        this.media = media;
        this.site = site;
    }

    AspirationOverview overview() {
        return new AspirationOverview(
                regions.served().stream().map(this::regency).toList(),
                lines.of(aspirations.answered(ANSWERED)),
                lines.of(aspirations
                        .list(PublicAspirations.Query.all(), Long.MAX_VALUE, NEWEST)
                        .lines()),
                aspirations.categories());
    }

    private AspirationOverview.Regency regency(Region region) {
        return new AspirationOverview.Regency(
                region,
                figures.of(region.code(), Period.YEAR),
                told.within(region.code()),
                map(region),
                boundaries.drawn(region.code()));
    }

    private AspirationMap map(Region regency) {
        Map<RegionCode, Tally> places = figures.places(regency.code());
        return new AspirationMap(regions.children(regency.code()).stream()
                .map(district -> new AspirationMap.District(
                        district,
                        places.getOrDefault(district.code(), NOTHING),
                        regions.villages(district.code()).stream()
                                .map(village ->
                                        new AspirationMap.Tile(village, places.getOrDefault(village.code(), NOTHING)))
                                .toList()))
                .toList());
    }

    AspirationListView list(AspirationSection.Wanted wanted, PublicAspirations.Slice slice, boolean beginning) {
        Region region = wanted.region();
        Region first = beginning && wanted.state() == null ? region : null;
        return new AspirationListView(
                wanted.path(),
                wanted.list(),
                region,
                wanted.category(),
                wanted.state(),
                region == null ? List.of() : above(region),
                first != null ? regions.children(first.code()) : List.of(),
                first != null ? periods(first) : Map.of(),
                first != null ? told.within(first.code()) : -1,
                lines.of(slice.lines()),
                beginning,
                slice.older().isPresent()
                        ? "?" + Address.BEFORE + "=" + slice.older().getAsLong()
                        : "");
    }

    private Map<Period, Figures> periods(Region region) {
        var all = new EnumMap<Period, Figures>(Period.class);
        for (Period period : Period.values()) {
            all.put(period, figures.of(region.code(), period));
        }
        return all;
    }

    private List<Region> above(Region region) {
        return path(region.code()).stream()
                .filter(other -> !other.equals(region))
                .toList();
    }

    private List<Region> path(RegionCode code) {
        return regions.path(code).stream()
                .filter(region -> region.level() != RegionLevel.PROVINCE)
                .toList();
    }

    AspirationView one(PublicCase one) {
        OfficeId carrier = one.carrier();
        Map<OfficeId, Office> named = offices.find(Stream.of(
                        one.acting().stream(),
                        one.steps().stream().map(PublicCase.Step::office).filter(Objects::nonNull),
                        Stream.ofNullable(carrier))
                .flatMap(each -> each)
                .distinct()
                .toList());
        Map<MediaId, Photo> photos = photos(one);
        List<AspirationView.Moment> journey =
                one.steps().stream().map(step -> moment(step, named, photos)).toList();
        return new AspirationView(
                one,
                regions.find(one.region()).orElse(null),
                aspirations.categories().stream()
                        .filter(category -> category.slug().equals(one.category()))
                        .findFirst()
                        .orElse(null),
                carrier == null ? null : named.get(carrier),
                path(one.region()),
                found(one.photos(), photos),
                journey.stream()
                        .filter(moment -> moment.step().answers())
                        .toList()
                        .reversed(),
                journey,
                one.acting().stream()
                        .map(named::get)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList(),
                stories.these(told.of(one.id())));
    }

    private Map<MediaId, Photo> photos(PublicCase one) {
        List<MediaId> all = Stream.concat(
                        one.photos().stream(), one.steps().stream().flatMap(step -> step.photos().stream()))
                .distinct()
                .toList();
        return all.isEmpty() ? Map.of() : media.find(all);
    }

    private AspirationView.Moment moment(
            PublicCase.Step step, Map<OfficeId, Office> named, Map<MediaId, Photo> photos) {
        OfficeId office = step.office();
        return new AspirationView.Moment(
                step, office == null ? null : named.get(office), found(step.photos(), photos), inTime(step));
    }

    private @Nullable Boolean inTime(PublicCase.Step step) {
        LocalDate due = step.due();
        return due == null ? null : !LocalDate.ofInstant(step.at(), site.zone()).isAfter(due);
    }

    /** A photo that is gone leaves no hole. */
    private static List<Photo> found(List<MediaId> ids, Map<MediaId, Photo> photos) {
        return ids.stream()
                .map(photos::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
