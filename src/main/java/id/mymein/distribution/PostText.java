package id.mymein.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/**
 * Makes the text of a post: the title, as much of the summary as fits, the address, some hashtags. It always fits, and it never
 * loses the address.
 */
final class PostText {

    private static final Pattern NO_TAG = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PostText() {}

    /**
     * What is told.
     *
     * @param label stands before the title, as for what is urgent; empty for none
     * @param tags words, the most important first
     */
    record Told(String label, String title, String summary, List<String> tags) {}

    static String of(Told told, Shape shape, boolean pictured, String link) {
        String title = told.label().isEmpty() ? told.title() : told.label() + ": " + told.title();
        String end = shape.linked() ? link : "";
        String tags = tags(told.tags(), shape.tags());
        if (shape.left(joined(title, "", end, tags), pictured) < 0) {
            tags = "";
        }
        String kept = tags;
        if (shape.left(joined(title, "", end, kept), pictured) < 0) {
            return longest(title, cut -> joined(cut, "", end, kept), shape, pictured);
        }
        return longest(told.summary(), cut -> joined(title, cut, end, kept), shape, pictured);
    }

    private static String longest(String text, Cut with, Shape shape, boolean pictured) {
        int[] points = text.codePoints().toArray();
        IntFunction<String> first = length -> length == points.length ? text : cut(new String(points, 0, length));
        int low = 0;
        int high = points.length;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            boolean fits = shape.left(with.in(first.apply(middle)), pictured) >= 0;
            low = fits ? middle : low;
            high = fits ? high : middle - 1;
        }
        return with.in(first.apply(low));
    }

    private interface Cut {
        String in(String cut);
    }

    /** At the end of a word, with a sign that it goes on. */
    private static String cut(String part) {
        int space = part.lastIndexOf(' ');
        String whole = space > part.length() / 2 ? part.substring(0, space) : part;
        String bare = whole.replaceAll("[\\s,;:.–-]+$", "");
        return bare.isEmpty() ? "" : bare + "…";
    }

    private static String joined(String title, String summary, String link, String tags) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of(title, summary, link, tags)) {
            if (!part.isBlank()) {
                parts.add(part);
            }
        }
        return String.join("\n\n", parts);
    }

    private static String tags(List<String> words, int most) {
        return String.join(
                " ",
                words.stream()
                        .map(word -> NO_TAG.matcher(word).replaceAll(""))
                        .filter(word -> !word.isEmpty())
                        .map(word -> "#" + word)
                        .distinct()
                        .limit(most)
                        .toList());
    }
}
