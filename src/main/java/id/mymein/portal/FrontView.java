package id.mymein.portal;

import id.mymein.region.Region;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param lead null while nothing was ever published
 * @param week how many stories since a week ago
 * @param heard from how many villages they came
 * @param villages how many villages there are
 */
record FrontView(
        @Nullable Card lead,
        List<Card> latest,
        List<Card> pictures,
        List<DistrictView> districts,
        long week,
        long heard,
        long villages) {

    /** @param newest null where nothing ever came from there */
    record DistrictView(
            Region region, long recent, @Nullable Card newest) {}
}
