package id.mymein.newsroom;

import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which public stories a list is about. */
public final class Coverage {

    private final ListQueries queries;
    private final String key;

    private Coverage(ListQueries queries, String key) {
        this.queries = queries;
        this.key = key;
    }

    public static Coverage everything() {
        return new Coverage(ListQueries.ALL, "");
    }

    /** The region itself and all below it. */
    public static Coverage region(RegionCode region) {
        ListQueries queries = switch (region.level()) {
            case PROVINCE -> ListQueries.PROVINCE;
            case REGENCY -> ListQueries.REGENCY;
            case DISTRICT -> ListQueries.DISTRICT;
            case VILLAGE -> ListQueries.VILLAGE;
        };
        return new Coverage(queries, region.value());
    }

    public static Coverage category(String slug) {
        return new Coverage(ListQueries.CATEGORY, slug);
    }

    public static Coverage office(OfficeId office) {
        return new Coverage(ListQueries.OFFICE, office.toString());
    }

    ListQueries queries() {
        return queries;
    }

    /** What the queries' {@code :key} stands for. */
    String key() {
        return key;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Coverage coverage && coverage.queries == queries && coverage.key.equals(key);
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** As it stands in the name of a fact: {@code all}, {@code region:63.11}, {@code category:ekonomi}, {@code office:0198…}. */
    @Override
    public String toString() {
        return switch (queries) {
            case ALL -> "all";
            case PROVINCE, REGENCY, DISTRICT, VILLAGE -> "region:" + key;
            case CATEGORY, OFFICE -> queries.name().toLowerCase(Locale.ROOT) + ":" + key;
        };
    }
}
