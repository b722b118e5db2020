package id.mymein.demo;

import id.mymein.incoming.Trouble;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A village's site of the demo, of which nobody ever asks for anything.
 *
 * @param office key of the {@link DemoOffice} whose site it is
 * @param read how long before the demo was begun it could be read last
 * @param trouble why it cannot be read since then; null where it can
 * @param status of HTTP; left out where there is none
 */
record DemoFeed(String office, Duration read, @Nullable Trouble trouble, int status, List<Piece> pieces) {

    /**
     * What stands there.
     *
     * @param ago how long before the demo was begun
     */
    record Piece(String slug, Duration ago, String title, List<String> text) {}
}
