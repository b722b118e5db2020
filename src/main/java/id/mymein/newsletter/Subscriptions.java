package id.mymein.newsletter;

import id.mymein.newsroom.Categories;
import id.mymein.newsroom.Category;
import id.mymein.notification.optin.OptIn;
import id.mymein.notification.optin.OptInPages;
import id.mymein.notification.optin.Wishes;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.Words;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says what is subscribed to. An address has one subscription; to choose anew replaces it. */
@Component
class Subscriptions implements Wishes {

    private final Regions regions;
    private final Categories categories;
    private final NewsletterSettings settings;

    Subscriptions(Regions regions, Categories categories, NewsletterSettings settings) {
        this.regions = regions;
        this.categories = categories;
        this.settings = settings;
    }

    @Override
    public boolean knows(String kind) {
        return kind.equals(Choice.KIND);
    }

    @Override
    public boolean single() {
        return true;
    }

    @Override
    public String base() {
        return OptInPages.NEWSLETTER;
    }

    @Override
    public Optional<Named> named(OptIn wish, Words words) {
        return Choice.read(wish.topic()).map(choice -> {
            String slug = choice.frequency().slug();
            String day = words.text("newsletter.day." + settings.day());
            return new Named(
                    name(choice, words),
                    path(choice),
                    words.text("newsletter.often." + slug, day, hour(words)),
                    words.text("newsletter.begun." + slug, day, hour(words)));
        });
    }

    /** As the language writes it. */
    private String hour(Words words) {
        return words.locale().equals(Languages.ENGLISH)
                ? settings.at()
                : settings.at().replace(':', '.');
    }

    /** Such as {@code kabar harian Desa Mayanau tentang kesehatan}. */
    String name(Choice choice, Words words) {
        String of = words.text("newsletter.name." + choice.frequency().slug(), place(choice, words));
        List<String> slugs = choice.categories();
        if (slugs.isEmpty()) {
            return of;
        }
        var known = categories.find(slugs);
        String about = slugs.stream()
                .map(slug -> Optional.ofNullable(known.get(slug))
                        .map(category -> label(category, words))
                        .orElse(slug))
                .collect(Collectors.joining(", "));
        return words.text("newsletter.name.about", of, about);
    }

    private static String label(Category category, Words words) {
        return category.label(words.locale());
    }

    String place(Choice choice, Words words) {
        return region(choice)
                .map(region -> place(region, words))
                .orElseGet(() -> regions.served().stream()
                        .map(region -> place(region, words))
                        .collect(Collectors.joining(", ")));
    }

    static String place(Region region, Words words) {
        return words.text("newsletter.place", words.text(region.kindKey()), region.name());
    }

    private Optional<Region> region(Choice choice) {
        return Optional.ofNullable(choice.region()).flatMap(regions::find);
    }

    /** Where all of it is to be read. */
    String path(Choice choice) {
        return region(choice).map(region -> "/wilayah/" + region.slug()).orElse("/berita");
    }
}
