package id.mymein.portal;

import id.mymein.community.ActivityId;
import id.mymein.community.GroupKind;
import id.mymein.community.KimGroupId;
import id.mymein.community.PublishedActivities;
import id.mymein.community.PublishedActivity;
import id.mymein.community.PublishedGroup;
import id.mymein.community.PublishedGroup.Line;
import id.mymein.community.PublishedGroups;
import id.mymein.identity.Office;
import id.mymein.identity.Offices;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.newsroom.Coverage;
import id.mymein.newsroom.PublishedStories;
import id.mymein.region.Boundaries;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import id.mymein.socialaccount.OfficialAccounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what the pages about KIM groups show. */
@Component
class KimViews {

    private static final int NEWS = 5;
    private static final int DEEDS = 10;

    private final PublishedGroups groups;
    private final PublishedActivities activities;
    private final OfficialAccounts accounts;
    private final PublishedStories stories;
    private final Cards cards;
    private final Offices offices;
    private final Regions regions;
    private final Boundaries boundaries;
    private final MediaLibrary media;

    KimViews(
            PublishedGroups groups,
            PublishedActivities activities,
            OfficialAccounts accounts,
            PublishedStories stories,
            Cards cards,
            Offices offices,
            Regions regions,
            Boundaries boundaries,
            MediaLibrary media) {
        this.groups = groups;
        this.activities = activities;
        this.accounts = accounts;
        this.stories = stories;
        this.cards = cards;
        this.offices = offices;
        this.regions = regions;
        this.boundaries = boundaries;
        this.media = media;
    }

    KimMap map(Region regency, String path) {
        List<Line> within = groups.within(regency.code());
        Map<RegionCode, List<Line>> byPlace = within.stream().collect(Collectors.groupingBy(Line::region));
        List<KimMap.District> districts = regions.children(regency.code()).stream()
                .map(district -> new KimMap.District(
                        district,
                        regions.villages(district.code()).stream()
                                .map(village -> new KimMap.Tile(village, ofKind(byPlace, village)))
                                .toList(),
                        byPlace.getOrDefault(district.code(), List.of())))
                .toList();
        return new KimMap(
                regency, path, districts, groups.forumsAbove(regency.code()), boundaries.drawn(regency.code()));
    }

    private static List<Line> ofKind(Map<RegionCode, List<Line>> byPlace, Region village) {
        return byPlace.getOrDefault(village.code(), List.of()).stream()
                .filter(group -> group.kind() == GroupKind.KIM)
                .toList();
    }

    /** Empty where the address names no place in the list of what it did. */
    Optional<KimGroupView> group(PublishedGroup group, Address address) {
        return part(group.id(), address).map(part -> view(group, part));
    }

    private KimGroupView view(PublishedGroup group, KimGroupView.Part part) {
        Office office =
                group.office() == null ? null : offices.find(group.office()).orElse(null);
        List<Region> above = regions.path(group.region()).stream()
                .filter(region ->
                        region.level() != RegionLevel.PROVINCE || region.code().equals(group.region()))
                .toList();
        return new KimGroupView(
                group,
                regions.find(group.region()).orElse(null),
                above,
                office,
                office != null && part.beginning() ? news(office) : List.of(),
                office != null && part.beginning() ? accounts.of(office.id()) : List.of(),
                part);
    }

    private List<Card> news(Office office) {
        return cards.of(stories.newest(Coverage.office(office.id()), NEWS).items());
    }

    private Optional<KimGroupView.Part> part(KimGroupId group, Address address) {
        if (address.beginning()) {
            List<PublishedActivity> newest = activities.of(group, DEEDS + 1);
            return Optional.of(part(newest, true, activities.count(group).activities()));
        }
        return activity(address.before())
                .map(last -> activities.before(group, last, DEEDS + 1))
                .filter(older -> !older.isEmpty())
                .map(older -> part(older, false, 0));
    }

    private static Optional<ActivityId> activity(String text) {
        try {
            UUID id = UUID.fromString(text);
            return id.toString().equals(text) ? Optional.of(new ActivityId(id)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private KimGroupView.Part part(List<PublishedActivity> found, boolean beginning, long count) {
        boolean more = found.size() > DEEDS;
        List<PublishedActivity> shown = more ? found.subList(0, DEEDS) : found;
        String older = more ? "?" + Address.BEFORE + "=" + shown.getLast().id() : "";
        return new KimGroupView.Part(deeds(shown), beginning, count, older);
    }

    private List<KimGroupView.Deed> deeds(List<PublishedActivity> shown) {
        List<MediaId> ids = shown.stream()
                .flatMap(activity -> activity.photos().stream())
                .map(PublishedActivity.Picture::photo)
                .toList();
        Map<MediaId, Photo> photos = ids.isEmpty() ? Map.of() : media.find(ids);
        return shown.stream()
                .map(activity -> new KimGroupView.Deed(activity, shots(activity, photos)))
                .toList();
    }

    /** A photo that is gone leaves no hole. */
    private static List<KimGroupView.Shot> shots(PublishedActivity activity, Map<MediaId, Photo> photos) {
        var shots = new ArrayList<KimGroupView.Shot>();
        for (PublishedActivity.Picture picture : activity.photos()) {
            Photo photo = photos.get(picture.photo());
            if (photo != null) {
                String text = picture.caption().isBlank() ? activity.topic() : picture.caption();
                shots.add(new KimGroupView.Shot(photo, text));
            }
        }
        return shots;
    }
}
