package id.mymein.portal;

import id.mymein.aspiration.PublicAspirations;
import id.mymein.region.Regions;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The addresses of aspirations in parts that a sitemap can hold: by number, so that each stays in its part for good. */
@Component
class AspirationNumbers {

    private static final int PART = 5000;

    private final PublicAspirations aspirations;
    private final Regions regions;

    AspirationNumbers(PublicAspirations aspirations, Regions regions) {
        this.aspirations = aspirations;
        this.regions = regions;
    }

    /** Those that have something in them. */
    List<String> parts() {
        return aspirations.runs(PART).stream()
                .map(run -> "/sitemap/aspirasi-" + run + ".xml")
                .toList();
    }

    /** From 1 on; empty where there is nothing in it. */
    List<SitemapXml.Entry> part(int number) {
        long first = (number - 1L) * PART + 1;
        return aspirations.numbered(first, first + PART - 1).stream()
                .map(line -> new SitemapXml.Entry(AspirationPaths.of(line.number()), line.changedAt()))
                .toList();
    }

    /** Where aspirations are listed by kind and by regency. */
    List<String> lists() {
        return Stream.concat(
                        regions.served().stream().map(AspirationPaths::of),
                        aspirations.categories().stream().map(AspirationPaths::of))
                .toList();
    }
}
