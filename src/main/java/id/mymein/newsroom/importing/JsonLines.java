package id.mymein.newsroom.importing;

import id.mymein.newsroom.RichText;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One JSON object a line: {@code title} (may be missing), {@code paragraphs}, {@code date}, {@code category}, {@code source},
 * {@code url}, {@code id}, and where known {@code author}, {@code region}, {@code place}. A paragraph is a string, or a list of
 * words, or a list of sentences that are lists of words.
 */
final class JsonLines implements ArchiveReader {

    private final JsonMapper json;

    JsonLines(JsonMapper json) {
        this.json = json;
    }

    @Override
    public void read(InputStream in, Consumer<Entry> entries) throws IOException {
        var lines = new Lines(in);
        for (var line = lines.next(); line != null; line = lines.next()) {
            String text = line.text();
            if (line.tooLong()) {
                entries.accept(
                        Entry.Unusable.of(line.number(), "newsroom.import.line.tooLong", Lines.LONGEST / 1_000_000));
            } else if (text == null) {
                entries.accept(Entry.Unusable.of(line.number(), "newsroom.import.line.notUtf8"));
            } else if (!text.isBlank()) {
                entries.accept(entry(line.number(), text));
            }
        }
    }

    private Entry entry(long line, String text) {
        JsonNode row;
        try {
            row = json.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (JacksonException notJson) {
            return Entry.Unusable.of(line, "newsroom.import.line.notJson");
        }
        if (row == null || !row.isObject()) {
            return Entry.Unusable.of(line, "newsroom.import.line.notObject");
        }
        List<String> paragraphs = paragraphs(row.get("paragraphs"));
        if (paragraphs == null) {
            return Entry.Unusable.of(line, "newsroom.import.line.paragraphs");
        }
        return new Entry.Text(line, text(row, paragraphs));
    }

    private static ForeignText text(JsonNode row, List<String> paragraphs) {
        return new ForeignText(
                string(row, "id"),
                string(row, "source"),
                string(row, "url"),
                string(row, "title"),
                RichText.fromPlain(String.join("\n\n", paragraphs)),
                strings(row.get("category")),
                string(row, "date"),
                string(row, "author"),
                string(row, "region"),
                string(row, "place"));
    }

    private static String string(JsonNode row, String field) {
        JsonNode value = row.get(field);
        return value == null || value.isNull() || !value.isValueNode() ? "" : value.asString();
    }

    private static List<String> strings(@Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return List.of();
        }
        List<String> strings = new ArrayList<>();
        for (JsonNode one : value.isArray() ? value : List.of(value)) {
            if (one.isValueNode()) {
                strings.add(one.asString());
            }
        }
        return strings;
    }

    /** Null where it is no list of what a paragraph may be. */
    private static @Nullable List<String> paragraphs(@Nullable JsonNode list) {
        if (list == null || !list.isArray()) {
            return null;
        }
        List<String> paragraphs = new ArrayList<>();
        for (JsonNode paragraph : list) {
            String words = words(paragraph, 0);
            if (words == null) {
                return null;
            }
            paragraphs.add(words);
        }
        return paragraphs;
    }

    private static @Nullable String words(JsonNode node, int depth) {
        if (node.isString()) {
            return node.asString();
        }
        if (!node.isArray() || depth > 1) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (JsonNode part : node) {
            String words = words(part, depth + 1);
            if (words == null) {
                return null;
            }
            parts.add(words);
        }
        return closedUp(String.join(" ", parts));
    }

    /** Words that were set apart from their punctuation, as people write them. */
    private static String closedUp(String words) {
        return words.replaceAll(" +([.,;:!?)\\]”’%])", "$1").replaceAll("([(\\[“‘]) +", "$1");
    }
}
