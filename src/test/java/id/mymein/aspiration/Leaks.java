package id.mymein.aspiration;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Looks for planted words wherever something is kept or shown, and says where they are. */
public final class Leaks {

    private static final Pattern ADDRESS = Pattern.compile("https?://localhost(/[^\\s\"'<>\\\\]*)");
    private static final int DEEPEST = 6;

    private final List<String> planted;

    /** @param planted in any case; what looks for them pays no regard to it */
    public Leaks(List<String> planted) {
        this.planted =
                planted.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    public boolean in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return planted.stream().anyMatch(lower::contains);
    }

    /** The tables with a row that holds one of the words in any of its columns, whatever their type. */
    public Set<String> tables(JdbcClient jdbc) {
        List<String> tables = jdbc.sql("""
                        select format('%I.%I', table_schema, table_name) from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                            and has_table_privilege(format('%I.%I', table_schema, table_name), 'select')""").query((row, n) -> row.getString(1)).list();
        var found = new LinkedHashSet<String>();
        for (String table : tables) {
            boolean here = jdbc.sql(
                            "select exists (select from " + table + " one_row, unnest(:words) planted(planted_word)"
                                    + " where position(planted_word in lower(one_row::text)) > 0)")
                    .param("words", words())
                    .query(Boolean.class)
                    .single();
            if (here) {
                found.add(table.substring(table.indexOf('.') + 1));
            }
        }
        return found;
    }

    /** Bytes stand in a row as hexadecimal digits. */
    private String[] words() {
        return Stream.concat(
                        planted.stream(),
                        planted.stream().map(word -> HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8))))
                .toArray(String[]::new);
    }

    /** The files below a directory that hold one of the words as bytes. */
    public List<Path> files(Path directory) {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(directory)) {
            return all.filter(Files::isRegularFile).filter(this::holds).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean holds(Path file) {
        try {
            return in(Files.readString(file, StandardCharsets.ISO_8859_1));
        } catch (IOException gone) {
            return false; // an index drops files while one looks
        }
    }

    /** What a walk saw. */
    public record Walk(Set<String> seen, List<String> leaking) {}

    private record Step(String path, int depth) {}

    /**
     * Opens pages and what they link to, those about aspirations first.
     *
     * @param who signs the requests in
     * @param root only what begins with it is opened
     * @param most pages
     */
    public Walk walk(MockMvc web, RequestPostProcessor who, List<String> starts, String root, int most)
            throws Exception {
        Deque<Step> waiting = new ArrayDeque<>();
        starts.forEach(start -> waiting.add(new Step(start, 0)));
        Set<String> known = new HashSet<>(starts);
        var walk = new Walk(new LinkedHashSet<>(), new ArrayList<>());
        while (!waiting.isEmpty() && walk.seen().size() < most) {
            Step step = waiting.poll();
            String shown = open(web, who, step.path());
            walk.seen().add(step.path());
            if (in(shown)) {
                walk.leaking().add(step.path());
            }
            if (step.depth() < DEEPEST) {
                links(step.path(), shown)
                        .filter(link -> link.startsWith(root) && !link.startsWith("/masuk"))
                        .filter(known::add)
                        .map(link -> new Step(link, step.depth() + 1))
                        .forEach(next -> queue(waiting, next));
            }
        }
        return walk;
    }

    private static void queue(Deque<Step> waiting, Step next) {
        if (next.path().contains("aspirasi") || next.path().contains("aspiration")) {
            waiting.addFirst(next);
        } else {
            waiting.addLast(next);
        }
    }

    /** Status, headers and body; a page that cannot be shown shows nothing. */
    private static String open(MockMvc web, RequestPostProcessor who, String path) throws Exception {
        try {
            MvcResult result = web.perform(get(URI.create(path)).with(who)).andReturn();
            String type = String.valueOf(result.getResponse().getContentType());
            if (result.getRequest().isAsyncStarted() && !type.contains("event-stream")) {
                result.getAsyncResult(5000);
                result = web.perform(MockMvcRequestBuilders.asyncDispatch(result))
                        .andReturn();
            }
            var response = result.getResponse();
            var headers = new StringBuilder();
            response.getHeaderNames()
                    .forEach(name -> headers.append(response.getHeaders(name)).append('\n'));
            return headers + response.getContentAsString(StandardCharsets.UTF_8);
        } catch (RuntimeException | jakarta.servlet.ServletException unshown) {
            return "";
        }
    }

    private static Stream<String> links(String path, String shown) {
        Stream<String> absolute = ADDRESS.matcher(shown).results().map((MatchResult found) -> found.group(1));
        Stream<String> relative = Jsoup.parse(shown, "http://localhost" + path).select("a[href], link[href]").stream()
                .map(link -> link.absUrl("href"))
                .filter(address -> address.startsWith("http://localhost/"))
                .map(address -> address.substring("http://localhost".length()));
        return Stream.concat(absolute, relative)
                .map(link -> link.replaceFirst("#.*", "").replace("&amp;", "&"))
                .filter(link -> !link.matches(".*\\.(css|js|svg|png|woff2|webp|jpg|ico)(\\?.*)?"))
                .filter(Leaks::isAddress);
    }

    private static boolean isAddress(String link) {
        try {
            URI.create(link);
            return !link.isEmpty();
        } catch (IllegalArgumentException template) {
            return false;
        }
    }
}
