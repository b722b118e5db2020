package id.mymein.newsroom.trail;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is between two bodies, line by line and within each line word by word. Lines that resemble each other are taken for the
 * same line, edited; their order is kept.
 */
final class BodyDiff {

    /** Below this two lines have so little in common that one was removed and the other added. */
    private static final double ALIKE = 0.4;

    /** Beyond this many pairs lines are paired by their place alone. */
    private static final int MOST_PAIRS = 2_500;

    private BodyDiff() {}

    static List<LineDiff> between(String oldHtml, String nowHtml) {
        return between(BodyLines.of(oldHtml), BodyLines.of(nowHtml));
    }

    static List<LineDiff> between(List<Line> old, List<Line> now) {
        List<LineDiff> diff = new ArrayList<>();
        for (Section<Line> section : Section.of(old, now)) {
            if (section.same()) {
                section.now().forEach(line -> diff.add(whole(Op.SAME, line)));
            } else {
                changed(diff, section.old(), section.now());
            }
        }
        return List.copyOf(diff);
    }

    private static void changed(List<LineDiff> diff, List<Line> old, List<Line> now) {
        int at = 0;
        int from = 0;
        for (Pair pair : pairs(old, now)) {
            rest(diff, old.subList(at, pair.old()), now.subList(from, pair.now()));
            diff.add(edited(old.get(pair.old()), now.get(pair.now())));
            at = pair.old() + 1;
            from = pair.now() + 1;
        }
        rest(diff, old.subList(at, old.size()), now.subList(from, now.size()));
    }

    private static void rest(List<LineDiff> diff, List<Line> removed, List<Line> added) {
        removed.forEach(line -> diff.add(whole(Op.REMOVED, line)));
        added.forEach(line -> diff.add(whole(Op.ADDED, line)));
    }

    private static LineDiff whole(Op op, Line line) {
        return new LineDiff(op, line.kind(), null, WordDiff.all(op, line.words()));
    }

    private static LineDiff edited(Line old, Line now) {
        Line.@Nullable Kind was = old.kind() == now.kind() ? null : old.kind();
        return new LineDiff(Op.SAME, now.kind(), was, WordDiff.between(old.words(), now.words()));
    }

    private record Pair(int old, int now) {}

    private static List<Pair> pairs(List<Line> old, List<Line> now) {
        return (long) old.size() * now.size() > MOST_PAIRS ? byPlace(old, now) : byLikeness(old, now);
    }

    private static List<Pair> byPlace(List<Line> old, List<Line> now) {
        List<Pair> pairs = new ArrayList<>();
        for (int n = 0; n < Math.min(old.size(), now.size()); n++) {
            if (alike(old.get(n), now.get(n)) > 0) {
                pairs.add(new Pair(n, n));
            }
        }
        return pairs;
    }

    /** The pairs in order of which the likenesses sum up highest. */
    private static List<Pair> byLikeness(List<Line> old, List<Line> now) {
        double[][] best = new double[old.size() + 1][now.size() + 1];
        double[][] alike = new double[old.size()][now.size()];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                alike[i][j] = alike(old.get(i), now.get(j));
                double paired = alike[i][j] > 0 ? alike[i][j] + best[i + 1][j + 1] : 0;
                best[i][j] = Math.max(paired, Math.max(best[i + 1][j], best[i][j + 1]));
            }
        }
        List<Pair> pairs = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < old.size() && j < now.size()) {
            if (alike[i][j] > 0 && alike[i][j] + best[i + 1][j + 1] >= best[i][j]) {
                pairs.add(new Pair(i++, j++));
            } else if (best[i + 1][j] >= best[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return pairs;
    }

    /** Zero where they are not the same line. A photo is itself and never edited. */
    private static double alike(Line old, Line now) {
        if (old.kind() == Line.Kind.PHOTO || now.kind() == Line.Kind.PHOTO) {
            return 0;
        }
        if (old.words().equals(now.words())) {
            return 1;
        }
        double alike = WordDiff.alike(old.words(), now.words());
        return alike < ALIKE ? 0 : alike;
    }
}
