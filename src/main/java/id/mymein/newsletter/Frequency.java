package id.mymein.newsletter;

import java.time.Period;
import java.util.Arrays;
import java.util.Optional;

/** How often letters come. */
enum Frequency {
    DAILY("harian", Period.ofDays(1)),
    WEEKLY("mingguan", Period.ofDays(7));

    private final String slug;
    private final Period period;

    Frequency(String slug, Period period) {
        this.slug = slug;
        this.period = period;
    }

    static Optional<Frequency> of(String slug) {
        return Arrays.stream(values()).filter(one -> one.slug.equals(slug)).findFirst();
    }

    /** As it stands in addresses and forms. */
    String slug() {
        return slug;
    }

    Period period() {
        return period;
    }

    /** Message key. */
    String key() {
        return "newsletter.frequency." + slug;
    }
}
