package id.mymein.newsroom;

import java.util.UUID;

/** A piece of a story's body, as a page shows it. */
public sealed interface RichPart {

    /** @param html sanitised */
    record Words(String html) implements RichPart {}

    /** @param id in the media library; the story's {@link PhotoUse} of it has caption and credit */
    record Photo(UUID id) implements RichPart {}
}
