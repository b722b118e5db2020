package id.mymein.newsroom.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.TestData;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.json.JsonMapper;

/**
 * What has broken programs, as text of archives: stored and shown as it is, never executed. In a database of its own, since these
 * are hundreds of stories.
 */
@IntegrationTest
@TestPropertySource(properties = "mymein.address=http://arsip.test")
class NastyArchiveTest {

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

    private Office office;
    private String login;

    @BeforeEach
    void anOfficeOfItsOwn() {
        office = people.office(OfficeKind.AGENCY, "63.11");
        login = people.withPassword(people.person(office.id(), Role.EDITOR));
    }

    private String run(Path file) {
        var console = new ByteArrayOutputStream();
        command.run(
                List.of(file.toString(), "--office=" + office.slug(), "--author=" + login),
                new PrintStream(console, true, StandardCharsets.UTF_8));
        return console.toString(StandardCharsets.UTF_8);
    }

    private record Shown(String path, String title, String body) {}

    private List<Shown> stored() {
        return jdbc.sql("""
                select p.path, p.title, v.content ->> 'body' as body
                from published_story p join revision v on v.story_id = p.story_id where p.office_id = :office""")
                .param("office", office.id().value())
                .query((row, n) -> new Shown(row.getString("path"), row.getString("title"), row.getString("body")))
                .list();
    }

    private Document page(String path) throws Exception {
        var answer = web.perform(get(path)).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static void isHarmless(Document page) {
        assertThat(page.select("script:not([type=application/ld+json]):not([src^=/]):not([type=importmap])"))
                .isEmpty();
        assertThat(page.select(".body [onerror], .body [onload], .body [style], .body img, .body svg, .body iframe"))
                .isEmpty();
        assertThat(page.select(".story a[href]").eachAttr("href"))
                .allMatch(href -> href.matches("(?i)(/|#|https?:|mailto:|tel:).*"));
    }

    @Test
    void theBigListOfNaughtyStringsIsStoredAndShownExactly() throws Exception {
        String[] strings = json.readValue(Files.readString(TestData.file("nasty/blns.json")), String[].class);
        var rows = new StringBuilder();
        for (String nasty : strings) {
            Map<String, Object> row = Map.of(
                    "title", nasty,
                    "id", UUID.randomUUID() + nasty,
                    "date", "2018-01-01",
                    "source", "Sumber " + nasty,
                    "category", nasty,
                    "author", nasty,
                    "place", nasty,
                    "url", nasty,
                    "paragraphs", List.of("Awal " + nasty, nasty));
            rows.append(json.writeValueAsString(row)).append('\n');
        }
        String said = run(Files.writeString(directory.resolve("nakal.jsonl"), rows));
        assertThat(said).contains(strings.length + " new stories", "0 refused");
        List<Shown> stored = stored();
        assertThat(stored).hasSize(strings.length);
        assertThat(stored.stream().map(Shown::title)).contains("<script>alert(123)</script>");
        for (int i = 0; i < stored.size(); i += 5) {
            Document page = page(stored.get(i).path());
            isHarmless(page);
            assertThat(page.expectFirst("h1").wholeText())
                    .isEqualTo(stored.get(i).title());
        }
    }

    @Test
    void attacksInHtmlComeOutHarmless() throws Exception {
        List<String> attacks = new ArrayList<>();
        for (String list : List.of("XSS.txt", "XML.txt", "All_attack.txt", "bad_chars.txt")) {
            attacks.addAll(
                    new String(Files.readAllBytes(TestData.file("nasty/wfuzz/" + list)), StandardCharsets.ISO_8859_1)
                            .lines()
                            .toList());
        }
        var xml = new StringBuilder("<rss xmlns:content=\"c\" xmlns:wp=\"w\"><channel><title>Blog</title>");
        for (int i = 0; i < attacks.size(); i++) {
            String attack = attacks.get(i).replace("]]>", "]]]]><![CDATA[>");
            xml.append("<item><title><![CDATA[")
                    .append(attack)
                    .append("]]></title>")
                    .append("<content:encoded><![CDATA[Awal.\n\n")
                    .append(attack)
                    .append("]]></content:encoded>")
                    .append("<wp:post_id>")
                    .append(i)
                    .append("</wp:post_id>")
                    .append("<wp:post_date>2018-01-01 10:00:00</wp:post_date></item>");
        }
        String said = run(Files.writeString(directory.resolve("serangan.xml"), xml.append("</channel></rss>")));
        assertThat(said).contains(attacks.size() + " new stories", "0 refused");
        List<Shown> stored = stored();
        for (int i = 0; i < stored.size(); i += 7) {
            isHarmless(page(stored.get(i).path()));
        }
        assertThat(stored)
                .allSatisfy(shown -> assertThat(
                                Jsoup.parse(shown.body()).select("*").eachAttr("href"))
                        .allMatch(href -> href.matches("(?i)(https?:|mailto:|tel:).*")));
        assertThat(stored)
                .noneMatch(
                        shown -> shown.body().toLowerCase(java.util.Locale.ROOT).contains("<script"));
    }

    @Test
    void halvesOfCharactersAndNulsDoNotKeepATextOut() throws IOException {
        String row = "{\"title\":\"a\\ud800b\\u0000c\",\"date\":\"2018-01-01\",\"source\":\"s\\udc00\\u0000\","
                + "\"id\":\"" + UUID.randomUUID() + "\",\"paragraphs\":[\"x\\u0000\\ud83d y\"]}";
        assertThat(run(Files.writeString(directory.resolve("rusak.jsonl"), row)))
                .contains("1 new stories");
        assertThat(stored()).extracting(Shown::title).containsExactly("a\uFFFDbc");
    }
}
