package id.mymein.newsletter;

import id.mymein.newsroom.Categories;
import id.mymein.newsroom.Category;
import id.mymein.platform.web.FormErrors;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What there is to choose from, and what was chosen of it. */
@Component
@Transactional(readOnly = true)
class SubscribeChoices {

    private final Regions regions;
    private final Categories categories;

    SubscribeChoices(Regions regions, Categories categories) {
        this.regions = regions;
        this.categories = categories;
    }

    /** A district with its villages. */
    record District(Region region, List<Region> villages) {}

    /** @param served the regencies, whose whole is the first choice */
    record Offered(List<Region> served, List<District> districts, List<Category> categories) {}

    Offered offered() {
        List<Region> served = regions.served();
        List<District> districts = served.stream()
                .flatMap(regency -> regions.children(regency.code()).stream())
                .map(district -> new District(district, regions.children(district.code())))
                .toList();
        return new Offered(served, districts, categories.all());
    }

    /** Empty where something in it cannot be chosen, which is said at its field. */
    Optional<Choice> read(String often, String place, List<String> kinds, FormErrors errors) {
        Optional<Frequency> frequency = Frequency.of(often);
        if (frequency.isEmpty()) {
            errors.add("kerap", "newsletter.wrong.often");
        }
        Optional<Region> region = place.isEmpty() ? Optional.empty() : chosen(place);
        if (!place.isEmpty() && region.isEmpty()) {
            errors.add("wilayah", "newsletter.wrong.place");
        }
        List<String> known = categories.all().stream().map(Category::slug).toList();
        if (!known.containsAll(kinds)) {
            errors.add("kategori", "newsletter.wrong.categories");
        }
        // All kinds of news are those, too, that there will be one day.
        List<String> some = kinds.containsAll(known) ? List.of() : kinds;
        return errors.any()
                ? Optional.empty()
                : frequency.map(one -> new Choice(one, region.map(Region::code).orElse(null), some));
    }

    /** One that can be chosen; empty for any other. */
    Optional<Region> chosen(String slug) {
        Stream<Region> served = regions.served().stream();
        return regions.bySlugOrCode(slug)
                .filter(region -> served.anyMatch(regency -> regency.code().contains(region.code())));
    }
}
