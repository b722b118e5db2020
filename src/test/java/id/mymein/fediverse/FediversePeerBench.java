package id.mymein.fediverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mymein.MyMeIn;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Another implementation of ActivityPub follows the portal and a village while a story lives its life; that one verifies what we
 * sign. Run by bench/fediverse-peer, which brings it; left out of the tests by its tag.
 */
@Tag("bench")
class FediversePeerBench {

    private static final String VILLAGE = "mayanau-tebing-tinggi";
    private static final Duration SOON = Duration.ofSeconds(60);

    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Test
    void aPeerThatWeDidNotWriteFollowsUs() throws Exception {
        String port = Integer.toString(freePort());
        String address = "http://127.0.0.1:" + port;
        try (var application = new SpringApplicationBuilder(MyMeIn.class)
                .run(
                        "--mymein.production=true",
                        "--server.address=127.0.0.1",
                        "--server.port=" + port,
                        "--mymein.address=" + address,
                        "--mymein.fediverse.loopback=true",
                        "--mymein.data=" + System.getProperty("bench.data", ""))) {
            Newsdesk desk = application.getBean(Newsdesk.class);
            Cast cast = desk.cast();
            desk.published(cast, Newsdesk.content("Kabar sebelum ada pengikut"));
            Process peer = new ProcessBuilder("node", "peer.mjs", address, "balangan", VILLAGE)
                    .directory(Path.of(System.getProperty("bench.peer", ".")).toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            try {
                Thread.ofVirtual().start(() -> listen(peer));
                life(application, desk, cast, peer);
            } finally {
                peer.destroy();
            }
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @SuppressWarnings("SystemOut") // what the script shows
    private void listen(Process peer) {
        try (BufferedReader reader = peer.inputReader()) {
            reader.lines().forEach(line -> {
                System.out.println(line);
                lines.add(line);
            });
        } catch (IOException | java.io.UncheckedIOException ended) {
            lines.add("peer ended");
        }
    }

    private void life(ConfigurableApplicationContext application, Newsdesk desk, Cast cast, Process peer)
            throws Exception {
        Places places = application.getBean(Places.class);
        Followers followers = application.getBean(Followers.class);
        LocalActor portal = application.getBean(LocalActors.class).portal();
        said("peer Accept " + places.actor("portal"));
        said("peer Accept " + places.actor(VILLAGE));
        assertThat(followers.all()).isEqualTo(2);

        Content content = Newsdesk.content("Jembatan dibuka");
        StoryId story = desk.published(cast, content);
        String note = places.story(story);
        said("peer Create Note " + note + " Jembatan dibuka");
        said("peer Announce " + places.actor(VILLAGE) + " " + note);
        desk.corrected(
                cast, story, Newsdesk.with(content, "Jembatan ditutup", "<p>Ditutup pagi ini.</p>"), "Salah tulis.");
        said("peer Update " + note + " RALAT: Salah tulis.");
        Newsdesk.done(
                application.getBean(StoryPublication.class).retract(cast.chief(), story, "Jembatan itu tidak ada."));
        said("peer Delete " + note);
        said("peer Create Note " + places.withdrawal(story) + " DICABUT");

        peer.outputWriter().close();
        said("peer undone");
        await().atMost(SOON).until(() -> followers.count(portal) == 0 && followers.all() == 0);
        assertThat(lines).noneMatch(line -> line.startsWith("peer broken") || line.startsWith("peer answered 4"));
        assertThat(lines)
                .filteredOn(line -> line.startsWith("peer sent"))
                .containsExactly(
                        "peer sent RFC-9421 202",
                        "peer sent RFC-9421 202",
                        "peer sent draft-cavage 401",
                        "peer sent draft-cavage 202",
                        "peer sent draft-cavage 401",
                        "peer sent draft-cavage 202");
        assertThat(lines).anyMatch(line -> line.startsWith("peer nodeinfo mymein"));
    }

    private void said(String start) {
        await().atMost(SOON).until(() -> lines.stream().anyMatch(line -> line.startsWith(start)));
    }
}
