package id.mymein.exchange.importing;

import id.mymein.MyMeIn;
import id.mymein.People;
import id.mymein.exchange.ImportId;
import id.mymein.exchange.ImportKind;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One spreadsheet with the accounts of a whole country's villages, from the file to the register: read, checked, written, by
 * names of villages and districts as offices write them. Measures, asserts nothing: run by bench/registers, left out of the
 * tests by its tag.
 */
@Tag("bench")
class RegisterImportBench {

    private static final int VILLAGES_IN_DISTRICT = 12;
    private static final int DISTRICTS_IN_REGENCY = 80;
    private static final List<String> PLATFORMS = List.of("Facebook", "Instagram", "Situs web");
    private static final List<String> COLUMNS = List.of(
            "Alamat akun",
            "Platform",
            "Nama tampilan",
            "Kecamatan",
            "Desa",
            "Admin",
            "No HP",
            "Follower",
            "Tanggal dibuat");

    private final int villages = Integer.getInteger("bench.villages", 84_000);

    @Test
    void importing() throws IOException {
        try (var application = new SpringApplicationBuilder(MyMeIn.class)
                .run(
                        "--mymein.production=true",
                        "--server.port=0",
                        "--mymein.exchange.rows=1000000",
                        "--mymein.data=" + System.getProperty("bench.data", ""))) {
            country(application.getBean(JdbcClient.class));
            Actor registrar = application.getBean(People.class).person(OfficeKind.DISKOMINFO, "63", Role.REGISTRAR);
            Path folder = Files.createTempDirectory("registers");
            Path csv = Files.createFile(folder.resolve("akun.csv"));
            Path xlsx = Files.createFile(folder.resolve("akun.xlsx"));
            csv(csv);
            xlsx(xlsx);
            measure(application, registrar, xlsx);
            measure(application, registrar, csv);
        }
    }

    private void country(JdbcClient jdbc) {
        var codes = new ArrayList<String>();
        var names = new ArrayList<String>();
        for (int village = 0; village < villages; village++) {
            String code = code(village);
            if (village % (VILLAGES_IN_DISTRICT * DISTRICTS_IN_REGENCY) == 0) {
                codes.add(code.substring(0, 5));
                names.add("Ukur " + code.substring(3, 5));
            }
            if (village % VILLAGES_IN_DISTRICT == 0) {
                codes.add(code.substring(0, 8));
                names.add(district(village));
            }
            codes.add(code);
            names.add(village(village));
        }
        jdbc.sql(
                        "insert into region (code, name, slug) values ('63', 'Kalimantan Selatan', 'ukur-63') on conflict do nothing")
                .update();
        jdbc.sql("""
                insert into region (code, name, slug)
                select r.code, r.name, 'ukur-' || replace(r.code, '.', '-')
                from unnest(:codes::text[], :names::text[]) as r (code, name)
                order by length(r.code) on conflict do nothing""")
                .param("codes", codes.toArray(String[]::new))
                .param("names", names.toArray(String[]::new))
                .update();
        jdbc.sql("""
                insert into office (id, kind, name, slug, region_code, created_at)
                select gen_random_uuid(), 'VILLAGE_GOVERNMENT', 'Pemerintah Desa ' || name, 'ukur-' || code, code, now()
                from region where slug like 'ukur-63-__-__-____'""").update();
        jdbc.sql("update region_version set version = version + 1").update();
    }

    private String code(int village) {
        int district = village / VILLAGES_IN_DISTRICT;
        // Numbers of regencies that no shipped region has.
        return "63.%02d.%02d.%04d"
                .formatted(
                        12 + district / DISTRICTS_IN_REGENCY % 88,
                        district % DISTRICTS_IN_REGENCY + 1,
                        2_001 + village % VILLAGES_IN_DISTRICT);
    }

    private static String district(int village) {
        return "Lubuk " + word(village / VILLAGES_IN_DISTRICT);
    }

    private static String village(int village) {
        return "Karang " + word(village);
    }

    /** A made-up name that no other number has. */
    private static String word(int number) {
        var word = new StringBuilder();
        for (int rest = number + 100; rest > 0; rest /= 65) {
            word.append("bcdfghjklmnpr".charAt(rest % 13)).append("aeiou".charAt(rest / 13 % 5));
        }
        return word.toString();
    }

    private List<Object> cells(int row) {
        int village = row / PLATFORMS.size();
        String handle = "desakarang" + word(village);
        String address = switch (row % PLATFORMS.size()) {
            case 0 -> "https://m.facebook.com/" + handle + "?ref=share";
            case 1 -> "@" + handle;
            default -> "www." + handle + ".desa.id";
        };
        return List.of(
                address,
                PLATFORMS.get(row % PLATFORMS.size()),
                "Pemerintah Desa " + village(village),
                "Kec. " + district(village),
                village(village),
                "Ibu Rahmah",
                "0812 3456 7890",
                row % 9_000,
                "17 Agustus 2021");
    }

    private int rows() {
        return villages * PLATFORMS.size();
    }

    private void csv(Path file) throws IOException {
        try (var out = Files.newBufferedWriter(file)) {
            out.write(String.join(";", COLUMNS) + "\r\n");
            for (int row = 0; row < rows(); row++) {
                out.write(String.join(
                                ";", cells(row).stream().map(Object::toString).toList()) + "\r\n");
            }
        }
    }

    private void xlsx(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            var workbook = new Workbook(out, "Bench", "1.0");
            Worksheet sheet = workbook.newWorksheet("Akun");
            for (int column = 0; column < COLUMNS.size(); column++) {
                sheet.value(0, column, COLUMNS.get(column));
            }
            for (int row = 0; row < rows(); row++) {
                List<Object> cells = cells(row);
                for (int column = 0; column < cells.size(); column++) {
                    if (cells.get(column) instanceof Number number) {
                        sheet.value(row + 1, column, number);
                    } else {
                        sheet.value(row + 1, column, cells.get(column).toString());
                    }
                }
                if (row % 1_000 == 0) {
                    sheet.flush();
                }
            }
            workbook.finish();
        }
    }

    /** Read and checked, then written, then taken back, so that the next begins with the same register. */
    @SuppressWarnings("SystemOut") // what the script shows
    private void measure(ConfigurableApplicationContext application, Actor registrar, Path file) {
        ImportDesk desk = application.getBean(ImportDesk.class);
        ImportKind kind =
                application.getBean(Kinds.class).find(registrar, "akun").orElseThrow();
        var most = new AtomicLong();
        try (var watch = Executors.newSingleThreadScheduledExecutor()) {
            var watching = watch.scheduleAtFixedRate(
                    () -> most.accumulateAndGet(afterCollection(), Math::max), 0, 100, TimeUnit.MILLISECONDS);
            System.gc();
            long before = afterCollection();
            long start = System.nanoTime();
            ImportId id = desk.begin(registrar, kind, file.getFileName().toString(), file);
            var mapping = Map.of(
                    "alamat",
                    0,
                    "platform",
                    1,
                    "nama",
                    2,
                    "kecamatan",
                    3,
                    "desa",
                    4,
                    "kontak1",
                    5,
                    "telepon1",
                    6,
                    "pengikut",
                    7,
                    "dibuka",
                    8);
            desk.map(registrar, id, 0, 1, COLUMNS, mapping);
            rest(desk, registrar, id, ImportState.CHECKED);
            double checked = (System.nanoTime() - start) / 1e9;
            desk.write(registrar, id);
            rest(desk, registrar, id, ImportState.WRITTEN);
            double written = (System.nanoTime() - start) / 1e9;
            int rows = desk.find(registrar, id).at().written();
            desk.undo(registrar, id);
            rest(desk, registrar, id, ImportState.UNDONE);
            double undone = (System.nanoTime() - start) / 1e9 - written;
            watching.cancel(true);
            System.out.printf(
                    "registers %s: %d rows of %d in %.1f s (read and checked %.1f, written %.1f), taken back in %.1f s; heap after"
                            + " collections %d MiB before, at most %d%n",
                    file.getFileName(),
                    rows,
                    rows(),
                    written,
                    checked,
                    written - checked,
                    undone,
                    before >> 20,
                    most.get() >> 20);
        }
    }

    private static void rest(ImportDesk desk, Actor actor, ImportId id, ImportState wanted) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(20))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> desk.find(actor, id).at().state() == wanted);
    }

    /** What lived on in all of the heap when it was last collected. */
    private static long afterCollection() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .map(java.lang.management.MemoryPoolMXBean::getCollectionUsage)
                .filter(java.util.Objects::nonNull)
                .mapToLong(java.lang.management.MemoryUsage::getUsed)
                .sum();
    }
}
