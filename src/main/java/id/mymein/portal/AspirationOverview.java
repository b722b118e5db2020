package id.mymein.portal;

import id.mymein.aspiration.AspirationCategory;
import id.mymein.aspiration.AspirationFigures.Figures;
import id.mymein.region.Region;
import java.util.List;

/**
 * What residents raised and what came of it.
 *
 * @param regencies those that are served
 * @param answered the last answers
 * @param newest the last that came in and were verified
 */
record AspirationOverview(
        List<Regency> regencies,
        List<AspirationLine> answered,
        List<AspirationLine> newest,
        List<AspirationCategory> categories) {

    /** Whether a regency of them can be drawn. */
    boolean drawn() {
        return regencies.stream().anyMatch(Regency::drawn);
    }

    /**
     * @param year what came of those of the last year
     * @param drawn whether its boundaries are there to be drawn
     */
    record Regency(Region region, Figures year, long told, AspirationMap map, boolean drawn) {

        String land() {
            return MapSection.land(region);
        }

        String points() {
            return MapSection.points(region);
        }
    }
}
