package id.mymein.newsroom.trail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is between two texts, word by word. */
final class WordDiff {

    private WordDiff() {}

    static List<Piece> between(List<Word> old, List<Word> now) {
        List<Piece> pieces = new ArrayList<>();
        for (Section<Word> section : readable(Section.of(old, now))) {
            if (section.same()) {
                add(pieces, Op.SAME, section.now());
            } else {
                add(pieces, Op.REMOVED, section.old());
                add(pieces, Op.ADDED, section.now());
            }
        }
        return List.copyOf(pieces);
    }

    static List<Piece> between(String old, String now) {
        return between(Word.of(old), Word.of(now));
    }

    /** As one: a value that is no sentence is replaced, not edited. */
    static List<Piece> whole(String old, String now) {
        List<Piece> pieces = new ArrayList<>();
        if (old.equals(now)) {
            add(pieces, Op.SAME, Word.of(now));
        } else {
            add(pieces, Op.REMOVED, Word.of(old));
            add(pieces, Op.ADDED, Word.of(now));
        }
        return List.copyOf(pieces);
    }

    static List<Piece> all(Op op, List<Word> words) {
        List<Piece> pieces = new ArrayList<>();
        add(pieces, op, words);
        return List.copyOf(pieces);
    }

    /** Two changed words with nothing but a space between them read better as one change. */
    private static List<Section<Word>> readable(List<Section<Word>> sections) {
        List<Section<Word>> readable = new ArrayList<>();
        for (Section<Word> section : sections) {
            int last = readable.size() - 1;
            boolean onlySpaceBetween = !section.same()
                    && last > 0
                    && readable.get(last).same()
                    && readable.get(last).now().stream().allMatch(Word::blank)
                    && replaces(readable.get(last - 1), section);
            if (onlySpaceBetween) {
                Section<Word> space = readable.removeLast();
                readable.add(readable.removeLast().and(space).and(section));
            } else {
                readable.add(section);
            }
        }
        return readable;
    }

    private static boolean replaces(Section<Word> before, Section<Word> after) {
        return !(before.old().isEmpty() && after.old().isEmpty())
                && !(before.now().isEmpty() && after.now().isEmpty());
    }

    private static void add(List<Piece> pieces, Op op, List<Word> words) {
        var run = new StringBuilder();
        for (int n = 0; n < words.size(); n++) {
            Word word = words.get(n);
            run.append(word.text());
            if (n + 1 == words.size() || !words.get(n + 1).style().equals(word.style())) {
                pieces.add(new Piece(op, run.toString(), word.style()));
                run.setLength(0);
            }
        }
    }

    /** How much two texts have in common, from 0 to 1: twice the shared words by all words. */
    static double alike(List<Word> old, List<Word> now) {
        Map<String, Integer> counted = new HashMap<>();
        long all = 0;
        for (Word word : old) {
            if (word.counts()) {
                counted.merge(word.text(), 1, Integer::sum);
                all++;
            }
        }
        long shared = 0;
        for (Word word : now) {
            if (word.counts()) {
                all++;
                int left = counted.getOrDefault(word.text(), 0);
                if (left > 0) {
                    counted.put(word.text(), left - 1);
                    shared++;
                }
            }
        }
        return all == 0 ? 0 : 2.0 * shared / all;
    }
}
