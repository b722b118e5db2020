package id.mymein.newsroom.overview;

import id.mymein.region.Region;
import java.util.List;

/**
 * What was first published from a district in the week and is public now.
 *
 * @param stories from the district itself and its villages
 * @param silent how many of its villages have been silent for long
 */
record RegionNews(Region district, List<Tile> tiles, long stories, long silent) {

    /**
     * A village with the number of its stories.
     *
     * @param letters a few letters for a small field; the whole name stands beside them for whoever does not see it
     */
    record Tile(Region village, long stories, String letters) {

        private static final int TWO = 2;
        private static final int MANY = 5;

        /** How strong its colour is. */
        String shade() {
            if (stories == 0) {
                return "t0";
            }
            return stories < TWO ? "" : stories == TWO ? "t2" : stories < MANY ? "t3" : "t4";
        }
    }

    long quiet() {
        return tiles.stream().filter(tile -> tile.stories() == 0).count();
    }
}
