package id.mymein.newsroom;

import org.jspecify.annotations.Nullable;

/**
 * The stories on both sides of one in a list.
 *
 * @param older null for the list's last
 * @param newer null for the list's first
 */
public record Neighbours(
        @Nullable PublishedItem older, @Nullable PublishedItem newer) {

    public boolean any() {
        return older != null || newer != null;
    }
}
