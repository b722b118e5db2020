package id.mymein.distribution;

import id.mymein.distribution.Delivery.Saying;
import id.mymein.distribution.PostText.Told;
import id.mymein.media.MediaId;
import id.mymein.newsroom.Categories;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.RichText;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in a channel what a story says. */
@Component
class Sayings {

    private final Categories categories;
    private final Regions regions;
    private final PublicHtml html;

    Sayings(Categories categories, Regions regions, PublicHtml html) {
        this.categories = categories;
        this.regions = regions;
        this.html = html;
    }

    /**
     * @param urgent true while the police's finding is still out
     * @param link where it leads
     * @param choice null where no editor chose anything
     */
    Saying of(Content content, boolean urgent, Shape shape, String link, @Nullable Choice choice) {
        Optional<PhotoUse> photo = photo(content, choice);
        String made = PostText.of(told(content, urgent), shape, photo.isPresent(), link);
        String own = choice == null ? "" : choice.text();
        return new Saying(
                content.title(),
                own.isEmpty() ? made : linked(own, shape, link),
                link,
                photo.map(use -> new MediaId(use.media())).orElse(null),
                photo.map(Sayings::shown).orElse(""));
    }

    /** Where its writer says to put the address; at the end where nothing is said. */
    static String linked(String text, Shape shape, String link) {
        if (text.contains(PLACE)) {
            return text.replace(PLACE, shape.linked() ? link : "");
        }
        return shape.linked() ? text + "\n\n" + link : text;
    }

    /** Stands in a text where the address will be. */
    static final String PLACE = "{tautan}";

    private static String shown(PhotoUse photo) {
        return photo.alt().isBlank() ? photo.caption() : photo.alt();
    }

    private static Optional<PhotoUse> photo(Content content, @Nullable Choice choice) {
        if (choice != null && !choice.pictured()) {
            return Optional.empty();
        }
        Optional<PhotoUse> first = content.photos().stream().findFirst();
        return choice == null || choice.picture() == null
                ? first
                : content.photos().stream()
                        .filter(photo -> photo.media().equals(choice.picture()))
                        .findFirst()
                        .or(() -> first);
    }

    private Told told(Content content, boolean urgent) {
        String label = urgent ? html.words(Languages.INDONESIAN).text("distribution.post.urgent") : "";
        return new Told(label, content.title(), RichText.summary(content.body()), tags(content));
    }

    private List<String> tags(Content content) {
        List<String> tags = new ArrayList<>();
        if (RegionCode.isCode(content.region())) {
            regions.path(new RegionCode(content.region())).stream()
                    .filter(region -> region.code().value().length() > 2)
                    .map(Region::name)
                    .forEach(tags::add);
        }
        categories
                .find(content.category())
                .map(category -> category.label(Languages.INDONESIAN))
                .ifPresent(tags::add);
        return tags;
    }
}
