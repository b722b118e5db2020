package id.mymein.aspiration.sending;

import id.mymein.aspiration.AspirationState;
import id.mymein.region.RegionCode;
import java.util.List;

/** Finds what others said of the same and everybody may read. */
public interface Similar {

    /**
     * A public aspiration.
     *
     * @param number in its public address
     */
    record Match(long number, String title, AspirationState state) {}

    /** The likeliest first, three at most; none where the text says too little. */
    List<Match> find(RegionCode within, String text);
}
