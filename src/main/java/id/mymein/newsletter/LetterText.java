package id.mymein.newsletter;

import id.mymein.newsletter.Contents.Piece;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes a letter for a choice, as plain text and as HTML. */
@Component
class LetterText {

    /** What stands in the letter until it is known whose it is. */
    private static final String READER = "0".repeat(32);

    private static final int LONGEST = 20;

    private final Subscriptions subscriptions;
    private final PublicHtml html;

    LetterText(Subscriptions subscriptions, PublicHtml html) {
        this.subscriptions = subscriptions;
        this.html = html;
    }

    /** A letter that many readers get, each with a link of its own. */
    record Draft(String subject, String text, String html, String leave) {

        Draft of(String code) {
            return new Draft(
                    subject, text.replace(READER, code), html.replace(READER, code), leave.replace(READER, code));
        }
    }

    static Locale language(String code) {
        return code.equals("en") ? Languages.ENGLISH : Languages.INDONESIAN;
    }

    Draft draft(Edition edition, Choice choice, Locale language, List<Piece> pieces, List<LetterView.Note> changes) {
        Words words = html.words(language);
        String leave = html.address(subscriptions.base() + "/berhenti/" + READER, language);
        LetterView view = view(edition, choice, words, pieces, changes, leave);
        byte[] page = html.render("newsletter/letter", view, subscriptions.base(), "", language);
        return new Draft(
                subject(view, choice, words),
                text(view, words),
                InlineStyles.apply(new String(page, StandardCharsets.UTF_8)),
                leave);
    }

    LetterView view(
            Edition edition,
            Choice choice,
            Words words,
            List<Piece> pieces,
            List<LetterView.Note> changes,
            String leave) {
        List<Piece> chosen = pieces.stream()
                .filter(piece -> choice.covers(piece.region(), piece.category()))
                .toList();
        return new LetterView(
                subscriptions.name(choice, words),
                edition.until(),
                edition.introduction(),
                changes,
                chosen.stream().limit(LONGEST).map(piece -> line(piece, words)).toList(),
                Math.max(0, chosen.size() - LONGEST),
                subscriptions.path(choice),
                leave);
    }

    private static LetterView.Line line(Piece piece, Words words) {
        String about = Stream.concat(
                        piece.place().map(place -> Subscriptions.place(place, words)).stream(),
                        piece.kind().map(kind -> kind.label(words.locale())).stream())
                .collect(Collectors.joining(" · "));
        return new LetterView.Line(
                piece.story().title(),
                piece.story().path(),
                piece.story().summary(),
                about,
                piece.story().publishedAt(),
                piece.story().urgent());
    }

    private String subject(LetterView view, Choice choice, Words words) {
        String place = subscriptions.place(choice, words);
        if (view.stories().isEmpty()) {
            LetterView.Note first = view.changes().getFirst();
            return words.text(
                    first.withdrawn() ? "newsletter.subject.withdrawn" : "newsletter.subject.corrected", first.title());
        }
        return words.text(
                "newsletter.subject",
                place,
                words.date(words.dateOf(view.until())),
                view.stories().getFirst().title());
    }

    private String text(LetterView view, Words words) {
        Stream<String> parts = Stream.of(
                        Stream.of(
                                words.text("newsletter.text.head", view.name(), words.day(words.dateOf(view.until())))),
                        Stream.of(view.introduction()),
                        view.changes().stream().map(note -> note(note, words)),
                        view.stories().stream().map(line -> line(line, words)),
                        Stream.of(
                                view.more() == 0
                                        ? ""
                                        : words.text("newsletter.text.more", view.more(), address(view.path(), words))),
                        Stream.of(words.text("newsletter.text.foot", view.leave())))
                .flatMap(part -> part);
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n")) + "\n";
    }

    private String note(LetterView.Note note, Words words) {
        String key = note.withdrawn() ? "newsletter.text.withdrawn" : "newsletter.text.corrected";
        return words.text(key, note.title(), note.text(), address(note.path(), words));
    }

    private String line(LetterView.Line line, Words words) {
        return Stream.of(
                        line.title().toUpperCase(Languages.INDONESIAN),
                        line.urgent() ? words.text("newsletter.urgent") : "",
                        line.about(),
                        line.summary(),
                        address(line.path(), words))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String address(String path, Words words) {
        return html.address(path, words.locale());
    }
}
