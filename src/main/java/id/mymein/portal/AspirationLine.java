package id.mymein.portal;

import id.mymein.aspiration.AspirationCategory;
import id.mymein.aspiration.PublicLine;
import id.mymein.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * An aspiration in a list, with what it names.
 *
 * @param late true where an office has not answered in time
 */
record AspirationLine(
        PublicLine told,
        @Nullable Region place,
        @Nullable Region above,
        @Nullable AspirationCategory category,
        boolean late) {}
