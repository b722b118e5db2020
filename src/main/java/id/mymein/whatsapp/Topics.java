package id.mymein.whatsapp;

import id.mymein.newsroom.Categories;
import id.mymein.platform.EditDistance;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the places and kinds of news that people mean, also where they slip. */
@Component
class Topics {

    private static final Map<String, Predicate<Topic>> KINDS = Map.of(
            "desa", level(RegionLevel.VILLAGE),
            "ds", level(RegionLevel.VILLAGE),
            "kelurahan", level(RegionLevel.VILLAGE),
            "kel", level(RegionLevel.VILLAGE),
            "kecamatan", level(RegionLevel.DISTRICT),
            "kec", level(RegionLevel.DISTRICT),
            "kabupaten", level(RegionLevel.REGENCY),
            "kab", level(RegionLevel.REGENCY),
            "kota", level(RegionLevel.REGENCY),
            "kategori", Topic.Kind.class::isInstance);

    private final Regions regions;
    private final Categories categories;

    Topics(Regions regions, Categories categories) {
        this.regions = regions;
        this.categories = categories;
    }

    private static Predicate<Topic> level(RegionLevel level) {
        return topic -> topic instanceof Topic.Place place && place.is(level);
    }

    /**
     * Those that the words may mean; one where there is no doubt.
     *
     * @param words in small letters, at least one
     */
    List<Topic> meant(List<String> words) {
        List<Topic> all = all();
        String whole = String.join("-", words);
        List<Topic> exact =
                all.stream().filter(topic -> topic.slug().equals(whole)).toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        Predicate<Topic> kind = KINDS.get(words.getFirst());
        if (kind != null && words.size() > 1) {
            List<Topic> ofKind = all.stream().filter(kind).toList();
            List<Topic> named = named(ofKind, String.join("-", words.subList(1, words.size())));
            if (!named.isEmpty()) {
                return named;
            }
        }
        return named(all, whole);
    }

    private static List<Topic> named(List<Topic> among, String typed) {
        List<Topic> same =
                among.stream().filter(topic -> topic.names().contains(typed)).toList();
        return same.isEmpty() ? near(among, typed) : same;
    }

    /** Those with the fewest slips. */
    private static List<Topic> near(List<Topic> among, String typed) {
        int fewest = Verb.slips(typed);
        List<Topic> nearest = new ArrayList<>();
        for (Topic topic : among) {
            int slips = slips(topic, typed, fewest);
            if (slips < fewest) {
                nearest.clear();
                fewest = slips;
            }
            if (slips <= fewest) {
                nearest.add(topic);
            }
        }
        return nearest;
    }

    private static int slips(Topic topic, String typed, int most) {
        return Stream.concat(Stream.of(topic.slug()), topic.names().stream())
                .mapToInt(name -> EditDistance.of(name, typed, most))
                .min()
                .orElse(most + 1);
    }

    private List<Topic> all() {
        List<Topic> all = new ArrayList<>();
        all.add(new Topic.Everything());
        for (Region regency : regions.served()) {
            all.add(new Topic.Place(regency));
            for (Region district : regions.children(regency.code())) {
                all.add(new Topic.Place(district));
                regions.children(district.code()).forEach(village -> all.add(new Topic.Place(village)));
            }
        }
        categories.all().forEach(category -> all.add(new Topic.Kind(category)));
        return all;
    }

    /** What a wish stands for; everything where its place or kind is no more. */
    Topic of(Wish wish) {
        if (!wish.region().isEmpty()) {
            return regions.find(new RegionCode(wish.region()))
                    .<Topic>map(Topic.Place::new)
                    .orElseGet(Topic.Everything::new);
        }
        return wish.category().isEmpty()
                ? new Topic.Everything()
                : categories.find(wish.category()).<Topic>map(Topic.Kind::new).orElseGet(Topic.Everything::new);
    }
}
