package id.mymein.portal;

import id.mymein.aspiration.AspirationFigures;
import id.mymein.aspiration.AspirationFigures.Figures;
import id.mymein.aspiration.AspirationFigures.Period;
import id.mymein.aspiration.PublicAspirations;
import id.mymein.region.Region;
import id.mymein.telling.CaseStories;
import java.util.List;
import org.springframework.stereotype.Component;

/** What a region's page says of what its residents raised: heard, done, told. */
@Component
class RegionRaised {

    private static final int NEWEST = 5;

    private final PublicAspirations aspirations;
    private final AspirationFigures figures;
    private final AspirationLines lines;
    private final CaseStories told;

    RegionRaised(PublicAspirations aspirations, AspirationFigures figures, AspirationLines lines, CaseStories told) {
        this.aspirations = aspirations;
        this.figures = figures;
        this.lines = lines;
        this.told = told;
    }

    /**
     * @param year what came of those of the last year
     * @param told how many of them became news, ever
     * @param path where all of them are listed
     */
    record View(Figures year, long told, List<AspirationLine> newest, String path) {}

    View of(Region region) {
        var newest = aspirations.list(PublicAspirations.Query.of(region.code()), Long.MAX_VALUE, NEWEST);
        return new View(
                figures.of(region.code(), Period.YEAR),
                told.within(region.code()),
                lines.of(newest.lines()),
                AspirationPaths.of(region));
    }
}
