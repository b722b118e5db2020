package id.mymein.newsroom;

import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which public stories a list is about. */
public final class Coverage {

    /**
     * What a row {@code p} must meet. The database plans with the values at hand, so what is not asked for costs nothing. A
     * region with all below it is a range: '/' follows '.', and these operators use the index whatever the collation is.
     */
    static final String CONDITION = """
            (:region::text is null or p.region_code ~>=~ :region::text and p.region_code ~<~ (:region::text || '/'))
            and (:category::text is null or p.category = :category::text)
            and (:office::uuid is null or p.office_id = :office::uuid)
            """;

    private final @Nullable String region;
    private final @Nullable String category;
    private final @Nullable UUID office;

    private Coverage(@Nullable String region, @Nullable String category, @Nullable UUID office) {
        this.region = region;
        this.category = category;
        this.office = office;
    }

    public static Coverage everything() {
        return new Coverage(null, null, null);
    }

    /** The region itself and all below it. */
    public static Coverage region(RegionCode region) {
        return new Coverage(region.value(), null, null);
    }

    public static Coverage category(String slug) {
        return new Coverage(null, slug, null);
    }

    public static Coverage office(OfficeId office) {
        return new Coverage(null, null, office.value());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Coverage coverage && coverage.toString().equals(toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** As it stands in the name of a fact. */
    @Override
    public String toString() {
        if (region != null) {
            return "region:" + region;
        }
        return category != null ? "category:" + category : office != null ? "office:" + office : "all";
    }

    Map<String, @Nullable Object> parameters() {
        var parameters = new HashMap<String, @Nullable Object>();
        parameters.put("region", region);
        parameters.put("category", category);
        parameters.put("office", office);
        return parameters;
    }
}
