package id.mymein.media.image;

import java.nio.file.Path;

/**
 * One picture made to be shown.
 *
 * @param name {@code 800.webp}: its width in pixels and its format
 */
public record Rendition(String name, Path file) {}
