package id.mymein.region;

import id.mymein.platform.facts.Fact;

/** What public pages show of regions. They change by an import only, and then as a whole. */
public final class RegionFacts {

    public static final Fact TREE = new Fact("regions");

    private RegionFacts() {}
}
