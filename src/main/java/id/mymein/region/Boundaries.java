package id.mymein.region;

/**
 * The boundaries of places, where an operator has loaded them ({@code bin/mymein boundaries}). They are simplified for a screen: right to
 * some twenty metres, not for settling where a village ends.
 */
public interface Boundaries {

    /** Whether there is at least one village of that regency to draw. */
    boolean drawn(RegionCode regency);

    /** What there is to draw of a regency. */
    BoundaryMap map(RegionCode regency);

    /** True where the whole regency is known and the point (WGS 84) lies more than about a kilometre outside of it. */
    boolean outside(RegionCode regency, double latitude, double longitude);
}
