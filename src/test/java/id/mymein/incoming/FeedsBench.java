package id.mymein.incoming;

import id.mymein.MyMeIn;
import id.mymein.People;
import id.mymein.distribution.Platform;
import id.mymein.distribution.Platform.Asked;
import id.mymein.distribution.Platform.Said;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.platform.Ids;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The feeds of a regency's villages, read once all new and once all known: of ten, seven answer at once, one takes three seconds, one
 * says nothing at all, one is broken. Measures, asserts nothing: run by bench/feeds, left out of the tests by its tag.
 */
@Tag("bench")
class FeedsBench {

    private static final int ITEMS = 20;
    private static final long SLOW = TimeUnit.SECONDS.toNanos(3);
    private static final String TEXT =
            "Warga desa bergotong royong membersihkan saluran air di sepanjang jalan. ".repeat(40);

    @Test
    @SuppressWarnings("SystemOut") // what the script shows
    void feeds() throws IOException {
        int count = Integer.getInteger("bench.feeds", 300);
        var sites = new ArrayList<Platform>();
        for (int n = 0; n < count; n++) {
            sites.add(new Platform(FeedsBench::answer));
        }
        try (var application = new SpringApplicationBuilder(MyMeIn.class)
                .run(
                        "--mymein.production=true",
                        "--server.port=0",
                        "--db-scheduler.enabled=false",
                        "--mymein.data=" + System.getProperty("bench.data", ""))) {
            add(application, sites);
            System.out.printf("feeds: %d, all new: %s%n", count, round(application));
            application
                    .getBean(JdbcClient.class)
                    .sql("update feed set next_at = now() - interval '1 minute'")
                    .update();
            System.out.printf("feeds: %d, all known: %s%n", count, round(application));
        } finally {
            sites.forEach(Platform::close);
        }
    }

    private static void add(ConfigurableApplicationContext application, List<Platform> sites) {
        Actor editor = application.getBean(People.class).person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        Clock clock = application.getBean(Clock.class);
        for (int n = 0; n < sites.size(); n++) {
            jdbc.sql("""
                    insert into feed (id, address, name, region, official, next_at, added_by, added_at)
                    values (:id, :address, :name, '63.11.08.2005', true, :now, :by, :now)""")
                    .param("id", Ids.next(clock))
                    .param("address", sites.get(n).address() + "/" + n)
                    .param("name", "Desa " + n)
                    .param("by", editor.account().value())
                    .param("now", clock.instant().minusSeconds(1).atOffset(ZoneOffset.UTC))
                    .update();
        }
    }

    private static String round(ConfigurableApplicationContext application) {
        long begun = System.nanoTime();
        int asked = application.getBean(FeedReading.class).round();
        double took = (System.nanoTime() - begun) / 1e9;
        JdbcClient jdbc = application.getBean(JdbcClient.class);
        Map<String, Long> came = jdbc.sql("select trouble, count(*) as n from feed group by trouble")
                .query(rows -> {
                    var found = new java.util.TreeMap<String, Long>();
                    while (rows.next()) {
                        String trouble = rows.getString("trouble");
                        found.put(trouble.isEmpty() ? "read" : trouble, rows.getLong("n"));
                    }
                    return found;
                });
        long items =
                jdbc.sql("select count(*) from feed_item").query(Long.class).single();
        return "%d asked in %.1f s, %s, %d items".formatted(asked, took, came, items);
    }

    private static Said answer(Asked asked) {
        int n = Integer.parseInt(asked.path().substring(1));
        switch (n % 10) {
            case 7 -> LockSupport.parkNanos(SLOW);
            case 8 -> {
                return Said.silence();
            }
            case 9 -> {
                return n % 20 == 9
                        ? new Said(404, Map.of(), "")
                        : new Said(200, Map.of(), "<!doctype html><title>Ditangguhkan</title>");
            }
            default -> {}
        }
        if (!asked.header("If-none-match").isEmpty()) {
            return new Said(304, Map.of(), "");
        }
        // Half of the programs know of no entity tag.
        Map<String, String> headers = n % 2 == 0 ? Map.of("ETag", "\"" + n + "\"") : Map.of();
        return new Said(200, headers, n % 3 == 0 ? atom(n) : n % 3 == 1 ? rss(n) : json(n));
    }

    private static String items(String separator, java.util.function.IntFunction<String> item) {
        return IntStream.range(0, ITEMS).mapToObj(item).collect(Collectors.joining(separator));
    }

    private static String date(int item) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                java.time.OffsetDateTime.of(2026, 11, 1 + item, 8, 0, 0, 0, ZoneOffset.ofHours(8)));
    }

    private static String rss(int n) {
        return "<rss version=\"2.0\"><channel><title>Desa " + n + "</title>"
                + items(
                        "",
                        item -> "<item><title>Kabar " + n + "-" + item + "</title><link>https://d" + n + ".test/" + item
                                + "</link><pubDate>" + date(item) + "</pubDate><content:encoded><![CDATA[<p>" + TEXT
                                + "</p>]]></content:encoded></item>")
                + "</channel></rss>";
    }

    private static String atom(int n) {
        return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Desa " + n + "</title>"
                + items(
                        "",
                        item -> "<entry><id>tag:" + n + "," + item + "</id><title>Kabar " + n + "-" + item
                                + "</title><link href=\"https://d" + n + ".test/" + item + "\"/><published>"
                                + date(item)
                                + "</published><content type=\"html\">&lt;p&gt;" + TEXT
                                + "&lt;/p&gt;</content></entry>")
                + "</feed>";
    }

    private static String json(int n) {
        return "{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"Desa " + n + "\",\"items\":["
                + items(
                        ",",
                        item -> "{\"id\":\"" + item + "\",\"url\":\"https://d" + n + ".test/" + item
                                + "\",\"title\":\"Kabar " + n + "-" + item + "\",\"date_published\":\"" + date(item)
                                + "\",\"content_html\":\"<p>" + TEXT + "</p>\"}")
                + "]}";
    }
}
