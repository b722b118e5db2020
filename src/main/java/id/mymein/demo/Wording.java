package id.mymein.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts days into the demo's texts: a demo that always tells of the same date would be old tomorrow. */
record Wording(LocalDate event) {

    private static final Locale INDONESIAN = Locale.of("id");
    private static final Pattern DAY = Pattern.compile("\\{(hari|tanggal|bulan)([+-]\\d+)?}");
    private static final Pattern BLOCK = Pattern.compile("<(h2|h3|ul|ol|blockquote|p)[ >]");
    private static final Map<String, DateTimeFormatter> FORMATS = Map.of(
            "hari", DateTimeFormatter.ofPattern("EEEE", INDONESIAN),
            "tanggal", DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN),
            "bulan", DateTimeFormatter.ofPattern("MMMM", INDONESIAN));

    String text(String text) {
        return DAY.matcher(text).replaceAll(this::day);
    }

    String body(List<String> paragraphs) {
        return paragraphs.stream()
                .map(this::text)
                .map(text -> BLOCK.matcher(text).lookingAt() ? text : "<p>" + text + "</p>")
                .collect(Collectors.joining());
    }

    private String day(java.util.regex.MatchResult found) {
        String days = found.group(2);
        LocalDate day = event.plusDays(days == null ? 0 : Integer.parseInt(days));
        return Matcher.quoteReplacement(
                java.util.Objects.requireNonNull(FORMATS.get(found.group(1))).format(day));
    }
}
