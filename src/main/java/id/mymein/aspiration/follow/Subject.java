package id.mymein.aspiration.follow;

import id.mymein.aspiration.AspirationCategory;
import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.PublicAspirations;
import id.mymein.aspiration.PublicCase;
import id.mymein.platform.web.Words;
import id.mymein.region.Region;

/** What is followed. */
sealed interface Subject {

    /** Of one aspiration there is a letter at each public step. */
    String CASE = "follow-case";

    /** Of all others there is one letter a day at most. */
    String LIST = "follow-list";

    /** How the form's address names it. */
    String field();

    String value();

    /** Whose letters, and about what, as the wish is kept. */
    String kind();

    String topic();

    /** Where it is read. */
    String path();

    default String feed() {
        return path() + "/rss.xml";
    }

    String name(Words words);

    record Case(AspirationId id, PublicCase told) implements Subject {

        @Override
        public String field() {
            return "perkara";
        }

        @Override
        public String value() {
            return String.valueOf(told.number());
        }

        @Override
        public String kind() {
            return CASE;
        }

        @Override
        public String topic() {
            return id.toString();
        }

        @Override
        public String path() {
            return "/aspirasi/" + told.number();
        }

        @Override
        public String name(Words words) {
            return words.text("aspiration.follow.case", told.number(), told.title());
        }
    }

    /** One that is followed by what happens in it. */
    sealed interface Many extends Subject {

        PublicAspirations.Query query();

        @Override
        default String kind() {
            return LIST;
        }
    }

    record Place(Region region) implements Many {

        static final String PREFIX = "wilayah:";

        @Override
        public String field() {
            return "wilayah";
        }

        @Override
        public String value() {
            return region.slug();
        }

        @Override
        public String topic() {
            return PREFIX + region.code().value();
        }

        @Override
        public String path() {
            return "/aspirasi/wilayah/" + region.slug();
        }

        @Override
        public String name(Words words) {
            return words.text("aspiration.follow.place", words.text(region.kindKey()), region.name());
        }

        @Override
        public PublicAspirations.Query query() {
            return PublicAspirations.Query.of(region.code());
        }
    }

    record Category(AspirationCategory category) implements Many {

        static final String PREFIX = "kategori:";

        @Override
        public String field() {
            return "kategori";
        }

        @Override
        public String value() {
            return category.slug();
        }

        @Override
        public String topic() {
            return PREFIX + category.slug();
        }

        @Override
        public String path() {
            return "/aspirasi/kategori/" + category.slug();
        }

        @Override
        public String name(Words words) {
            return words.text("aspiration.follow.category", category.label(words.locale()));
        }

        @Override
        public PublicAspirations.Query query() {
            return new PublicAspirations.Query(null, category.slug(), null);
        }
    }
}
