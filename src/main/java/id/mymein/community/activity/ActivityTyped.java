package id.mymein.community.activity;

/**
 * What somebody typed for an activity, as it was typed; {@link ActivityRules} says whether it can be kept.
 *
 * @param day as a date field or a person writes it
 * @param kind slug; empty for a meeting
 * @param label key; may be empty
 * @param count how many came; may be empty
 * @param names who came, one a line
 * @param shown whether the public sees it
 * @param minutesShown whether the public also reads the minutes
 */
public record ActivityTyped(
        String topic,
        String day,
        String region,
        String place,
        String kind,
        String label,
        String count,
        String names,
        String minutes,
        String result,
        boolean shown,
        boolean minutesShown) {

    /** What a form begins with: today, in the group's own place, for everybody to see. */
    public static ActivityTyped blank(String topic, String day, String region) {
        return new ActivityTyped(topic, day, region, "", "", "", "", "", "", "", true, false);
    }

    public static ActivityTyped of(ActivityContent content) {
        // The count says something of its own only where it is not just the list's length.
        boolean counted =
                content.attended() > 0 && content.attended() != content.names().size();
        return new ActivityTyped(
                content.topic(),
                content.day().toString(),
                content.region().value(),
                content.place(),
                content.kind().slug(),
                content.label(),
                counted ? Integer.toString(content.attended()) : "",
                String.join("\n", content.names()),
                content.minutes(),
                content.result(),
                content.shown(),
                content.minutesShown());
    }

    /** True where something stands in a field that a short form does not show. */
    public boolean detailed() {
        return !(place + label + names + minutes + result).isEmpty()
                || !(kind.isEmpty() || kind.equals("pertemuan"))
                || !shown
                || minutesShown;
    }
}
