package id.mymein.newsroom;

import id.mymein.platform.CleanText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The HTML of a story's body: paragraphs, two levels of headings, lists, quotes, bold, italic, links, line breaks, and places
 * of photos, {@code <figure data-photo="id"></figure>}.
 *
 * <p>Whatever is handed in is read into {@link RichBlock}s, which can hold nothing else, and written again from them. So what
 * is not on the list cannot come out, and every text has exactly one form.
 */
public final class RichText {

    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final int SUMMARY = 200;

    private RichText() {}

    /** What may be stored and shown. Sanitising again changes nothing. */
    public static String sanitise(String html) {
        return RichHtml.write(RichHtml.read(html));
    }

    /** Paragraphs from what was typed into a plain field, blank lines between them; every character stands for itself. */
    public static String fromPlain(String text) {
        var typed = new StyledText();
        typed.append(LINE_BREAK.matcher(CleanText.of(text)).replaceAll("\n"), StyledText.Style.PLAIN);
        var builder = new RichBuilder();
        builder.add(RichBlock.Kind.PARAGRAPH, typed);
        return RichHtml.write(builder.blocks());
    }

    /** The words without markup, a blank line between blocks. */
    public static String toPlain(String html) {
        return String.join("\n\n", words(html));
    }

    private static List<String> words(String html) {
        return RichHtml.read(html).stream()
                .filter(block -> block.kind() != RichBlock.Kind.PHOTO)
                .flatMap(block -> block.lines().stream())
                .map(StyledText::text)
                .toList();
    }

    /** The text cut at the places of its photos, in order: for pages, which show each photo with its caption and credit. */
    public static List<RichPart> parts(String html) {
        List<RichPart> parts = new ArrayList<>();
        List<RichBlock> words = new ArrayList<>();
        for (RichBlock block : RichHtml.read(html)) {
            if (block.kind() == RichBlock.Kind.PHOTO) {
                endWords(parts, words);
                parts.add(new RichPart.Photo(photo(block)));
            } else {
                words.add(block);
            }
        }
        endWords(parts, words);
        return parts;
    }

    private static void endWords(List<RichPart> parts, List<RichBlock> words) {
        if (!words.isEmpty()) {
            parts.add(new RichPart.Words(RichHtml.write(words)));
            words.clear();
        }
    }

    private static UUID photo(RichBlock block) {
        return UUID.fromString(block.lines().getFirst().text());
    }

    /** The same text without the places of photos that are not among {@code photos}. */
    static String withPhotos(String html, Set<UUID> photos) {
        return RichHtml.write(RichHtml.read(html).stream()
                .filter(block -> block.kind() != RichBlock.Kind.PHOTO || photos.contains(photo(block)))
                .toList());
    }

    /** True where {@link #toPlain} loses nothing: paragraphs and line breaks only. */
    public static boolean isPlain(String html) {
        return RichHtml.read(html).stream()
                .allMatch(block -> block.kind() == RichBlock.Kind.PARAGRAPH
                        && block.lines().stream().allMatch(StyledText::plain));
    }

    /**
     * The text with its formatting written in signs that can be typed into a plain field: {@code ## heading}, {@code - item},
     * {@code 1. item}, {@code > quote}, {@code **bold**}, {@code __italic__}, {@code [text](https://…)},
     * {@code [foto id]}. A sign that is meant
     * as itself stands behind a backslash.
     */
    public static String toNotation(String html) {
        return RichNotation.write(RichHtml.read(html));
    }

    /** Reads what {@link #toNotation} wrote and somebody may have changed; what is no complete sign is text. */
    public static String fromNotation(String text) {
        return RichHtml.write(RichNotation.read(text));
    }

    /**
     * The beginning of the text, whole sentences where they fit, at most {@value #SUMMARY} characters. Headings and lists are no
     * sentences and are left out, unless there is nothing else.
     */
    public static String summary(String html) {
        List<RichBlock> paragraphs = RichHtml.read(html).stream()
                .filter(block -> block.kind() == RichBlock.Kind.PARAGRAPH)
                .toList();
        String running = paragraphs.isEmpty() ? html : RichHtml.write(paragraphs);
        String text = String.join(" ", words(running)).replace('\n', ' ');
        if (text.length() <= SUMMARY) {
            return text;
        }
        String start = text.substring(0, SUMMARY);
        int sentence = Math.max(start.lastIndexOf(". "), Math.max(start.lastIndexOf("! "), start.lastIndexOf("? ")));
        if (sentence > SUMMARY / 3) {
            return start.substring(0, sentence + 1);
        }
        int word = start.lastIndexOf(' ');
        int end = word > 0 ? word : SUMMARY - 1;
        boolean halved = Character.isHighSurrogate(start.charAt(end - 1));
        return start.substring(0, halved ? end - 1 : end) + "…";
    }
}
