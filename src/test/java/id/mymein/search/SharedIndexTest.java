package id.mymein.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.MyMeIn;
import id.mymein.TestDatabase;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import id.mymein.region.RegionCode;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several nodes, one index: on the OpenSearch or Elasticsearch that {@code MYMEIN_TEST_OPENSEARCH} names; it may be emptied. */
@EnabledIfEnvironmentVariable(
        named = "MYMEIN_TEST_OPENSEARCH",
        matches = ".+",
        disabledReason = "no OpenSearch is named by MYMEIN_TEST_OPENSEARCH")
class SharedIndexTest {

    private static final Duration SOON = Duration.ofMinutes(1);

    private final Properties database = TestDatabase.fresh();

    @TempDir
    Path data;

    private String word = "";

    @BeforeEach
    void newWord() {
        word = Searching.word();
    }

    private ConfigurableApplicationContext start(String node, boolean command) {
        var arguments = new ArrayList<String>(List.of(
                "--mymein.production=true",
                "--server.port=" + (command ? -1 : 0),
                "--mymein.command=" + command,
                "--mymein.serving=" + !command,
                "--mymein.search.opensearch=" + System.getenv("MYMEIN_TEST_OPENSEARCH"),
                "--mymein.data=" + data.resolve(node)));
        database.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return new SpringApplicationBuilder(MyMeIn.class).run(arguments.toArray(String[]::new));
    }

    private static SearchResult find(ConfigurableApplicationContext node, String text) {
        return node.getBean(StorySearch.class).find(SearchQuery.of(text));
    }

    private static void until(ConfigurableApplicationContext node, String text, long total) {
        Awaitility.await(text).atMost(SOON).until(() -> find(node, text).total() == total);
    }

    private static StoryId publish(ConfigurableApplicationContext node, String title, String body) {
        return node.getBean(Newsdesk.class)
                .published(
                        node.getBean(Searching.class).cast(),
                        Searching.content(title, body, "63.11.08.2005", "kesehatan"));
    }

    private static void untilComplete(ConfigurableApplicationContext node) {
        var live = node.getBean(LiveIndex.class);
        Awaitility.await("the index is complete").atMost(SOON).until(() -> !live.isIncomplete());
    }

    @Test
    void oneNodeWritesAllFindAndAnotherTakesOver() {
        try (var second = findingWhatTheFirstWrote()) {
            publish(second, "Dua " + word, "Isi.");
            until(second, word, 2);
            try (var command = start("command", true)) {
                int code = command.getBean(RebuildSearch.class).run(List.of(), new PrintStream(System.out, true));
                assertThat(code).isZero();
            }
            until(second, word, 2);
            assertThat(second.getBean(JdbcClient.class)
                            .sql("select count(*) from search_shared where horizon is not null and obsolete_at is null")
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    /** A second node that was started beside the first, which is gone by now. */
    private ConfigurableApplicationContext findingWhatTheFirstWrote() {
        try (var first = start("first", false)) {
            untilComplete(first);
            ConfigurableApplicationContext second = start("second", false);
            publish(second, "Satu " + word, "Isi.");
            until(first, word, 1);
            until(second, word, 1);
            return second;
        }
    }

    @Test
    void answersAsLuceneDoes() {
        try (var node = start("alone", false)) {
            untilComplete(node);
            StoryId id = publish(node, "Panen " + word, "Warga memanen padi di rumah sakit bersama camat.");
            StoryId alike = publish(node, "Hasil panen " + word, "Padi melimpah, warga senang.");
            until(node, word, 2);
            assertThat(find(node, word + " \"rumah sakit\"").total()).isEqualTo(1);
            assertThat(find(node, word + " -camat").hits())
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.item().id()).isEqualTo(alike));
            assertThat(find(node, word.substring(0, 9)).prefix()).isTrue();
            assertThat(find(node, word.substring(0, 6) + "x" + word.substring(7))
                            .suggestion())
                    .contains(word);
            SearchCounts counts = find(node, word).counts();
            assertThat(counts.within(new RegionCode("63.11.08"))).isEqualTo(2);
            assertThat(counts.categories()).containsEntry("kesehatan", 2L);
            assertThat(counts.offices()).hasSize(1);
            assertThat(counts.years()).hasSize(1);
            var elsewhere = new SearchFilter(new RegionCode("63.11.01"), null, null, null);
            assertThat(node.getBean(StorySearch.class)
                            .find(new SearchQuery(word, elsewhere, SearchOrder.NEWEST, 1))
                            .total())
                    .isZero();
            assertThat(node.getBean(StorySearch.class).related(id, 3)).contains(alike);
            for (String text : List.of("title:*", "(((", "*", "\u0000", "desa baru", "")) {
                assertThat(find(node, text).rebuilding()).as(text).isFalse();
            }
            Newsdesk.done(node.getBean(StoryPublication.class)
                    .retract(node.getBean(Searching.class).cast().chief(), id, "Salah orang, maaf."));
            until(node, word, 1);
        }
    }
}
