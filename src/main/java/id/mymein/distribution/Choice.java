package id.mymein.distribution;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an editor decided about a story and a channel.
 *
 * @param text empty for the text that is made of the story
 * @param pictured false for a post without a picture
 * @param picture of the story's photos; null for the first
 * @param notBefore null for as soon as it can
 */
public record Choice(
        boolean chosen,
        String text,
        boolean pictured,
        @Nullable UUID picture,
        @Nullable Instant notBefore) {}
