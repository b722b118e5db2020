package id.mymein.authenticity.web;

import id.mymein.authenticity.Piece;
import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.media.MediaLibrary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts names to pieces of evidence. */
@Component
class PieceLines {

    private final Accounts accounts;
    private final MediaLibrary media;

    PieceLines(Accounts accounts, MediaLibrary media) {
        this.accounts = accounts;
        this.media = media;
    }

    PieceLine of(Piece piece) {
        return of(List.of(piece)).getFirst();
    }

    List<PieceLine> of(List<Piece> pieces) {
        List<AccountId> people = new ArrayList<>();
        for (Piece piece : pieces) {
            people.add(piece.evidence().account());
            if (piece.withdrawal() != null) {
                people.add(piece.withdrawal().by());
            }
        }
        Map<AccountId, String> names = accounts.names(people);
        return pieces.stream().map(piece -> line(piece, names)).toList();
    }

    private PieceLine line(Piece piece, Map<AccountId, String> names) {
        return new PieceLine(
                piece,
                names.getOrDefault(piece.evidence().account(), ""),
                piece.withdrawal() == null
                        ? ""
                        : names.getOrDefault(piece.withdrawal().by(), ""),
                piece.file() == null ? null : media.file(piece.file()).orElse(null));
    }
}
