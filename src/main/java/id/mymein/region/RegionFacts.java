package id.mymein.region;

import id.mymein.platform.facts.Fact;

/** What public pages show of regions and of the calendar. Either changes seldom, and then as a whole. */
public final class RegionFacts {

    public static final Fact TREE = new Fact("regions");

    /** Which days are off: every date that was counted in {@link WorkingDays}. */
    public static final Fact WORKING_DAYS = new Fact("working-days");

    /** Which places can be drawn, and how. */
    public static final Fact BOUNDARIES = new Fact("boundaries");

    private RegionFacts() {}
}
