package id.mymein.demo;

/**
 * A drawn picture of a story.
 *
 * @param motif what is drawn
 * @param alt what it shows, for who cannot see it
 */
record DemoPicture(String motif, String caption, String alt) {}
