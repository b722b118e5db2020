package id.mymein.region;

/** A list of regions as CSV in UTF-8, whole in memory: the country's longest has 3 MB. */
record RegionFile(String name, byte[] content) {}
