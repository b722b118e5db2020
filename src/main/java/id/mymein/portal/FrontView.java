package id.mymein.portal;

import id.mymein.portal.curation.FrontBlock;
import id.mymein.region.Region;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The front page.
 *
 * @param preview true for editors who look at what is not published yet
 * @param empty true while nothing was ever published
 * @param shown the blocks that are switched on, in their order
 * @param lead null where none leads
 * @param claims the newest claim checks
 * @param answered the aspirations that were answered last
 * @param picks the newsroom's choice
 */
record FrontView(
        boolean preview,
        boolean empty,
        List<FrontBlock> shown,
        @Nullable Card lead,
        List<Card> latest,
        List<ClaimCard> claims,
        List<AspirationLine> answered,
        List<Card> picks,
        List<Card> pictures,
        Districts districts) {

    /**
     * What came from everywhere.
     *
     * @param week how many stories since a week ago
     * @param heard from how many villages they came
     * @param villages how many villages there are
     */
    record Districts(List<DistrictView> all, long week, long heard, long villages) {

        static final Districts NONE = new Districts(List.of(), 0, 0, 0);
    }

    /** @param newest null where nothing ever came from there */
    record DistrictView(
            Region region, long recent, @Nullable Card newest) {}

    /** The blocks that have something to show. */
    List<FrontBlock> blocks() {
        return shown.stream()
                .filter(block -> switch (block) {
                    case LEAD -> lead != null;
                    case LATEST -> !latest.isEmpty();
                    case CLAIMS -> !claims.isEmpty();
                    case PICKS -> !picks.isEmpty();
                    case PICTURES -> !pictures.isEmpty();
                    case VILLAGE -> !empty;
                    case DISTRICTS -> true;
                })
                .toList();
    }

    /** The blocks as they stand below each other; the latest stand beside the lead that they follow. */
    List<List<FrontBlock>> rows() {
        var rows = new ArrayList<List<FrontBlock>>();
        for (FrontBlock block : blocks()) {
            boolean beside = block == FrontBlock.LATEST
                    && !rows.isEmpty()
                    && rows.getLast().equals(List.of(FrontBlock.LEAD));
            if (beside) {
                rows.set(rows.size() - 1, List.of(FrontBlock.LEAD, FrontBlock.LATEST));
            } else {
                rows.add(List.of(block));
            }
        }
        return rows;
    }

    /** True where the lead's title is the page's. */
    boolean leads() {
        return blocks().stream()
                .findFirst()
                .filter(block -> block == FrontBlock.LEAD)
                .isPresent();
    }
}
