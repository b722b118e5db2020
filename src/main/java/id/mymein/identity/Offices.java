package id.mymein.identity;

import id.mymein.region.RegionCode;
import java.util.List;
import java.util.Optional;

/** Reads the offices; names and places of offices are public. */
public interface Offices {

    Optional<Office> find(OfficeId id);

    Optional<Office> bySlug(String slug);

    /** All offices in a region and below it, by name. */
    List<Office> within(RegionCode region);
}
