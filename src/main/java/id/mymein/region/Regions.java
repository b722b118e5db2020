package id.mymein.region;

import java.util.List;
import java.util.Optional;

/** Reads the tree of regions. */
public interface Regions {

    Optional<Region> find(RegionCode code);

    /** By slug or by code, as they stand in public addresses. */
    Optional<Region> bySlugOrCode(String slugOrCode);

    /** The regions directly below, by name. */
    List<Region> children(RegionCode code);

    /** From the province down to the region itself. */
    List<Region> path(RegionCode code);

    /** The regencies that this installation serves; one by default. */
    List<Region> served();

    /** All villages and kelurahan below, by name. */
    List<Region> villages(RegionCode code);
}
