package id.mymein.whatsapp;

import id.mymein.newsroom.Category;
import id.mymein.platform.Slugs;
import id.mymein.region.Region;
import id.mymein.region.RegionLevel;
import java.util.List;

/** What one may ask to hear of. */
sealed interface Topic {

    Wish wish();

    /** By which it is asked for without doubt. */
    String slug();

    /** Other ways to write it, in small letters with dashes for spaces. */
    List<String> names();

    record Everything() implements Topic {

        @Override
        public Wish wish() {
            return Wish.EVERYTHING;
        }

        @Override
        public String slug() {
            return "semua";
        }

        @Override
        public List<String> names() {
            return List.of("semuanya", "seluruh", "seluruhnya", "semua-kabar", "all");
        }
    }

    record Place(Region region) implements Topic {

        @Override
        public Wish wish() {
            return new Wish(region.code().value(), "");
        }

        @Override
        public String slug() {
            return region.slug();
        }

        @Override
        public List<String> names() {
            return List.of(Slugs.of(region.name()), Slugs.of(region.code().value()));
        }

        boolean is(RegionLevel level) {
            return region.level() == level;
        }
    }

    record Kind(Category category) implements Topic {

        @Override
        public Wish wish() {
            return new Wish("", category.slug());
        }

        @Override
        public String slug() {
            return category.slug();
        }

        @Override
        public List<String> names() {
            return List.of(Slugs.of(category.labelId()), Slugs.of(category.labelEn()));
        }
    }
}
