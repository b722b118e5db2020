package id.mymein.newsroom;

import java.util.UUID;

/**
 * A photo as a story shows it.
 *
 * @param media id in the media library
 * @param alt what it shows, for who cannot see it; the caption stands in where it is empty
 */
public record PhotoUse(UUID media, String caption, String alt, String credit) {}
