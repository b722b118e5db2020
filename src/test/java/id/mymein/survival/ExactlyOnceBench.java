package id.mymein.survival;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Stories go out to seven places while MyMeIn is killed, each time at another moment after publishing; then a person settles what it
 * cannot know by itself. Measures, asserts nothing: run by bench/once, left out of the tests by its tag.
 */
@Tag("bench")
@Timeout(value = 25, unit = TimeUnit.MINUTES)
class ExactlyOnceBench {

    private static final List<Integer> MOMENTS = List.of(0, 150, 300, 500, 800, 1_100, 1_500, 2_000, 2_700, 3_500);
    private static final Duration PATIENCE = Duration.ofMinutes(8);

    @TempDir
    Path folder;

    private final List<String> stories = new ArrayList<>();
    private int asked;

    @Test
    @SuppressWarnings("SystemOut") // what the script shows
    void once() throws Exception {
        try (var platforms = new Platforms();
                var mymein = RunningMyMeIn.besidePlatforms(folder.resolve("data"))) {
            mymein.hasItsDemo();
            channels(new Person(mymein.address()).signIn("dewi"), platforms);
            var crew = new Crew(mymein.address());
            var editor = new Person(mymein.address()).signIn("siti");
            for (int moment : MOMENTS) {
                String title = "Kabar " + UUID.randomUUID();
                stories.add(title);
                crew.takesAStoryTheWholeWay(title);
                LockSupport.parkNanos(Duration.ofMillis(moment).toNanos());
                mymein.kill();
                mymein.restart();
            }
            long end = System.nanoTime() + PATIENCE.toNanos();
            while (System.nanoTime() < end && waits(editor, platforms)) {
                LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            }
            editor.page()
                    .select("section[aria-labelledby=antre] li")
                    .forEach(line -> System.out.println("once: still " + line.text()));
            System.out.printf(
                    "once: %d stories to %d places, killed at %d moments: once %d, missing %d, more than once %d; a person was asked %d times%n",
                    stories.size(),
                    platforms.channels().size(),
                    MOMENTS.size(),
                    count(platforms, 1, 1),
                    count(platforms, 0, 0),
                    count(platforms, 2, Long.MAX_VALUE),
                    asked);
        }
    }

    private static void channels(Person administrator, Platforms platforms) throws IOException, InterruptedException {
        for (var place : platforms.channels().entrySet()) {
            Map<String, String> typed = new HashMap<>(place.getValue());
            typed.put("nama", place.getKey());
            typed.put("perjam", "1000");
            administrator.open("/meja/admin/kanal/baru?jenis=" + typed.get("jenis"));
            administrator.submit("/meja/admin/kanal", typed);
        }
    }

    private long count(Platforms platforms, long least, long most) {
        return stories.stream()
                .flatMap(story -> platforms.channels().keySet().stream().map(place -> platforms.standing(place, story)))
                .filter(times -> times >= least && times <= most)
                .count();
    }

    /** Settles what a person is asked, and says whether something is still under way. */
    private boolean waits(Person editor, Platforms platforms) throws IOException, InterruptedException {
        editor.open("/meja/sebaran");
        for (Element line = unsure(editor); line != null; line = unsure(editor)) {
            settle(editor, platforms, line);
            editor.open("/meja/sebaran");
        }
        return !editor.page().select("section[aria-labelledby=antre] li").isEmpty();
    }

    private static @org.jspecify.annotations.Nullable Element unsure(Person editor) {
        return editor.page().selectFirst("section[aria-labelledby=macet] li:has(form[action$=/alamat])");
    }

    /** Looks there, as the page asks, and says what is to be seen. */
    private void settle(Person editor, Platforms platforms, Element line) throws IOException, InterruptedException {
        asked++;
        String title = line.expectFirst("b").text();
        String place = line.expectFirst(".small").ownText().split(" ", 2)[0];
        String id = line.id().substring(2);
        if (platforms.standing(place, title) > 0) {
            editor.submit(id + "/alamat", Map.of("alamat", "https://t.me/" + place + "/1"));
        } else {
            editor.submit(id + "/kirim", Map.of());
        }
    }
}
