package id.mymein.portal;

import id.mymein.identity.Office;
import id.mymein.identity.Offices;
import id.mymein.newsroom.Categories;
import id.mymein.newsroom.Category;
import id.mymein.newsroom.Coverage;
import id.mymein.newsroom.PublishedCounts;
import id.mymein.region.Regions;
import id.mymein.whatsapp.WhatsApp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lists of stories: all, of a category, of an office; and the list of categories. */
@Component
@Order(3)
class ListSection implements Section {

    private final PublishedCounts counts;
    private final Listing listing;
    private final Categories categories;
    private final Offices offices;
    private final Regions regions;
    private final WhatsApp whatsapp;
    private final Renderer renderer;

    ListSection(
            PublishedCounts counts,
            Listing listing,
            Categories categories,
            Offices offices,
            Regions regions,
            WhatsApp whatsapp,
            Renderer renderer) {
        this.counts = counts;
        this.listing = listing;
        this.categories = categories;
        this.offices = offices;
        this.regions = regions;
        this.whatsapp = whatsapp;
        this.renderer = renderer;
    }

    /** @param counts a category without stories is missing */
    record CategoriesView(List<Category> categories, Map<String, Long> counts) {}

    @Override
    public Optional<Answer> answer(Address address) {
        List<String> steps = address.steps();
        return switch (steps.isEmpty() ? "" : steps.getFirst()) {
            case "berita" -> steps.size() == 1 ? list(address, Coverage.everything(), null, null) : Optional.empty();
            case "kategori" -> steps.size() == 1 ? categories(address) : category(address, steps);
            case "instansi" -> office(address, steps);
            default -> Optional.empty();
        };
    }

    private Optional<Answer> categories(Address address) {
        if (!address.beginning()) {
            return Optional.empty();
        }
        var view = new CategoriesView(categories.all(), counts.byCategory());
        return Optional.of(renderer.page(address, "categories", view));
    }

    private Optional<Answer> category(Address address, List<String> steps) {
        return only(steps)
                .flatMap(categories::find)
                .flatMap(category -> list(address, Coverage.category(category.slug()), category, null));
    }

    private Optional<Answer> office(Address address, List<String> steps) {
        return only(steps)
                .flatMap(offices::bySlug)
                .flatMap(office -> list(address, Coverage.office(office.id()), null, office));
    }

    private static Optional<String> only(List<String> steps) {
        return steps.size() == 2 ? Optional.of(steps.getLast()) : Optional.empty();
    }

    private Optional<Answer> list(
            Address address, Coverage coverage, @Nullable Category category, @Nullable Office office) {
        var place = office == null ? null : regions.find(office.region()).orElse(null);
        String asking = category == null ? null : whatsapp.of(category).orElse(null);
        // Only the beginning says how much there is; what is further back shall not change with each new story.
        return listing.part(address, coverage)
                .map(part -> new ListView(
                        address.path(),
                        category,
                        office,
                        place,
                        asking,
                        address.beginning() ? counts.of(coverage) : 0,
                        part))
                .map(view -> renderer.page(address, "list", view));
    }
}
