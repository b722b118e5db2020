package id.mymein.identity;

import id.mymein.region.RegionCode;

/** An office that people act for; it sits in a region. */
public record Office(OfficeId id, OfficeKind kind, String name, String slug, RegionCode region) {}
