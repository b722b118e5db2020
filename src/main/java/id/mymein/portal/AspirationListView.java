package id.mymein.portal;

import id.mymein.aspiration.AspirationCategory;
import id.mymein.aspiration.AspirationFigures.Figures;
import id.mymein.aspiration.AspirationFigures.Period;
import id.mymein.aspiration.PublicState;
import id.mymein.region.Region;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A list of aspirations.
 *
 * @param path where it is, its state included
 * @param list the same without its state
 * @param above the regions that its region is part of
 * @param below the regions below its region; none but at the list's beginning
 * @param figures of its region, by period; none but at the list's beginning
 * @param told how many of its region's became news; -1 where it is of no region
 * @param older where it goes on; empty at its end
 */
record AspirationListView(
        String path,
        String list,
        @Nullable Region region,
        @Nullable AspirationCategory category,
        @Nullable PublicState state,
        List<Region> above,
        List<Region> below,
        Map<Period, Figures> figures,
        long told,
        List<AspirationLine> lines,
        boolean beginning,
        String older) {}
