package id.mymein.portal;

import id.mymein.community.PublishedGroup.Line;
import id.mymein.community.PublishedGroups;
import id.mymein.identity.Offices;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The paths of all places, offices and KIM groups of the served regencies, in parts that a sitemap can hold. */
@Component
class PlacePaths {

    private static final int PART = 5000;

    private final Regions regions;
    private final Offices offices;
    private final PublishedGroups groups;

    PlacePaths(Regions regions, Offices offices, PublishedGroups groups) {
        this.regions = regions;
        this.offices = offices;
        this.groups = groups;
    }

    int regionParts() {
        return parts(allRegions().size());
    }

    /** From 1 on; empty where there is no such part. */
    List<String> regions(int part) {
        return cut(allRegions(), part);
    }

    int officeParts() {
        return parts(allOffices().size());
    }

    List<String> offices(int part) {
        return cut(allOffices(), part);
    }

    int groupParts() {
        return parts(allGroups().size());
    }

    List<String> groups(int part) {
        return cut(allGroups(), part);
    }

    /** Where the groups and the official accounts of each served regency are listed. */
    List<String> registers() {
        List<Region> served = regions.served();
        return served.stream()
                .flatMap(regency -> Stream.of(KimSection.path(regency, served), RegionRegisters.directory(regency)))
                .filter(path -> !path.equals(KimSection.PATH))
                .toList();
    }

    private List<String> allGroups() {
        return regions.served().stream()
                .flatMap(regency -> groups.within(regency.code()).stream())
                .map(Line::slug)
                .map(KimSection::path)
                .toList();
    }

    private List<String> allRegions() {
        return regions.served().stream()
                .flatMap(regency -> Stream.concat(
                        Stream.of(regency),
                        regions.children(regency.code()).stream()
                                .flatMap(district -> Stream.concat(
                                        Stream.of(district), regions.children(district.code()).stream()))))
                .map((Region region) -> RegionSection.path(region))
                .toList();
    }

    private List<String> allOffices() {
        return regions.served().stream()
                .flatMap(regency -> offices.slugsWithin(regency.code()).stream())
                .map(slug -> "/instansi/" + slug)
                .toList();
    }

    private static int parts(int all) {
        return (all + PART - 1) / PART;
    }

    private static List<String> cut(List<String> all, int part) {
        long from = (part - 1L) * PART;
        return from >= all.size() ? List.of() : all.subList((int) from, (int) Math.min(from + PART, all.size()));
    }
}
