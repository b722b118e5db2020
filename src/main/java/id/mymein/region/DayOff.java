package id.mymein.region;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day on which offices do not work although it need be no Saturday or Sunday.
 *
 * @param place where it holds, with everything below; null for the whole country
 * @param source who decided it
 */
public record DayOff(
        LocalDate day,
        String name,
        DayOffKind kind,
        @Nullable RegionCode place,
        DayOffSource source) {

    /** As many characters as a name may have. */
    public static final int NAME = 200;

    /** The first and the last year that the calendar takes. */
    public static final int FIRST_YEAR = 2000;

    public static final int LAST_YEAR = 2100;

    public DayOff {
        if ((kind == DayOffKind.LOCAL) != (place != null)) {
            throw new IllegalArgumentException("only a local day has a place: " + day + " " + name);
        }
    }

    public boolean estimated() {
        return source.kind() == DayOffSource.Kind.ESTIMATE;
    }
}
