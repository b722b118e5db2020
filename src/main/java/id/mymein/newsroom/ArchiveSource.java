package id.mymein.newsroom;

import java.time.Instant;

/**
 * Where a text was first published that was taken over from there. Nobody here decided on it.
 *
 * @param name of the paper, portal or blog
 * @param url where it stood there, {@code http} or {@code https}; empty where unknown
 * @param takenOverAt when it came here
 */
public record ArchiveSource(String name, String url, Instant takenOverAt) {}
