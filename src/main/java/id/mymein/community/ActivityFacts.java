package id.mymein.community;

import id.mymein.platform.facts.Fact;

/** What public pages show of activities: by these names they are noted when read and announced when changed. */
public final class ActivityFacts {

    /** What each label is called. */
    public static final Fact LABELS = new Fact("kim-activity-labels");

    private ActivityFacts() {}

    /** All that the public reads of one activity. */
    public static Fact activity(ActivityId id) {
        return Fact.of("kim-activity", id);
    }

    /** Which activities the public sees of a group, and all that it reads of them. */
    public static Fact of(KimGroupId group) {
        return Fact.of("kim-activities", group);
    }
}
