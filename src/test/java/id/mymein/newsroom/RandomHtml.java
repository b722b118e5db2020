package id.mymein.newsroom;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Makes bodies of every shape, with pieces that are hard on a notation. */
public final class RandomHtml {

    private static final List<String> PIECES = List.of(
            "a",
            "kata ",
            " ",
            "**",
            "*",
            "__",
            "_",
            "[",
            "]",
            "](https://a.test)",
            "\\",
            "\\\\",
            "- ",
            "## ",
            "> ",
            ">",
            "1. ",
            "12.",
            "#",
            "<br>",
            "<br>- ",
            "<br>> ",
            "<br>\\- ",
            "&amp;",
            "&lt;b&gt;",
            "\u00a0",
            "😀",
            "(",
            ")",
            "  dua",
            "\n");

    private RandomHtml() {}

    public static String body(Random random) {
        var html = new StringBuilder();
        for (int i = random.nextInt(5); i >= 0; i--) {
            html.append(block(random));
        }
        return html.toString();
    }

    private static String block(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> "<h2>" + inline(random, 2) + "</h2>";
            case 1 -> "<h3>" + inline(random, 2) + "</h3>";
            case 2 -> "<ul><li>" + inline(random, 2) + "</li><li>" + inline(random, 1) + "</li></ul>";
            case 3 -> "<ol><li>" + inline(random, 2) + "<p>" + inline(random, 1) + "</p></li></ol>";
            case 4 -> "<blockquote><p>" + inline(random, 2) + "</p><p>" + inline(random, 1) + "</p></blockquote>";
            case 5 ->
                "<figure data-photo=\"%s\"><figcaption>x</figcaption></figure>"
                        .formatted(new UUID(1, random.nextInt(9)));
            default -> "<p>" + inline(random, 2) + "</p>";
        };
    }

    private static String inline(Random random, int depth) {
        var html = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            String piece = PIECES.get(random.nextInt(PIECES.size()));
            html.append(
                    depth == 0
                            ? piece
                            : switch (random.nextInt(6)) {
                                case 0 -> "<strong>" + inline(random, depth - 1) + "</strong>";
                                case 1 -> "<em>" + inline(random, depth - 1) + "</em>";
                                case 2 ->
                                    "<a href='https://a.test/(" + i + ") x'>" + inline(random, depth - 1) + "</a>";
                                default -> piece;
                            });
        }
        return html.toString();
    }
}
