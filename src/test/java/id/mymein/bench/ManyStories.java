package id.mymein.bench;

import id.mymein.newsroom.Content;
import id.mymein.platform.Ids;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.BeanFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * Fills a migrated database with public stories, straight into its tables and so much faster than by the desk: no steps of the
 * trail, no audit, no events. Each has what the public pages read (one revision, one release with a fitness finding, an
 * address, the published row), in the villages of the served regencies, over the last ten years. A second run adds to the first.
 */
public final class ManyStories {

    private static final int BATCH = 4_000;
    private static final int OFFICES = 60;
    private static final Duration SPAN = Duration.ofDays(3_650);
    private static final ZoneId ZONE = ZoneId.of("Asia/Makassar");

    /** In the order in which the rows refer to each other. */
    private static final Map<String, String> TABLES = tables();

    private final DataSource database;
    private final BenchText text = BenchText.found();
    private final JsonMapper json = JsonMapper.builder().build();

    private final List<String[]> villages; // code, name, name of the district
    private final List<String> categories;
    private final List<String[]> offices; // id, kind, region
    private final UUID author;

    private ManyStories(DataSource database) throws SQLException {
        this.database = database;
        try (Connection connection = database.getConnection()) {
            this.villages = rows(connection, """
                    select v.code, v.name, d.name from served_regency s
                    join region v on v.code like s.code || '.%' and v.level = 'VILLAGE'
                    join region d on d.code = v.parent order by v.code""");
            this.categories = rows(connection, "select slug from category order by position").stream()
                    .map(row -> row[0])
                    .toList();
            this.author = author(connection);
            this.offices = offices(connection);
        }
    }

    /**
     * Adds so many stories.
     *
     * @param progress told after each batch how many are there
     */
    public static void load(BeanFactory application, long count, LongConsumer progress) throws SQLException {
        new ManyStories(application.getBean(DataSource.class)).load(count, progress);
        tidy(application.getBean(Flyway.class).getConfiguration().getDataSource());
    }

    /** What the database does by itself while so many stories come in over the years; only the tables' owner may. */
    private static void tidy(DataSource owner) throws SQLException {
        try (Connection connection = owner.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private void load(long count, LongConsumer progress) throws SQLException {
        long there = Long.parseLong(single("select count(*) from story_address"));
        Instant now = Instant.now();
        try (var copier = Executors.newSingleThreadExecutor()) {
            Future<?> running = copier.submit(() -> {});
            for (long from = 0; from < count; from += BATCH) {
                Batch batch = new Batch();
                long to = Math.min(count, from + BATCH);
                for (long n = from; n < to; n++) {
                    Instant at = now.minus(SPAN).plusMillis((long) (SPAN.toMillis() * ((n + 0.5) / count)));
                    add(batch, there + n, at);
                }
                running.get();
                running = copier.submit(() -> {
                    batch.copy();
                    progress.accept(to);
                    return null;
                });
            }
            running.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("loading stopped", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void add(Batch batch, long number, Instant at) {
        var random = new SplittableRandom(number * 0x9E3779B97F4A7C15L + 1);
        // Some villages write much more than others.
        String[] village = villages.get((int) (random.nextDouble() * random.nextDouble() * villages.size()));
        String[] office = offices.get(random.nextInt(offices.size()));
        String region = region(village, random);
        String category = categories.get(random.nextInt(categories.size()));
        ZonedDateTime local = at.atZone(ZONE);
        String title = text.words(random, 5 + random.nextInt(4)) + " di Desa " + village[1];
        List<String> sentences = Stream.generate(() -> text.sentence(random) + ".")
                .limit(8 + random.nextInt(9))
                .toList();
        String body = body(village, sentences, number);
        String place = "Balai Desa " + village[1];
        var content = new Content(
                title,
                "Kepala Desa " + village[1],
                body,
                category,
                region,
                place,
                local.toLocalDate().toString(),
                "",
                List.of());
        UUID id = Ids.next(Clock.fixed(at, ZONE));
        UUID finding = Ids.next(Clock.fixed(at, ZONE));
        String path = "/berita/%d/%02d/%s-%d".formatted(local.getYear(), local.getMonthValue(), slug(title), number);
        String fingerprint = content.fingerprint();
        String time = at.atOffset(ZoneOffset.UTC).toString();
        batch.row(
                "story",
                id,
                UUID.randomUUID(),
                office[0],
                office[1],
                office[2],
                author,
                "PUBLISHED",
                time,
                time,
                time,
                1);
        batch.row("revision", id, 1, author, time, "save", title, json.writeValueAsString(content), fingerprint);
        batch.row("finding", finding, id, 1, fingerprint, "FITNESS", "FIT", author, offices.getFirst()[0], time);
        batch.row("release", id, 1, 1, fingerprint, time, author, finding);
        batch.row("story_address", path, id, true);
        batch.row(
                "published_story",
                id,
                1,
                path,
                title,
                sentences.getFirst(),
                category,
                region,
                place,
                local.toLocalDate(),
                office[0],
                "Pengukur " + number % 50,
                time,
                time,
                false,
                false,
                false);
    }

    /** Mostly a village, sometimes its district or the regency. */
    private static String region(String[] village, SplittableRandom random) {
        int level = random.nextInt(20);
        return village[0].substring(0, level == 0 ? 5 : level < 3 ? 8 : 13);
    }

    private static String body(String[] village, List<String> sentences, long number) {
        var html = new StringBuilder("<p>" + escaped(village[2]) + ", Balangan – ");
        for (int n = 0; n < sentences.size(); n++) {
            html.append(n % 3 == 0 && n > 0 ? "</p><p>" : n == 0 ? "" : " ").append(escaped(sentences.get(n)));
        }
        // A word that one story in ten thousand has, and one that only this one has.
        return html.append(" Catatan ukur")
                .append(word(number / 100 % 10_000))
                .append(" nomor tunggal")
                .append(word(number))
                .append(".</p>")
                .toString();
    }

    /** A number as letters, so that it is one word for any analysis; the tests of search look for them. */
    public static String word(long number) {
        return Long.toString(number, 10)
                .chars()
                .mapToObj(digit -> String.valueOf("bdfgjklmpr".charAt(digit - '0')) + "aeiou".charAt(digit % 5))
                .collect(Collectors.joining());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String slug(String title) {
        String slug = title.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return slug.substring(0, Math.min(70, slug.length())).replaceAll("^-|-$", "");
    }

    private UUID author(Connection connection) throws SQLException {
        UUID id = UUID.randomUUID();
        update(
                connection,
                "insert into account (id, login, name, created_at) values (?, ?, 'Pengukur', now())",
                id,
                "ukur-" + id);
        return id;
    }

    private List<String[]> offices(Connection connection) throws SQLException {
        String all = "select id, kind, region_code from office order by (kind = 'DISKOMINFO') desc, slug";
        if (rows(connection, all).isEmpty()) {
            office(connection, "DISKOMINFO", "Diskominfo Ukur", villages.getFirst()[0].substring(0, 5));
            for (int n = 1; n < OFFICES; n++) {
                String[] village = villages.get(n * (villages.size() - 1) / OFFICES);
                String kind = n % 3 == 0 ? "VILLAGE_GOVERNMENT" : n % 3 == 1 ? "KIM_GROUP" : "AGENCY";
                String region = n % 3 == 2 ? village[0].substring(0, 5) : village[0];
                office(connection, kind, "Kantor Ukur " + n + " " + village[1], region);
            }
        }
        return rows(connection, all);
    }

    private static void office(Connection connection, String kind, String name, String region) throws SQLException {
        update(
                connection,
                "insert into office (id, kind, name, slug, region_code, created_at) values (?, ?, ?, ?, ?, now())",
                UUID.randomUUID(),
                kind,
                name,
                slug(name),
                region);
    }

    private String single(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            return rows(connection, sql).getFirst()[0];
        }
    }

    private static List<String[]> rows(Connection connection, String sql) throws SQLException {
        try (var statement = connection.prepareStatement(sql);
                var result = statement.executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            List<String[]> rows = new ArrayList<>();
            while (result.next()) {
                String[] row = new String[columns];
                for (int n = 0; n < columns; n++) {
                    row[n] = String.valueOf(result.getString(n + 1));
                }
                rows.add(row);
            }
            return rows;
        }
    }

    private static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int n = 0; n < values.length; n++) {
                statement.setObject(n + 1, values[n]);
            }
            statement.executeUpdate();
        }
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(
                "story",
                "id, submission_id, office_id, office_kind, office_region, author_id, state, state_since, created_at, submitted_at, revision_number");
        tables.put("revision", "story_id, number, author_id, created_at, occasion, title, content, fingerprint");
        tables.put(
                "finding",
                "id, story_id, revision_number, fingerprint, key, verdict, account_id, office_id, decided_at");
        tables.put("release", "story_id, number, revision_number, fingerprint, published_at, published_by, fitness_id");
        tables.put("story_address", "path, story_id, current");
        tables.put(
                "published_story",
                "story_id, release_number, path, title, summary, category, region_code, place, event_date, office_id, author_name, first_published_at, updated_at, urgent, corrected, authentic");
        return tables;
    }

    /** Rows in PostgreSQL's text format for COPY, a text a table. */
    private final class Batch {

        private final Map<String, StringBuilder> rows = new LinkedHashMap<>();

        void row(String table, @Nullable Object... values) {
            StringBuilder text = rows.computeIfAbsent(table, name -> new StringBuilder(1 << 20));
            for (int n = 0; n < values.length; n++) {
                text.append(n == 0 ? "" : "\t")
                        .append(String.valueOf(values[n])
                                .replace("\\", "\\\\")
                                .replace("\t", " ")
                                .replace("\n", "\\n")
                                .replace("\r", " "));
            }
            text.append('\n');
        }

        void copy() throws SQLException, IOException {
            try (Connection connection = database.getConnection()) {
                connection.setAutoCommit(false);
                var copy = connection.unwrap(PGConnection.class).getCopyAPI();
                for (var table : TABLES.entrySet()) {
                    copy.copyIn(
                            "copy %s (%s) from stdin".formatted(table.getKey(), table.getValue()),
                            new StringReader(rows.getOrDefault(table.getKey(), new StringBuilder())
                                    .toString()));
                }
                connection.commit();
                connection.setAutoCommit(true);
            }
        }
    }
}
