package id.mymein.community.activity.label;

/**
 * Something that may be chosen.
 *
 * @param key in addresses and records; never changes
 * @param active false where it is kept for old records only
 */
record Entry(String key, String labelId, String labelEn, int position, boolean active, int version) {}
