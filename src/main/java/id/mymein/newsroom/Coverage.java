package id.mymein.newsroom;

import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.util.Map;

/** Which public stories a list is about. Each condition is fixed text, so that each list can use its own index. */
public final class Coverage {

    private final String condition;
    private final Map<String, Object> parameters;

    private Coverage(String condition, Map<String, Object> parameters) {
        this.condition = condition;
        this.parameters = parameters;
    }

    public static Coverage everything() {
        return new Coverage("true", Map.of());
    }

    /** The region itself and all below it. */
    public static Coverage region(RegionCode region) {
        // A prefix as a range: '/' follows '.', and these operators use the index whatever the database's collation is.
        return new Coverage(
                "p.region_code ~>=~ :region and p.region_code ~<~ :region || '/'", Map.of("region", region.value()));
    }

    public static Coverage category(String slug) {
        return new Coverage("p.category = :category", Map.of("category", slug));
    }

    public static Coverage office(OfficeId office) {
        return new Coverage("p.office_id = :office", Map.of("office", office.value()));
    }

    String condition() {
        return condition;
    }

    Map<String, Object> parameters() {
        return parameters;
    }
}
