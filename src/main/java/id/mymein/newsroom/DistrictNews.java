package id.mymein.newsroom;

import id.mymein.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * What came from one region lately.
 *
 * @param recent how many stories since the asked instant
 * @param newest the newest story of all times; null where there never was one
 */
public record DistrictNews(
        RegionCode region, long recent, @Nullable PublishedItem newest) {}
