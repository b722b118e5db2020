package id.mymein.identity;

import id.mymein.region.RegionCode;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the offices; names and places of offices are public. */
public interface Offices {

    Optional<Office> find(OfficeId id);

    /** The offices of those ids, for a list of rows; an unknown id is missing in the result. */
    Map<OfficeId, Office> find(Collection<OfficeId> ids);

    Optional<Office> bySlug(String slug);

    /** All offices in a region and below it, by name. */
    List<Office> within(RegionCode region);

    /** Those of one kind, by name. */
    List<Office> within(RegionCode region, OfficeKind kind);

    /** The offices that sit right in a region, by name. */
    List<Office> at(RegionCode region);

    /** The slugs of all offices in a region and below it, in their order, for who lists addresses and shows no name. */
    List<String> slugsWithin(RegionCode region);
}
