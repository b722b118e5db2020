package id.mymein.search;

import id.mymein.search.language.Analysis;
import id.mymein.search.language.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text that somebody typed, understood. There is no syntax that could be wrong: what is no phrase, no exclusion and no
 * beginning is a word, and what is not even that is nothing.
 *
 * @param words to be met, all but the stop words among them
 * @param phrases to be met as they are written
 * @param beginnings of words to be met
 * @param without none of these words or phrases
 */
record Asked(List<Word> words, List<List<Word>> phrases, List<String> beginnings, List<List<Word>> without) {

    /** More words than this say no more, and cost time. */
    private static final int MOST = 24;

    private static final int SHORTEST_BEGINNING = 2;

    private static final Pattern PART = Pattern.compile("(?<!\\S)([-–−]?)(?:[\"“”„«]([^\"“”„«»]+)[\"“”„»]|(\\S+))");

    static Asked of(String text) {
        String bounded = text.length() <= SearchQuery.LONGEST ? text : text.substring(0, SearchQuery.LONGEST);
        var asked = new Asked(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Matcher part = PART.matcher(bounded);
        while (part.find() && asked.size() < MOST) {
            boolean excluded = !part.group(1).isEmpty();
            asked.take(excluded, part.group(2), part.group(3));
        }
        return asked.restrained();
    }

    private void take(boolean excluded, @Nullable String phrase, @Nullable String plain) {
        List<Word> found = Analysis.words(phrase == null ? String.valueOf(plain) : phrase);
        if (found.isEmpty()) {
            return;
        }
        if (excluded) {
            without.add(found);
        } else if (phrase != null && found.size() > 1) {
            phrases.add(found);
        } else if (plain != null
                && plain.endsWith("*")
                && found.getLast().exact().length() >= SHORTEST_BEGINNING) {
            words.addAll(found.subList(0, found.size() - 1));
            beginnings.add(found.getLast().exact());
        } else {
            words.addAll(found);
        }
    }

    private Asked restrained() {
        return new Asked(
                words.stream().distinct().limit(MOST).toList(),
                phrases.stream().limit(MOST).toList(),
                List.copyOf(beginnings),
                List.copyOf(without));
    }

    private int size() {
        return words.size() + phrases.size() + beginnings.size() + without.size();
    }

    /** True where there is nothing to look for; what is only excluded would be nearly everything. */
    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && beginnings.isEmpty();
    }

    /** The words that must be met: stop words only where there is nothing else. */
    List<Word> required() {
        List<Word> telling = words.stream()
                .filter(word -> !Analysis.isStopWord(word.exact()))
                .toList();
        return telling.isEmpty() && phrases.isEmpty() && beginnings.isEmpty() ? words : telling;
    }

    /** The same with the last word taken as the beginning of one; itself where it does not end in a word. */
    Asked withLastAsBeginning() {
        List<Word> required = required();
        if (required.isEmpty() || required.getLast().exact().length() < SHORTEST_BEGINNING) {
            return this;
        }
        Word last = required.getLast();
        List<String> more = new ArrayList<>(beginnings);
        more.add(last.exact());
        return new Asked(words.stream().filter(word -> !word.equals(last)).toList(), phrases, more, without);
    }
}
