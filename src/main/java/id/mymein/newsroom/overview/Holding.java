package id.mymein.newsroom.overview;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one editor has in hands or was asked to take. */
record Holding(String editor, List<Piece> pieces) {

    private static final Duration SOON = Duration.ofMinutes(10);

    /** @param until when the claim lapses; null where the editor was only asked */
    record Piece(FigureItem item, @Nullable Instant until) {

        boolean lapsesSoon(Instant now) {
            return until != null && until.isBefore(now.plus(SOON));
        }
    }

    long held() {
        return pieces.stream().filter(piece -> piece.until() != null).count();
    }
}
