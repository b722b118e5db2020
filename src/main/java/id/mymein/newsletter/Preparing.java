package id.mymein.newsletter;

import id.mymein.newsletter.Contents.Piece;
import id.mymein.newsletter.Edition.State;
import id.mymein.newsletter.EditionRows.Change;
import id.mymein.newsletter.EditionRows.Told;
import id.mymein.newsletter.LetterRows.Planned;
import id.mymein.newsletter.LetterRows.Sent;
import id.mymein.notification.optin.OptIn;
import id.mymein.notification.optin.Readership;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes a row for each reader to whom an edition says something: a handful at a time, with the note that they are told, so that a
 * crash neither leaves somebody out nor counts somebody twice.
 */
@Component
class Preparing {

    private static final int AT_ONCE = 500;

    /** A change is told to those who got the story that long ago at most. */
    private static final Duration REMEMBERED = Duration.ofDays(90);

    private final EditionRows editions;
    private final LetterRows letters;
    private final Contents contents;
    private final Readership readers;
    private final TransactionTemplate transaction;

    Preparing(
            EditionRows editions,
            LetterRows letters,
            Contents contents,
            Readership readers,
            TransactionTemplate transaction) {
        this.editions = editions;
        this.letters = letters;
        this.contents = contents;
        this.readers = readers;
        this.transaction = transaction;
    }

    void run() {
        editions.in(State.PREPARING).forEach(this::prepare);
    }

    private void prepare(Edition edition) {
        List<Piece> pieces = contents.of(edition);
        Changes changes = changes(edition);
        boolean more = true;
        while (more) {
            more = Boolean.TRUE.equals(transaction.execute(status -> some(edition, pieces, changes)));
        }
        editions.stand(edition.id(), State.PREPARING, letters.any(edition.id()) ? State.SENDING : State.EMPTY);
    }

    /** False where all have been told. */
    private boolean some(Edition edition, List<Piece> pieces, Changes changes) {
        OffsetDateTime until = EditionRows.at(edition.until());
        List<OptIn> untold = readers.untold(Choice.KIND, Choice.beginning(edition.frequency()), until, AT_ONCE);
        if (untold.isEmpty()) {
            return false;
        }
        Got got = changes.all().isEmpty() ? Got.NOTHING : got(untold, changes);
        List<Planned> planned = untold.stream()
                .map(one -> new Planned(one, got.due(one.reader(), changes)))
                .filter(one -> !one.changes().isEmpty() || tells(one.optIn(), pieces))
                .toList();
        letters.add(edition.id(), planned);
        readers.told(untold, until);
        return true;
    }

    private static boolean tells(OptIn optIn, List<Piece> pieces) {
        return Choice.read(optIn.topic())
                .filter(choice -> pieces.stream().anyMatch(piece -> choice.covers(piece.region(), piece.category())))
                .isPresent();
    }

    /** @param told where the stories that changed were told */
    private record Changes(List<Change> all, List<Told> told) {

        List<Told> told(Change change) {
            return told.stream()
                    .filter(one ->
                            one.story().equals(change.story()) && one.until().isBefore(change.at()))
                    .toList();
        }
    }

    private Changes changes(Edition edition) {
        List<Change> all = editions.changes(edition.until().minus(REMEMBERED), edition.until()).stream()
                .filter(change -> !contents.notes(List.of(new ChangeKey(change.story(), change.release())))
                        .isEmpty())
                .toList();
        return new Changes(
                all, editions.told(all.stream().map(Change::story).distinct().toList()));
    }

    private Got got(List<OptIn> some, Changes changes) {
        List<UUID> who = some.stream().map(OptIn::reader).toList();
        Set<UUID> where = changes.told().stream().map(Told::edition).collect(Collectors.toSet());
        return new Got(
                letters.sent(who, where).stream().collect(Collectors.groupingBy(Sent::reader)), letters.lastSent(who));
    }

    /**
     * What readers have got.
     *
     * @param last until when each one's last letter told; what changed before that is told
     */
    private record Got(Map<UUID, List<Sent>> sent, Map<UUID, Instant> last) {

        static final Got NOTHING = new Got(Map.of(), Map.of());

        List<ChangeKey> due(UUID reader, Changes changes) {
            List<Sent> copies = sent.getOrDefault(reader, List.of());
            Instant told = last.getOrDefault(reader, Instant.EPOCH);
            return copies.isEmpty()
                    ? List.of()
                    : changes.all().stream()
                            .filter(change -> change.at().isAfter(told)
                                    && changes.told(change).stream().anyMatch(one -> has(copies, one)))
                            .map(change -> new ChangeKey(change.story(), change.release()))
                            .toList();
        }

        private static boolean has(List<Sent> copies, Told story) {
            return copies.stream()
                    .filter(copy -> copy.edition().equals(story.edition()))
                    .flatMap(copy -> Choice.read(copy.topic()).stream())
                    .anyMatch(choice -> choice.covers(story.region(), story.category()));
        }
    }
}
