package id.mymein.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The served regencies with all below and above them, as they were at one version of the table. */
final class RegionTree {

    private final long version;
    private final List<Region> served;
    private final Map<String, Region> byCode = new HashMap<>();
    private final Map<String, Region> bySlug = new HashMap<>();
    private final Map<RegionCode, List<Region>> below = new HashMap<>();
    private final Map<RegionCode, List<Region>> children = new HashMap<>();

    private RegionTree(long version, List<Region> served) {
        this.version = version;
        this.served = served;
    }

    static RegionTree of(RegionTable table) {
        // Read before the regions: a change in between makes the tree look old, and it is read once more.
        long version = table.version();
        var tree = new RegionTree(version, table.served());
        for (Region regency : tree.served) {
            List<Region> within = table.within(regency.code());
            tree.below.put(regency.code(), within);
            within.forEach(tree::addWithChildren);
            for (RegionCode above = regency.code().parent(); above != null; above = above.parent()) {
                table.find(above).ifPresent(tree::add);
            }
        }
        return tree;
    }

    private void add(Region region) {
        byCode.put(region.code().value(), region);
        bySlug.put(region.slug(), region);
    }

    private void addWithChildren(Region region) {
        add(region);
        RegionCode parent = region.code().parent();
        if (parent != null && region.level() != RegionLevel.REGENCY) {
            children.computeIfAbsent(parent, code -> new ArrayList<>()).add(region);
        }
    }

    long version() {
        return version;
    }

    List<Region> served() {
        return served;
    }

    /** True where everything below that region is in the tree. */
    boolean covers(RegionCode code) {
        return served.stream().anyMatch(regency -> regency.code().contains(code));
    }

    Optional<Region> find(RegionCode code) {
        return Optional.ofNullable(byCode.get(code.value()));
    }

    Optional<Region> bySlug(String slug) {
        return Optional.ofNullable(bySlug.get(slug));
    }

    /** A covered region and everything below it, by name. */
    List<Region> within(RegionCode code) {
        return served.stream()
                .filter(regency -> regency.code().contains(code))
                .flatMap(regency -> below.getOrDefault(regency.code(), List.of()).stream())
                .filter(region -> code.contains(region.code()))
                .toList();
    }

    List<Region> children(RegionCode code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }
}
