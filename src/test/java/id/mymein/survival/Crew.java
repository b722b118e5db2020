package id.mymein.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

/** The demo's people taking stories from a village's phone to the public page; remembers each step that was acknowledged. */
final class Crew {

    private static final Pattern STORY = Pattern.compile("/meja/kabar-saya/([0-9a-f-]{36})");
    private static final Pattern EVENT = Pattern.compile("\"event\"\\s*:\\s*\"([A-Z_]+)\"");

    private final Person contributor;
    private final Person editor;
    private final Person police;
    private final Queue<Step> acknowledged = new ConcurrentLinkedQueue<>();
    private volatile boolean called;

    private record Step(String story, String event) {}

    Crew(String address) throws IOException, InterruptedException {
        contributor = new Person(address).signIn("noor");
        editor = new Person(address).signIn("siti");
        police = new Person(address).signIn("andi");
    }

    int acknowledged() {
        return acknowledged.size();
    }

    /** After the story in hand, where nothing has stopped the work before. */
    void callItADay() {
        called = true;
    }

    /**
     * Ends where the server is gone, or when {@linkplain #callItADay called}: a database can come back so fast that nobody
     * sees any trouble. A refusal with words is no trouble but a defect.
     */
    void workUntilTrouble() {
        called = false;
        try {
            for (int n = 1; !called; n++) {
                takesAStoryTheWholeWay("Berita ke-" + n);
            }
        } catch (Person.NotTaken refused) {
            if (!refused.byTrouble()) {
                throw new UncheckedIOException(refused);
            }
        } catch (IOException gone) {
            return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void takesAStoryTheWholeWay(String title) throws IOException, InterruptedException {
        contributor.open("/meja/tulis");
        String sent = contributor.submit("/meja/tulis", "/meja/tulis/kirim", written(title));
        var found = STORY.matcher(sent);
        assertThat(found.find()).as(sent).isTrue();
        String story = found.group(1);
        acknowledged.add(new Step(story, "SUBMIT"));
        edit(story, "/klaim", "CLAIM");
        edit(story, "/kelayakan", "FIND_FIT");
        authenticate(story);
        edit(story, "/terbit", "PUBLISH");
    }

    private void edit(String story, String action, String event) throws IOException, InterruptedException {
        editor.open("/meja/berita/" + story);
        editor.submit(action, Map.of());
        acknowledged.add(new Step(story, event));
    }

    private void authenticate(String story) throws IOException, InterruptedException {
        String item = "/meja/polres/" + story;
        police.open(item);
        police.submit("/bukti", Map.of("catatan", "Petugas melihatnya sendiri di tempat."));
        police.open(item);
        police.submit(
                "/bukti",
                item + "/keaslian",
                Map.of("putusan", "asli", "alasan", "Petugas sudah datang dan melihatnya."));
        acknowledged.add(new Step(story, "FIND_AUTHENTIC"));
    }

    private static Map<String, String> written(String title) {
        return Map.of(
                "title", title + " " + UUID.randomUUID(),
                "who", "Warga dan kepala desa",
                "place", "Balai desa",
                "body", "Warga berkumpul di balai desa. Kepala desa membuka rapat.",
                "category", "pemerintahan");
    }

    boolean isServed() throws IOException, InterruptedException {
        return editor.open("/meja/berita") == 200;
    }

    /** Looks each acknowledged step up in the decision trail, signed in as before. */
    void findsEveryStep() throws IOException, InterruptedException {
        for (String story : acknowledged.stream().map(Step::story).distinct().toList()) {
            List<String> kept = EVENT.matcher(editor.text("/meja/berita/" + story + "/jejak.json"))
                    .results()
                    .map(result -> result.group(1))
                    .toList();
            assertThat(kept)
                    .as(story)
                    .containsAll(acknowledged.stream()
                            .filter(step -> step.story().equals(story))
                            .map(Step::event)
                            .toList());
        }
    }
}
