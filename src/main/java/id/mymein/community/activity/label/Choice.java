package id.mymein.community.activity.label;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A list of things to choose from. */
enum Choice {
    LABEL("unsur"),
    SOURCE("sumber-dana");

    private final String slug;

    Choice(String slug) {
        this.slug = slug;
    }

    String slug() {
        return slug;
    }

    /** Message key of its name. */
    String key() {
        return "community.activity.choice." + name().toLowerCase(Locale.ROOT);
    }

    static Optional<Choice> of(String slug) {
        return Arrays.stream(values())
                .filter(choice -> choice.slug.equals(slug))
                .findFirst();
    }
}
