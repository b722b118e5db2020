package id.mymein.newsroom;

import java.util.List;
import java.util.Optional;

/**
 * A piece of a list, newest first.
 *
 * @param older where the list goes on; empty at its end
 */
public record PublishedSlice(List<PublishedItem> items, Optional<PublishedCursor> older) {}
