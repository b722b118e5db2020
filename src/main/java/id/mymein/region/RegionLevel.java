package id.mymein.region;

/** The levels of the tree, from large to small. */
public enum RegionLevel {
    PROVINCE,
    REGENCY,
    DISTRICT,
    VILLAGE
}
