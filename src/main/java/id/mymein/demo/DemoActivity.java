package id.mymein.demo;

/**
 * What a group of the demo did; told once, done by several.
 *
 * @param kind slug of an {@link id.mymein.community.ActivityKind}
 * @param label key of an {@link id.mymein.community.ActivityLabel}
 */
record DemoActivity(String topic, String place, String kind, String label, String minutes, String result) {}
