package id.mymein.community;

import id.mymein.platform.facts.Fact;
import id.mymein.region.RegionCode;

/** What public pages show of groups: by these names they are noted when read and announced when changed. */
public final class GroupFacts {

    private GroupFacts() {}

    /** All that the public reads of a group, its people and decrees included. */
    public static Fact group(KimGroupId id) {
        return Fact.of("kim-group", id);
    }

    /** Which groups the public list of a region has, those below it included. */
    public static Fact within(RegionCode region) {
        return Fact.of("kim-groups", region);
    }

    /** What stands at an address, for those where nothing stands yet. */
    static Fact address(String slug) {
        return Fact.of("kim-address", slug);
    }
}
