package id.mymein.newsroom.rules;

import id.mymein.identity.OfficeKind;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code authenticity_rule}.
 *
 * @param kind of office; null for every kind
 * @param category slug; null for every category
 * @param required whether the police's key is needed
 */
record KeyRule(long id, @Nullable OfficeKind kind, @Nullable String category, boolean required, int version) {

    /** The one that answers where no other does; it stays. */
    boolean general() {
        return kind == null && category == null;
    }

    private boolean concerns(OfficeKind office, String kindOfNews) {
        return (kind == null || kind == office) && (category == null || category.equals(kindOfNews));
    }

    private int weight() {
        return (kind == null ? 0 : 2) + (category == null ? 0 : 1);
    }

    /** True where this one answers for such a story rather than {@code other}: the most specific does, the office before the category. */
    boolean beats(@Nullable KeyRule other, OfficeKind office, String kindOfNews) {
        return concerns(office, kindOfNews) && (other == null || weight() > other.weight());
    }

    /** Message key of how far it reaches. */
    String reach() {
        if (general()) {
            return "newsroom.rules.keys.reach.general";
        }
        return kind == null
                ? "newsroom.rules.keys.reach.category"
                : category == null ? "newsroom.rules.keys.reach.office" : "newsroom.rules.keys.reach.both";
    }
}
