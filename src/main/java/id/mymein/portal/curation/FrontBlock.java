package id.mymein.portal.curation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A part of the front page, in the order in which they stand where nobody arranged them. */
public enum FrontBlock {
    LEAD,
    LATEST,
    /** The newest verdicts on what is being said; takes no place while there is none. */
    CLAIMS,
    /** What the newsroom pinned; takes no place while nothing is. */
    PICKS,
    /** News of the village that a reader chose; the reader's device fills it. */
    VILLAGE,
    PICTURES,
    DISTRICTS;

    /** Empty for a part that this version does not have. */
    static Optional<FrontBlock> named(String name) {
        return Arrays.stream(values())
                .filter(block -> block.name().equals(name))
                .findFirst();
    }

    /** As it stands in addresses of the desk. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<FrontBlock> withSlug(String slug) {
        return Arrays.stream(values())
                .filter(block -> block.slug().equals(slug))
                .findFirst();
    }

    /** Message key. */
    String label() {
        return "portal.curation.block." + slug();
    }
}
