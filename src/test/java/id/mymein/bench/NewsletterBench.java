package id.mymein.bench;

import id.mymein.MyMeIn;
import id.mymein.newsletter.Morning;
import id.mymein.newsletter.SmtpSink;
import id.mymein.newsroom.Newsdesk;
import java.lang.management.ManagementFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A morning's letter to many readers, each tenth with a choice of its own, until the mail server on loopback has all of them. Measures,
 * asserts nothing: run by bench/newsletter, left out of the tests by its tag.
 */
@Tag("bench")
class NewsletterBench {

    private static final int STORIES = 25;

    private final AtomicLong most = new AtomicLong();

    @Test
    @SuppressWarnings("SystemOut") // what the script shows
    void letters() {
        int readers = Integer.getInteger("bench.readers", 10_000);
        try (var server = new SmtpSink(0, false);
                var application = new SpringApplicationBuilder(MyMeIn.class)
                        .run(
                                "--mymein.production=true",
                                "--server.port=0",
                                "--mymein.mail.host=127.0.0.1",
                                "--mymein.mail.port=" + server.port(),
                                "--mymein.newsletter.every=1h",
                                "--mymein.newsletter.a-minute=0",
                                "--mymein.data=" + System.getProperty("bench.data", ""))) {
            Newsdesk desk = application.getBean(Newsdesk.class);
            Newsdesk.Cast cast = desk.cast();
            for (int n = 0; n < STORIES; n++) {
                desk.published(cast, Newsdesk.content("Kabar ukur buletin " + n));
            }
            subscribe(application.getBean(JdbcClient.class), readers);
            Morning morning = application.getBean(Morning.class);
            System.gc();
            long before = used();
            Thread watch = Thread.ofPlatform().daemon().start(this::watch);
            long start = System.nanoTime();
            morning.assembled();
            long assembled = System.nanoTime();
            morning.prepared();
            long prepared = System.nanoTime();
            morning.sent();
            long sent = System.nanoTime();
            watch.interrupt();
            System.gc();
            System.out.printf(
                    "newsletter: %d readers, %d letters taken by the server; assembled %.1f s, prepared %.1f s, sent %.1f s, all %.1f s%n",
                    readers,
                    server.taken(),
                    seconds(start, assembled),
                    seconds(assembled, prepared),
                    seconds(prepared, sent),
                    seconds(start, sent));
            System.out.printf(
                    "newsletter: heap %d MB before, %d MB at most, %d MB after%n",
                    before >> 20, most.get() >> 20, used() >> 20);
        }
    }

    private static void subscribe(JdbcClient jdbc, int readers) {
        jdbc.sql("""
                insert into mail_reader (id, email, since)
                select gen_random_uuid(), 'pembaca' || n || '@contoh.test', now() from generate_series(1, :readers) n""").param("readers", readers).update();
        jdbc.sql("""
                insert into mail_opt_in (id, reader_id, kind, topic, language, asked_at, confirmed_at, told_until)
                select gen_random_uuid(), r.id, 'newsletter',
                    case when row_number() over () % 10 = 0
                        then 'harian;63.11.08.2005;' || (select string_agg(slug, ',' order by slug) from category
                            where slug = 'pembangunan' or hashtext(slug || r.id::text) % 2 = 0)
                        else 'harian;;' end,
                    case when row_number() over () % 20 = 0 then 'en' else 'id' end, now(), now(), now() - interval '1 day'
                from mail_reader r""").update();
    }

    private void watch() {
        while (!Thread.currentThread().isInterrupted()) {
            most.accumulateAndGet(used(), Math::max);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static double seconds(long from, long to) {
        return (to - from) / 1e9;
    }
}
