package id.mymein.demo;

import org.jspecify.annotations.Nullable;

/**
 * A plan of the demo's editorial calendar.
 *
 * @param assignee key of a {@link DemoPerson}; null for nobody
 * @param office key of a {@link DemoOffice}; null for none
 * @param in days from the one on which the demo was begun; negative where it is over
 */
record DemoPlan(
        String key,
        String topic,
        @Nullable String note,
        String region,
        @Nullable String assignee,
        @Nullable String office,
        int in,
        boolean done) {}
