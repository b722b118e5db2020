package id.mymein.portal;

import id.mymein.aspiration.AspirationCategory;
import id.mymein.aspiration.PublicAspirations;
import id.mymein.aspiration.PublicLine;
import id.mymein.platform.Site;
import id.mymein.platform.facts.Facts;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what aspirations in a list name. */
@Component
class AspirationLines {

    private final PublicAspirations aspirations;
    private final Regions regions;
    private final Site site;
    private final Clock clock;

    AspirationLines(PublicAspirations aspirations, Regions regions, Site site, Clock clock) {
        this.aspirations = aspirations;
        this.regions = regions;
        this.site = site;
        this.clock = clock;
    }

    List<AspirationLine> of(List<PublicLine> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<String, AspirationCategory> categories = aspirations.categories().stream()
                .collect(Collectors.toMap(AspirationCategory::slug, Function.identity()));
        LocalDate today = LocalDate.now(clock.withZone(site.zone()));
        return lines.stream().map(line -> line(line, categories, today)).toList();
    }

    private AspirationLine line(PublicLine line, Map<String, AspirationCategory> categories, LocalDate today) {
        LocalDate due = line.due();
        if (due != null && !due.isBefore(today)) {
            // It is not late yet, and will be once that day is over.
            Facts.until(due.plusDays(1).atStartOfDay(site.zone()).toInstant());
        }
        return new AspirationLine(
                line,
                regions.find(line.region()).orElse(null),
                above(line.region()),
                categories.get(line.category()),
                due != null && due.isBefore(today));
    }

    private @Nullable Region above(RegionCode code) {
        RegionCode parent = code.parent();
        return parent == null ? null : regions.find(parent).orElse(null);
    }
}
