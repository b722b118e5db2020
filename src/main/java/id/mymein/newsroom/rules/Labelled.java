package id.mymein.newsroom.rules;

/**
 * A named thing in an order: an item of the checklist, or a category. Its key never changes.
 *
 * @param used true where something else refers to it
 */
record Labelled(String key, String labelId, String labelEn, int position, boolean active, boolean used, int version) {}
