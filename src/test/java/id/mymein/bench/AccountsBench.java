package id.mymein.bench;

import id.mymein.MyMeIn;
import id.mymein.People;
import id.mymein.exchange.DecidedRow;
import id.mymein.exchange.Decision;
import id.mymein.exchange.ImportId;
import id.mymein.exchange.ImportKind;
import id.mymein.exchange.ImportRow;
import id.mymein.exchange.ImportRun;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.socialaccount.OfficialAccounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A register of a whole country's villages: what it costs to write it in sets as an import does, and to answer "is this
 * official?" from it. Measures, asserts nothing: run by bench/accounts, left out of the tests by its tag.
 */
@Tag("bench")
class AccountsBench {

    private static final int SET = 5_000;
    private static final int ASKED = 20_000;
    private static final List<String> PLATFORMS = List.of("facebook", "instagram", "web");
    private static final List<String> FIRST = List.of(
            "suka", "karang", "tanjung", "muara", "sungai", "gunung", "batu", "lubuk", "padang", "pulau", "kota",
            "teluk", "rantau", "ujung", "bukit");
    private static final List<String> SECOND = List.of(
            "maju", "mulya", "jaya", "sari", "indah", "harapan", "makmur", "baru", "tengah", "rejo", "asih", "raya",
            "damai", "agung", "wangi", "pinang", "merah");

    private final Random random = new Random(1);

    @Test
    @SuppressWarnings("SystemOut") // what the script shows
    void accounts() {
        int villages = Integer.getInteger("bench.villages", 84_000);
        try (var application = new SpringApplicationBuilder(MyMeIn.class)
                .run(
                        "--mymein.production=true",
                        "--server.port=0",
                        "--db-scheduler.enabled=false",
                        "--mymein.data=" + System.getProperty("bench.data", ""))) {
            JdbcClient jdbc = application.getBean(JdbcClient.class);
            offices(jdbc, villages);
            Actor registrar = application.getBean(People.class).person(OfficeKind.DISKOMINFO, "63", Role.REGISTRAR);
            write(application, registrar, villages);
            jdbc.sql("""
                    update social_account set state = 'VERIFIED', proven_key = key, official_since = now(),
                        review_due = current_date + 90""").update();
            // Only the tables' owner may.
            JdbcClient.create(
                            application.getBean(Flyway.class).getConfiguration().getDataSource())
                    .sql("vacuum analyze social_account")
                    .update();
            ask(application, villages);
        }
    }

    private static String region(int village) {
        return "63.%02d.%02d.%04d".formatted(village / 9_000 % 90 + 1, village / 100 % 90 + 1, 2_000 + village % 100);
    }

    private static String place(int village) {
        return FIRST.get(village % FIRST.size())
                + SECOND.get(village / FIRST.size() % SECOND.size())
                + (village < 255 ? "" : Integer.toString(village, 36));
    }

    private static void offices(JdbcClient jdbc, int villages) {
        for (int from = 0; from < villages; from += SET) {
            int to = Math.min(villages, from + SET);
            var names = new ArrayList<String>();
            var regions = new ArrayList<String>();
            for (int village = from; village < to; village++) {
                names.add("Pemerintah Desa " + place(village));
                regions.add(region(village));
            }
            jdbc.sql("""
                    insert into office (id, kind, name, slug, region_code, created_at)
                    select gen_random_uuid(), 'VILLAGE_GOVERNMENT', r.name, 'ukur-' || r.region, r.region, now()
                    from unnest(:names::text[], :regions::text[]) as r (name, region) on conflict do nothing""")
                    .param("names", names.toArray(String[]::new))
                    .param("regions", regions.toArray(String[]::new))
                    .update();
        }
    }

    private static ImportRow row(int number, int village, String platform) {
        String name = "desa" + place(village);
        Map<String, String> cells = new HashMap<>();
        cells.put(
                "alamat",
                switch (platform) {
                    case "facebook" -> "https://m.facebook.com/" + name + "?ref=share";
                    case "instagram" -> "instagram.com/" + name + "/";
                    default -> "www." + place(village) + ".desa.id";
                });
        cells.put("nama", "Pemerintah Desa " + place(village));
        cells.put("desa", region(village));
        cells.put("kontak1", "Ibu Rahmah");
        cells.put("telepon1", "0812 3456 7890");
        return new ImportRow(number, cells);
    }

    @SuppressWarnings("SystemOut")
    private static void write(ConfigurableApplicationContext application, Actor registrar, int villages) {
        ImportKind kind = application.getBeansOfType(ImportKind.class).values().stream()
                .filter(one -> one.key().equals("akun"))
                .findFirst()
                .orElseThrow();
        var transaction = application.getBean(TransactionTemplate.class);
        var run = new ImportRun(new ImportId(UUID.randomUUID()), registrar);
        long written = 0;
        long start = System.nanoTime();
        for (int from = 0; from < villages * PLATFORMS.size(); from += SET) {
            var rows = new ArrayList<ImportRow>();
            for (int n = from; n < Math.min(villages * PLATFORMS.size(), from + SET); n++) {
                rows.add(row(n + 2, n / PLATFORMS.size(), PLATFORMS.get(n % PLATFORMS.size())));
            }
            transaction.executeWithoutResult(status -> kind.check(run, rows));
            Integer left = transaction.execute(status -> kind.write(
                            run,
                            rows.stream()
                                    .map(row -> new DecidedRow(row, Decision.ADD, null))
                                    .toList())
                    .size());
            written += rows.size() - (left == null ? 0 : left);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Runtime jvm = Runtime.getRuntime();
        System.out.printf(
                "accounts %d checked and written in %.1f s, heap used %d MiB%n",
                written, seconds, (jvm.totalMemory() - jvm.freeMemory()) >> 20);
    }

    @SuppressWarnings("SystemOut")
    private void ask(ConfigurableApplicationContext application, int villages) {
        OfficialAccounts official = application.getBean(OfficialAccounts.class);
        for (String what : List.of("yes", "no, looks alike", "no", "name")) {
            long[] nanos = new long[ASKED / 4];
            for (int n = -1_000; n < nanos.length; n++) {
                String text = text(what, random.nextInt(villages));
                long start = System.nanoTime();
                official.ask(text);
                if (n >= 0) {
                    nanos[n] = System.nanoTime() - start;
                }
            }
            Arrays.sort(nanos);
            System.out.printf(
                    "ask %-16s p50 %.2f ms, p99 %.2f ms, most %.1f ms%n",
                    what,
                    nanos[nanos.length / 2] / 1e6,
                    nanos[nanos.length * 99 / 100] / 1e6,
                    nanos[nanos.length - 1] / 1e6);
        }
    }

    private String text(String what, int village) {
        String name = "desa" + place(village);
        return switch (what) {
            case "yes" -> "https://www.instagram.com/" + name + "/?hl=id";
            case "no, looks alike" -> "https://instagram.com/" + name + "_official";
            case "name" -> "@" + name;
            default -> "https://facebook.com/toko" + Integer.toString(random.nextInt(1_000_000_000), 36);
        };
    }
}
