package id.mymein.newsroom.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/** Each test imports for an office of its own, since the tests share a database. */
@IntegrationTest
class ImportStoriesTest {

    @Autowired
    ImportStories command;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    MockMvc web;

    @TempDir
    Path directory;

    private final ByteArrayOutputStream console = new ByteArrayOutputStream();
    private Office office;
    private String login;

    @BeforeEach
    void anOfficeOfItsOwn() {
        office = people.office(OfficeKind.AGENCY, "63.11");
        login = people.withPassword(people.person(office.id(), Role.EDITOR));
    }

    private int run(Object... arguments) {
        console.reset();
        List<String> words = new ArrayList<>();
        for (Object argument : arguments) {
            words.add(argument.toString());
        }
        words.add("--office=" + office.slug());
        words.add("--author=" + login);
        return command.run(words, new PrintStream(console, true, StandardCharsets.UTF_8));
    }

    private String said() {
        return console.toString(StandardCharsets.UTF_8);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private Path lines(List<? extends Map<String, ?>> rows) throws IOException {
        var text = new StringBuilder();
        rows.forEach(row -> text.append(json.writeValueAsString(row)).append('\n'));
        return file("arsip.jsonl", text.toString());
    }

    /** A row that is in order; further fields take the place of its own. */
    private static Map<String, Object> row(String title, Object... fields) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("title", title);
        row.put("id", UUID.randomUUID().toString());
        row.put("date", "2019-03-04T05:06:07Z");
        row.put("category", "Kesehatan");
        row.put("source", "Warta Contoh");
        row.put("paragraphs", List.of("Kalimat satu.", "Kalimat dua."));
        for (int i = 0; i < fields.length; i += 2) {
            row.put(fields[i].toString(), fields[i + 1]);
        }
        row.values().removeIf("-"::equals);
        return row;
    }

    /** A story as all its tables have it. */
    private record Stored(Map<String, String> columns) {

        String get(String column) {
            return Objects.requireNonNull(columns.get(column), column);
        }
    }

    private List<Stored> stored() {
        return jdbc.sql("""
                select s.id, s.state, s.origin, s.source_id, v.title, v.content ->> 'body' as body, v.occasion,
                       p.path, p.first_published_at::text as published, p.category, p.region_code, p.archived, p.authentic,
                       p.author_name, o.name as source, o.url
                from story s
                join revision v on v.story_id = s.id
                join release r on r.story_id = s.id and r.fitness_id is null and r.authenticity_id is null
                join published_story p on p.story_id = s.id
                join story_source o on o.story_id = s.id
                where s.office_id = :office order by v.title, p.path""")
                .param("office", office.id().value())
                .query((row, n) -> {
                    Map<String, String> columns = new LinkedHashMap<>();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        columns.put(row.getMetaData().getColumnLabel(column), row.getString(column));
                    }
                    return new Stored(columns);
                })
                .list();
    }

    private long count(String sql) {
        return jdbc.sql(sql)
                .param("office", office.id().value())
                .query(Long.class)
                .single();
    }

    private Document page(String path) throws Exception {
        var answer = web.perform(get(path)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void aRowBecomesAPublicStoryOfItsOwnDateWithoutKeys() throws Exception {
        var row = row("Posyandu buka lagi", "url", "https://warta.test/a?b=1&c=2", "author", "Ani");
        assertThat(run(lines(List.of(row)))).as(said()).isZero();
        assertThat(said()).contains("1 berita baru", "1 new stories");
        var story = stored().getFirst();
        assertThat(story.columns())
                .containsEntry("state", "PUBLISHED")
                .containsEntry("origin", "imported")
                .containsEntry("occasion", "import")
                .containsEntry("category", "kesehatan")
                .containsEntry("region_code", "63.11")
                .containsEntry("archived", "t")
                .containsEntry("authentic", "f")
                .containsEntry("author_name", "Ani")
                .containsEntry("source", "Warta Contoh")
                .containsEntry("url", "https://warta.test/a?b=1&c=2")
                .containsEntry("body", "<p>Kalimat satu.</p><p>Kalimat dua.</p>");
        assertThat(story.get("path")).startsWith("/berita/2019/03/posyandu-buka-lagi");
        assertThat(count(
                        "select count(*) from finding f join story s on s.id = f.story_id where s.office_id = :office"))
                .isZero();
        assertThat(jdbc.sql("select event || ' ' || to_state || ' ' || reason from story_step where story_id = :id")
                        .param("id", UUID.fromString(story.get("id")))
                        .query(String.class)
                        .list())
                .containsExactly("IMPORT PUBLISHED Warta Contoh https://warta.test/a?b=1&c=2");
        assertThat(jdbc.sql("select actor || ' ' || action from audit_entry where subject = :subject")
                        .param("subject", "story:" + story.get("id"))
                        .query(String.class)
                        .list())
                .containsExactly("system newsroom.import");
    }

    @Test
    void thePublicPageSaysThatNobodyHereVerifiedIt() throws Exception {
        run(lines(List.of(row("Posyandu dari arsip", "url", "https://warta.test/b"))));
        String path = stored().getFirst().get("path");
        for (Document page : List.of(page(path), page(path + "/riwayat"))) {
            assertThat(page.select(".keys").text())
                    .contains("Dari arsip Warta Contoh", "Tidak diperiksa di sini")
                    .doesNotContain("Layak terbit", "Asli", "cukup diperiksa redaksi");
            assertThat(page.select(".keys a[href=https://warta.test/b]").attr("rel"))
                    .contains("nofollow");
        }
        assertThat(page(path).select("aside.note").text())
                .contains("Dari arsip Warta Contoh", "tidak memeriksa isinya");
        assertThat(page(path).select(".who").text())
                .contains("Dari arsip, tidak diperiksa di sini")
                .doesNotContain("Layak");
        assertThat(page("/en" + path).select("aside.note").text()).contains("From the archive of Warta Contoh");
        var article = json.readTree(
                page(path).expectFirst("script[type=application/ld+json]").data());
        assertThat(article.at("/isBasedOn").asString()).isEqualTo("https://warta.test/b");
        assertThat(article.at("/author/0/name").asString()).isEqualTo("Warta Contoh");
    }

    @Test
    void aSecondRunChangesNothing() throws Exception {
        Path file = lines(List.of(
                row("Pertama"),
                row("Kedua", "id", "-", "url", "https://warta.test/" + UUID.randomUUID()),
                row("Ketiga " + UUID.randomUUID(), "id", "-")));
        assertThat(run(file)).isZero();
        var before = stored();
        assertThat(before).hasSize(3);
        long audited = count(
                "select count(*) from audit_entry where :office::uuid is not null and action = 'newsroom.import'");
        assertThat(run(file)).isZero();
        assertThat(said()).contains("0 new stories, 3 already there");
        assertThat(stored()).isEqualTo(before);
        assertThat(
                        count(
                                "select count(*) from audit_entry where :office::uuid is not null and action = 'newsroom.import'"))
                .isEqualTo(audited);
    }

    @Test
    void aDryRunStoresNothingAndSaysWhatWouldBe() throws Exception {
        assertThat(run(lines(List.of(row("Coba dulu"), row("Tanpa tanggal", "date", "-"))), "--dry-run"))
                .isEqualTo(1);
        assertThat(said()).contains("1 would go in", "arsip.jsonl:2: tidak menyebut tanggal");
        assertThat(stored()).isEmpty();
    }

    @Test
    void badRowsAreNamedByLineWithTheReasonAndTheRestGoesIn() throws Exception {
        String id = UUID.randomUUID().toString();
        var good = row("Yang benar", "id", id);
        Path file = lines(List.of(
                row("Baik"),
                row("Masa depan", "date", "2999-01-01"),
                row("Lama", "date", "1900-01-01"),
                row("Bukan tanggal", "date", "kemarin sore"),
                row("Kosong", "paragraphs", List.of(" ")),
                row("Angka", "paragraphs", List.of(1, 2)),
                row("Tanpa sumber", "source", "-"),
                row("Wilayah", "region", "99.99"),
                row("Kembar", "id", id),
                row("Panjang", "paragraphs", List.of("kata ".repeat(7000))),
                good));
        Files.writeString(file, Files.readString(file) + "bukan json\n[1]\n\n{\"title\":\"x\"}\n");
        Files.write(file, new byte[] {'{', (byte) 0xff, '}', '\n'}, java.nio.file.StandardOpenOption.APPEND);
        assertThat(run(file)).isEqualTo(1);
        assertThat(said())
                .contains(
                        "arsip.jsonl:2: Tanggal kejadian belum terjadi",
                        "arsip.jsonl:3: Tanggal kejadian terlalu lama",
                        "arsip.jsonl:4: tanggal tidak dikenal: \"kemarin sore\"",
                        "arsip.jsonl:5: Tulis isi beritanya.",
                        "arsip.jsonl:6: paragraphs tidak ada atau bukan daftar teks",
                        "arsip.jsonl:7: tidak menyebut sumber",
                        "arsip.jsonl:8: wilayah tidak dikenal: \"99.99\"",
                        "arsip.jsonl:10: Paling panjang 30.000 huruf",
                        "arsip.jsonl:11: sama dengan baris 9",
                        "arsip.jsonl:12: bukan JSON yang sah",
                        "arsip.jsonl:13: bukan objek JSON",
                        "arsip.jsonl:15: paragraphs tidak ada",
                        "arsip.jsonl:16: bukan teks UTF-8",
                        "2 new stories, 0 already there, 0 passed over (no published posts), 13 refused");
        assertThat(stored()).extracting(story -> story.get("title")).containsExactly("Baik", "Kembar");
    }

    @Test
    void withoutATitleTheFirstSentenceIsOne() throws Exception {
        run(lines(List.of(
                row(
                        "-",
                        "paragraphs",
                        List.of("Jakarta (ANTARA News) - Air sungai surut pada Senin pagi. Warga pulang.")),
                row(
                        "-",
                        "paragraphs",
                        List.of(List.of(List.of("Dua", "kata", ",", "tiga", ".")), List.of("Lagi", "."))))));
        assertThat(stored())
                .extracting(story -> story.get("title"))
                .containsExactly("Air sungai surut pada Senin pagi", "Dua kata, tiga");
        assertThat(stored().get(1).columns()).containsEntry("body", "<p>Dua kata, tiga.</p><p>Lagi.</p>");
    }

    @Test
    void anOverlongTitleIsCutAfterAWordAndKeptWholeInTheText() throws Exception {
        String title =
                "Kepala desa dan warga bergotong royong memperbaiki jembatan gantung yang putus diterjang banjir "
                        + "pada akhir pekan yang lalu";
        run(lines(List.of(row(title))));
        var story = stored().getFirst();
        assertThat(story.get("title")).endsWith("…").hasSizeLessThanOrEqualTo(110);
        assertThat(story.get("body")).startsWith("<p>" + title + "</p>");
    }

    @Test
    void equalTitlesOfOneMonthGetAddressesOfTheirOwn() throws Exception {
        String title = "Kabar kembar " + UUID.randomUUID();
        run(lines(List.of(row(title), row(title), row(title, "date", "2019-04-01"))));
        assertThat(stored())
                .extracting(story -> story.get("path"))
                .doesNotHaveDuplicates()
                .hasSize(3);
        assertThat(stored().get(1).get("path")).endsWith("-2");
    }

    @Test
    void categoriesAreTranslatedByTheTableAndTheRestFallsBack() throws Exception {
        run(
                lines(List.of(
                        row("A", "category", "showbiz"),
                        row("B", "category", List.of("Aneka", "TNI/Polri")),
                        row("C", "category", "Serba-serbi"))),
                "--category=olahraga");
        assertThat(stored())
                .extracting(story -> story.get("category"))
                .containsExactly("sosial-budaya", "keamanan", "olahraga");
        assertThat(said()).contains("now \"olahraga\": \"Serba-serbi\" 1×");
    }

    @Test
    void theRowsRegionCountsBeforeTheOffices() throws Exception {
        run(lines(List.of(row("Dari desa", "region", "63.11.08.2005"))));
        assertThat(stored().getFirst().columns()).containsEntry("region_code", "63.11.08.2005");
    }

    @Test
    void addressesThatAreNotOfTheWebAreNotLinked() throws Exception {
        run(lines(List.of(row("Jebakan", "url", "javascript:alert(1)"), row("Surat", "url", "mailto:a@b.test"))));
        assertThat(stored()).extracting(story -> story.get("url")).containsExactly("", "");
    }

    @Test
    void whatStoppedInTheMiddleGoesOnAtTheNextRun() throws Exception {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < 250; i++) {
            rows.add(row("Baris %03d".formatted(i), "paragraphs", List.of("kata ".repeat(1000))));
        }
        Path file = lines(rows);
        // A console that breaks is how an interrupted run looks from inside: an exception in the middle of the file.
        var breaking = new PrintStream(OutputStream.nullOutputStream()) {
            @Override
            public void println(String line) {
                if (line.contains("70/100")) {
                    throw new IllegalStateException("stopped");
                }
            }
        };
        var arguments = List.of(file.toString(), "--office=" + office.slug(), "--author=" + login);
        assertThatThrownBy(() -> command.run(arguments, breaking)).hasMessage("stopped");
        int first = stored().size();
        assertThat(first).isPositive().isLessThan(250);
        assertThat(count("select count(*) from story where office_id = :office"))
                .isEqualTo(first);
        assertThat(run(file)).isZero();
        assertThat(said()).contains(250 - first + " new stories, " + first + " already there");
        assertThat(stored()).hasSize(250);
    }

    @Test
    void aFileThatBreaksOffLoadsUpToThereAndSaysSo() throws Exception {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(row(UUID.randomUUID().toString()));
        }
        Path file = lines(rows);
        var zipped = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(zipped)) {
            Files.copy(file, gzip);
        }
        byte[] half = java.util.Arrays.copyOf(zipped.toByteArray(), zipped.size() - 1000);
        Path cut = Files.write(directory.resolve("terputus.gz"), half);
        assertThat(run(cut)).isEqualTo(1);
        assertThat(said()).contains("terputus.gz terputus sebelum selesai", "0 refused");
        assertThat(stored()).hasSizeBetween(100, 199);
    }

    @Test
    void wrongArgumentsChangeNothing() throws Exception {
        Path file = lines(List.of(row("Tidak jadi")));
        assertThat(run(file, "--siapa=x")).isEqualTo(2);
        assertThat(run(file, "--office=")).isEqualTo(2);
        assertThat(run(file, "--category=tidak-ada")).isEqualTo(2);
        assertThat(run(directory.resolve("tidak-ada.jsonl"))).isEqualTo(2);
        assertThat(run(file("kosong.txt", ""))).isEqualTo(2);
        assertThat(run(file("surat.txt", "Yang terhormat"))).isEqualTo(2);
        login = people.withPassword(people.person(office.id(), Role.CONTRIBUTOR));
        assertThat(run(file)).isEqualTo(2);
        assertThat(said()).contains("Name with --author=LOGIN");
        office = people.office(OfficeKind.AGENCY, "63.11");
        assertThat(command.run(List.of(), new PrintStream(console))).isEqualTo(2);
        assertThat(stored()).isEmpty();
    }

    @Test
    void anEditorOfAnotherRegencyCannotLendTheName() throws Exception {
        Actor stranger = people.person(OfficeKind.DISKOMINFO, "63.10", Role.EDITOR);
        login = people.withPassword(stranger);
        assertThat(run(lines(List.of(row("Bukan wilayahnya"))))).isEqualTo(2);
        assertThat(stored()).isEmpty();
    }
}
