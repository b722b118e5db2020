package id.mymein.community.activity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What money was spent on. */
public enum CostKind {
    MEALS("konsumsi"),
    TRAVEL("perjalanan"),
    OTHER("lainnya");

    private final String slug;

    CostKind(String slug) {
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    /** Message key of its name. */
    public String key() {
        return "community.activity.cost.kind." + name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CostKind> of(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug.equals(slug)).findFirst();
    }
}
