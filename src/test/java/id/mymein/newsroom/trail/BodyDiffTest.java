package id.mymein.newsroom.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import id.mymein.newsroom.RandomHtml;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is between two bodies: nothing is lost, and what is marked is what changed. */
class BodyDiffTest {

    @Test
    void bothTextsCanBeReadOffTheDifferenceWhateverTheyAre() {
        var random = new Random(20261125);
        for (int n = 0; n < 2000; n++) {
            String old = RandomHtml.body(random);
            String now = random.nextInt(3) == 0 ? RandomHtml.body(random) : old.replaceFirst("kata", "lain dua");
            List<LineDiff> diff = BodyDiff.between(old, now);
            assertThat(side(diff, Op.ADDED)).as(old).isEqualTo(lines(old));
            assertThat(side(diff, Op.REMOVED)).as(now).isEqualTo(lines(now));
        }
    }

    @Test
    void theSameTextHasNothingMarked() {
        String html = "<h2>Judul</h2><p>Isi <strong>tebal</strong>.</p>";
        assertThat(BodyDiff.between(html, html)).noneMatch(LineDiff::changed);
    }

    @Test
    void oneChangedWordIsMarkedAlone() {
        List<LineDiff> diff = BodyDiff.between("<p>Dibuka pukul 10.00 pagi.</p>", "<p>Dibuka pukul 08.00 pagi.</p>");
        assertThat(marked(diff.getFirst())).isEqualTo("Dibuka pukul [-10.00-][+08.00+] pagi.");
    }

    @Test
    void neighbouringChangedWordsReadAsOneChange() {
        List<LineDiff> diff = BodyDiff.between(
                "<p>Kepala desa membuka jembatan itu pagi ini.</p>",
                "<p>Camat Halong membuka jembatan itu pagi ini.</p>");
        assertThat(marked(diff.getFirst())).isEqualTo("[-Kepala desa-][+Camat Halong+] membuka jembatan itu pagi ini.");
    }

    @Test
    void anInsertedWordTakesNothingAway() {
        List<LineDiff> diff =
                BodyDiff.between("<p>Warga menyeberang lagi.</p>", "<p>Warga ramai menyeberang lagi.</p>");
        assertThat(marked(diff.getFirst())).isEqualTo("Warga [+ramai +]menyeberang lagi.");
    }

    @Test
    void aNewParagraphBetweenTwoIsNewAsAWhole() {
        List<LineDiff> diff = BodyDiff.between(
                "<p>Satu dua.</p><p>Tiga empat.</p>", "<p>Satu dua.</p><p>Sela baru.</p><p>Tiga empat.</p>");
        assertThat(diff).extracting(LineDiff::op).containsExactly(Op.SAME, Op.ADDED, Op.SAME);
    }

    @Test
    void itemsOfListsAreComparedOneByOne() {
        List<LineDiff> diff = BodyDiff.between(
                "<ul><li>Tali baja</li><li>Papan ulin</li></ul>",
                "<ul><li>Tali baja</li><li>Paku</li><li>Papan ulin</li></ul>");
        assertThat(diff).extracting(LineDiff::kind).containsOnly(Line.Kind.BULLET);
        assertThat(diff).extracting(LineDiff::op).containsExactly(Op.SAME, Op.ADDED, Op.SAME);
    }

    @Test
    void aParagraphThatBecameAHeadingOrAQuoteSaysSo() {
        List<LineDiff> diff = BodyDiff.between(
                "<p>Biaya</p><p>Kata camat.</p>", "<h2>Biaya</h2><blockquote><p>Kata camat.</p></blockquote>");
        assertThat(diff).extracting(LineDiff::kind).containsExactly(Line.Kind.HEADING, Line.Kind.QUOTE);
        assertThat(diff).extracting(LineDiff::was).containsOnly(Line.Kind.PARAGRAPH);
        assertThat(diff).allMatch(LineDiff::changed);
    }

    @Test
    void aWordMadeBoldAndALinkThatLeadsElsewhereAreChanges() {
        LineDiff bold = BodyDiff.between("<p>Sangat penting.</p>", "<p>Sangat <strong>penting</strong>.</p>")
                .getFirst();
        assertThat(marked(bold)).isEqualTo("Sangat [-penting-][+penting+].");
        LineDiff link = BodyDiff.between(
                        "<p>Baca <a href=\"https://a.test\">ini</a>.</p>",
                        "<p>Baca <a href=\"https://b.test\">ini</a>.</p>")
                .getFirst();
        assertThat(link.pieces().stream()
                        .filter(Piece::showsAddress)
                        .map(piece -> piece.style().href()))
                .containsExactly("https://a.test", "https://b.test");
    }

    @Test
    void aPhotoThatMovedWithinTheTextLeavesOnePlaceForAnother() {
        String photo = "<figure data-photo=\"" + new UUID(1, 2) + "\"></figure>";
        List<LineDiff> diff = BodyDiff.between(photo + "<p>Satu dua tiga.</p>", "<p>Satu dua tiga.</p>" + photo);
        assertThat(diff).extracting(LineDiff::op).containsExactlyInAnyOrder(Op.REMOVED, Op.SAME, Op.ADDED);
        assertThat(diff.stream().filter(LineDiff::photo))
                .allMatch(line -> line.photoId().equals(new UUID(1, 2).toString()));
    }

    @Test
    void theLongestTextTurnedUpsideDownIsComparedInTime() {
        List<String> words = new ArrayList<>(
                IntStream.range(0, 5_000).mapToObj(n -> "k" + n % 700).toList());
        String old = "<p>" + String.join(" ", words) + "</p>";
        Collections.shuffle(words, new Random(1));
        String now = "<p>" + String.join(" ", words) + "</p>";
        assertTimeout(Duration.ofSeconds(10), () -> BodyDiff.between(old, now));
        String signs = "<p>" + "a,".repeat(15_000) + "</p>";
        String turned = "<p>" + "b;".repeat(15_000) + "</p>";
        assertTimeout(Duration.ofSeconds(10), () -> BodyDiff.between(signs, turned));
        String short1 = lines("a", 3_000);
        String short2 = lines("b", 3_000);
        assertTimeout(Duration.ofSeconds(10), () -> BodyDiff.between(short1, short2));
    }

    private static String lines(String word, int number) {
        return IntStream.range(0, number)
                .mapToObj(n -> "<p>" + word + n + "</p>")
                .collect(Collectors.joining());
    }

    /** A line as kind and runs in one style. */
    private static List<String> lines(String html) {
        return BodyLines.of(html).stream()
                .map(line -> line.kind() + runs(WordDiff.all(Op.SAME, line.words())))
                .toList();
    }

    private static List<String> side(List<LineDiff> diff, Op without) {
        return diff.stream()
                .filter(line -> line.op() != without)
                .map(line -> kind(line, without)
                        + runs(line.pieces().stream()
                                .filter(piece -> piece.op() != without)
                                .toList()))
                .toList();
    }

    private static Line.Kind kind(LineDiff line, Op without) {
        Line.Kind was = line.was();
        return without == Op.ADDED && was != null ? was : line.kind();
    }

    private static String runs(List<Piece> pieces) {
        var runs = new StringBuilder();
        Style style = null;
        for (Piece piece : pieces) {
            runs.append(piece.style().equals(style) ? "" : piece.style().toString())
                    .append(piece.text());
            style = piece.style();
        }
        return runs.toString();
    }

    private static String marked(LineDiff line) {
        return line.pieces().stream()
                .map(piece -> switch (piece.op()) {
                    case SAME -> piece.text();
                    case ADDED -> "[+" + piece.text() + "+]";
                    case REMOVED -> "[-" + piece.text() + "-]";
                })
                .collect(Collectors.joining());
    }
}
