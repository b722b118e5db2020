package id.mymein.newsroom;

import id.mymein.platform.web.Words;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes a text of a contributor's answers: where it happened before the first words, when and with whom behind the first
 * paragraph. What the text says already is not said twice, so doing it again changes nothing.
 *
 * @param region its name
 * @param kind what it is, {@code Desa}
 * @param words in the language of the text
 */
record Lead(String region, String kind, Words words) {

    /** @return the same where the text has been formatted or has photos in it: somebody has shaped it already */
    Content over(Content content) {
        if (!RichText.isPlain(content.body())) {
            return content;
        }
        String text = RichText.toPlain(content.body());
        int end = text.contains("\n\n") ? text.indexOf("\n\n") : text.length();
        String facts = join(" ", when(content, text), who(content, text));
        return content.withBody(RichText.fromPlain(join(" — ", where(content, text), text.substring(0, end))
                + (facts.isEmpty() ? "" : "\n\n" + facts)
                + text.substring(end)));
    }

    private String where(Content content, String text) {
        String place = says(text, content.place()) ? "" : content.place();
        return join(", ", place, says(text + " " + place, region) ? "" : kind + " " + region);
    }

    private String when(Content content, String text) {
        LocalDate date = LocalDate.parse(content.eventDate());
        String day = words.day(date);
        String time = content.eventTime().replace(':', '.');
        boolean said = says(text, day.substring(day.indexOf(' ') + 1))
                && (says(text, time) || says(text, content.eventTime()));
        if (said) {
            return "";
        }
        return words.text("newsroom.lead.when", time.isEmpty() ? day : words.text("newsroom.lead.time", day, time));
    }

    private String who(Content content, String text) {
        String who = content.who().replaceAll("[.\\s]+$", "");
        return says(text, who) ? "" : words.text("newsroom.lead.who", who);
    }

    private static String join(String between, String first, String second) {
        return Stream.of(first, second).filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }

    /** Whatever the spaces and the size of its letters; what is empty is said by any text. */
    private static boolean says(String text, String fact) {
        return plain(text).contains(plain(fact));
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
