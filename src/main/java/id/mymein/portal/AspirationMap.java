package id.mymein.portal;

import id.mymein.aspiration.AspirationFigures.Tally;
import id.mymein.region.Region;
import java.util.List;

/** The villages of a regency, with what was raised there and what of it is overdue. */
record AspirationMap(List<District> districts) {

    /** @param own what was raised for the district itself */
    record District(Region region, Tally own, List<Tile> tiles) {

        long received() {
            return own.received()
                    + tiles.stream().mapToLong(tile -> tile.tally().received()).sum();
        }

        long open() {
            return own.open()
                    + tiles.stream().mapToLong(tile -> tile.tally().open()).sum();
        }

        long answered() {
            return own.answered()
                    + tiles.stream().mapToLong(tile -> tile.tally().answered()).sum();
        }

        long overdue() {
            return own.overdue()
                    + tiles.stream().mapToLong(tile -> tile.tally().overdue()).sum();
        }

        /** The villages from which something came. */
        List<Tile> heard() {
            return tiles.stream().filter(tile -> tile.tally().received() > 0).toList();
        }
    }

    /** A village. */
    record Tile(Region village, Tally tally) {

        private static final int FEW = 3;

        /** {@code none}, {@code few} or {@code many}; names a style. */
        String weight() {
            if (tally.received() == 0) {
                return "none";
            }
            return tally.received() <= FEW ? "few" : "many";
        }

        boolean late() {
            return tally.overdue() > 0;
        }

        String sign() {
            return KimMap.sign(village);
        }
    }
}
