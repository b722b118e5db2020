package id.mymein.newsletter;

import id.mymein.newsletter.Contents.Piece;
import id.mymein.newsletter.LetterRows.Taken;
import id.mymein.newsletter.LetterText.Draft;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the letters of a handful of copies; equal choices read the same, so it is written once. */
@Component
class Drafts {

    private final EditionRows editions;
    private final Contents contents;
    private final LetterText text;

    Drafts(EditionRows editions, Contents contents, LetterText text) {
        this.editions = editions;
        this.contents = contents;
        this.text = text;
    }

    Few few() {
        return new Few();
    }

    private record Read(Edition edition, List<Piece> pieces) {}

    private record Same(UUID edition, String topic, String language, List<ChangeKey> changes) {}

    /** For one handful, so that what changes meanwhile is seen in the next. */
    final class Few {

        private final Map<UUID, Read> read = new HashMap<>();
        private final Map<Same, Optional<Draft>> written = new HashMap<>();

        /** Null where nothing is left to be said. */
        @Nullable
        Draft of(Taken copy) {
            var same = new Same(copy.edition(), copy.topic(), copy.language(), copy.changes());
            return written.computeIfAbsent(same, this::write).orElse(null);
        }

        private Optional<Draft> write(Same same) {
            Read from = read.computeIfAbsent(same.edition(), this::read);
            return Choice.read(same.topic()).flatMap(choice -> {
                List<LetterView.Note> changes = contents.notes(same.changes());
                boolean tells = !changes.isEmpty()
                        || from.pieces().stream().anyMatch(one -> choice.covers(one.region(), one.category()));
                return tells
                        ? Optional.of(text.draft(
                                from.edition(), choice, LetterText.language(same.language()), from.pieces(), changes))
                        : Optional.empty();
            });
        }

        private Read read(UUID id) {
            Edition edition = editions.find(id).orElseThrow();
            return new Read(edition, contents.of(edition));
        }
    }
}
