package id.mymein.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.MyMeIn;
import id.mymein.TestDatabase;
import id.mymein.bench.ManyStories;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryReleased;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Whatever becomes of the index, it mends itself, and no public story stays missing. Each start is on the same database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexSurvivalTest {

    private static final int STORIES = 12_000;

    private final Properties database = TestDatabase.fresh();

    private Path data = Path.of("");

    @BeforeAll
    void fill(@TempDir Path folder) throws Exception {
        data = folder;
        try (var mymein = start(data.resolve("filling"), true)) {
            ManyStories.load(mymein, STORIES, done -> {});
        }
    }

    private ConfigurableApplicationContext start(Path directory, boolean command) {
        var arguments = new ArrayList<String>(List.of(
                "--mymein.production=true",
                "--server.port=" + (command ? -1 : 0),
                "--mymein.command=" + command,
                "--mymein.serving=" + !command,
                "--mymein.data=" + directory));
        database.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        return new SpringApplicationBuilder(MyMeIn.class).run(arguments.toArray(String[]::new));
    }

    private static void untilComplete(ConfigurableApplicationContext mymein) {
        var live = mymein.getBean(LiveIndex.class);
        Awaitility.await("the index is complete").atMost(Duration.ofMinutes(3)).until(() -> !live.isIncomplete());
    }

    private static long found(ConfigurableApplicationContext mymein, String text) {
        return mymein.getBean(StorySearch.class).find(SearchQuery.of(text)).total();
    }

    private static List<Path> indexes(Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory.resolve("index"))) {
            return all.filter(Files::isDirectory).toList();
        }
    }

    @Test
    void aMissingIndexIsBuiltAndTenThousandStoriesArePagedThroughOnceEach() throws Exception {
        try (var mymein = start(data.resolve("paging"), false)) {
            var search = mymein.getBean(StorySearch.class);
            assertThat(search.find(SearchQuery.of("balangan")).rebuilding()).isTrue();
            untilComplete(mymein);
            SearchResult first = search.find(SearchQuery.of("balangan"));
            assertThat(first.rebuilding()).isFalse();
            assertThat(first.total()).isGreaterThanOrEqualTo(STORIES);
            assertThat(first.pages()).isEqualTo(SearchResult.LAST_PAGE);
            assertThat(first.cut()).isTrue();
            for (SearchOrder order : SearchOrder.values()) {
                Set<StoryId> seen = new HashSet<>();
                for (int page = 1; page <= first.pages(); page += 7) {
                    search.find(new SearchQuery("balangan", SearchFilter.NONE, order, page)).hits().stream()
                            .map(hit -> hit.item().id())
                            .forEach(id -> assertThat(seen.add(id)).isTrue());
                }
                assertThat(seen).hasSize(20 * 72);
            }
            assertThat(search.find(new SearchQuery("balangan", SearchFilter.NONE, SearchOrder.NEWEST, 99_999))
                            .page())
                    .isEqualTo(SearchResult.LAST_PAGE);
            assertThat(first.counts().years().values().stream()
                            .mapToLong(Long::longValue)
                            .sum())
                    .isEqualTo(first.total());
        }
    }

    @Test
    void aStoryThatWasReleasedJustBeforeTheMachineStoppedIsFoundAfterTheNextStart() throws Exception {
        Path directory = data.resolve("crash");
        try (var mymein = start(directory, false)) {
            untilComplete(mymein);
        }
        // What a release leaves behind where nobody came to index it: the story and its change, in one transaction.
        try (var mymein = start(data.resolve("elsewhere"), true)) {
            String word = Searching.word();
            StoryId story = mymein.getBean(Newsdesk.class)
                    .published(mymein.getBean(Searching.class).cast(), Newsdesk.content("Kabar " + word));
            assertThat(story).isNotNull();
            try (var again = start(directory, false)) {
                Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> found(again, word) == 1);
                assertThat(again.getBean(LiveIndex.class).isIncomplete()).isFalse();
            }
        }
    }

    @Test
    void whatWasIndexedButNotCommittedIsTakenInAgain() throws Exception {
        Path directory = data.resolve("uncommitted");
        try (var mymein = start(directory, false)) {
            untilComplete(mymein);
        }
        Path index = indexes(directory).getFirst();
        Path copy = data.resolve("as-committed");
        org.springframework.util.FileSystemUtils.copyRecursively(index, copy);
        String word = Searching.word();
        try (var mymein = start(directory, false)) {
            mymein.getBean(Newsdesk.class)
                    .published(mymein.getBean(Searching.class).cast(), Newsdesk.content("Kabar " + word));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> found(mymein, word) == 1);
        }
        // As after a power cut: the files are those of the last commit before.
        org.springframework.util.FileSystemUtils.deleteRecursively(index);
        org.springframework.util.FileSystemUtils.copyRecursively(copy, index);
        try (var mymein = start(directory, false)) {
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> found(mymein, word) == 1);
        }
    }

    @Test
    void aDamagedIndexIsNoticedAndBuiltAnew() throws Exception {
        Path directory = data.resolve("damaged");
        try (var mymein = start(directory, false)) {
            untilComplete(mymein);
        }
        damage(indexes(directory).getFirst());
        try (var mymein = start(directory, false)) {
            Awaitility.await("the index is complete again")
                    .atMost(Duration.ofMinutes(3))
                    .until(() -> !mymein.getBean(LiveIndex.class).isIncomplete()
                            && found(mymein, "balangan") >= STORIES
                            && mymein.getBean(StorySearch.class)
                                            .find(SearchQuery.of("\"balangan\" desa"))
                                            .hits()
                                            .size()
                                    == 20);
        }
    }

    /** Overwrites the middle of every file of some size. */
    private static void damage(Path index) throws IOException {
        try (Stream<Path> files = Files.walk(index)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                if (bytes.length > 1_000 && !file.endsWith("position.properties")) {
                    java.util.Arrays.fill(bytes, bytes.length / 2, bytes.length / 2 + 200, (byte) 7);
                    Files.write(file, bytes);
                }
            }
        }
    }

    @Test
    void theCommandRebuildsWhileTheServerServes() throws Exception {
        Path directory = data.resolve("served");
        try (var mymein = start(directory, false)) {
            untilComplete(mymein);
            Path before = indexes(directory).getFirst();
            String said;
            try (var command = start(data.resolve("asking"), true)) {
                var rebuilt = CompletableFuture.supplyAsync(() -> run(command));
                while (!rebuilt.isDone()) {
                    assertThat(found(mymein, "balangan")).isGreaterThanOrEqualTo(STORIES);
                }
                said = rebuilt.get();
            }
            assertThat(said).contains("rebuild-search: ").contains("selesai");
            assertThat(indexes(directory)).hasSize(1).doesNotContain(before);
            assertThat(found(mymein, "balangan")).isGreaterThanOrEqualTo(STORIES);
        }
    }

    @Test
    void theCommandRebuildsByItselfWhereNoServerRuns() throws Exception {
        Path directory = data.resolve("alone");
        try (var command = start(directory, true)) {
            assertThat(run(command)).contains("selesai");
        }
        try (var mymein = start(directory, false)) {
            Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> found(mymein, "balangan") >= STORIES);
            assertThat(mymein.getBean(LiveIndex.class).isIncomplete()).isFalse();
        }
    }

    private static String run(ConfigurableApplicationContext command) {
        var bytes = new ByteArrayOutputStream();
        int code = command.getBean(RebuildSearch.class)
                .run(List.of(), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        assertThat(code).isZero();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aChangeOfAStoryThatIsNotPublicTakesNothingIn() throws Exception {
        try (var mymein = start(data.resolve("unknown"), false)) {
            untilComplete(mymein);
            long before = found(mymein, "balangan");
            mymein.getBean(ChangeLog.class)
                    .released(new StoryReleased(new StoryId(UUID.randomUUID()), 1, "/berita/x", false));
            String word = Searching.word();
            mymein.getBean(Newsdesk.class)
                    .published(mymein.getBean(Searching.class).cast(), Newsdesk.content("Kabar " + word));
            Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> found(mymein, word) == 1);
            assertThat(found(mymein, "balangan")).isBetween(before, before + 1);
        }
    }
}
