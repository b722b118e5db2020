package id.mymein.survival;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is killed in the middle of a story's journey: no step of which somebody was told is lost. */
class SurvivalTest {

    @TempDir
    Path folder;

    @Test
    void noAcknowledgedStepIsLostWhateverIsKilled() throws Exception {
        try (var mymein = RunningMyMeIn.start(folder.resolve("data"))) {
            var crew = new Crew(mymein.address());
            for (int steps : new int[] {2, 5, 11}) {
                workUntilKilled(crew, steps, mymein::kill);
                mymein.restart();
                crew.findsEveryStep();
            }
            workUntilKilled(crew, 4, mymein::killDatabase);
            Awaitility.await("MyMeIn has its database again")
                    .atMost(Duration.ofMinutes(1))
                    .ignoreExceptions()
                    .until(crew::isServed);
            crew.findsEveryStep();
            crew.takesAStoryTheWholeWay("Sesudah semuanya");
            crew.findsEveryStep();
        }
    }

    /** Works on without a pause; the blow falls after so many more acknowledged steps, while the next is under way. */
    private static void workUntilKilled(Crew crew, int steps, Blow blow) throws Exception {
        int before = crew.acknowledged();
        var work = CompletableFuture.runAsync(() -> crew.workUntilTrouble());
        Awaitility.await("%d steps".formatted(steps))
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofMinutes(1))
                .until(() -> work.isCompletedExceptionally() || crew.acknowledged() >= before + steps);
        blow.fall();
        crew.callItADay();
        work.get(2, TimeUnit.MINUTES);
        assertThat(crew.acknowledged()).isGreaterThanOrEqualTo(before + steps);
    }

    private interface Blow {
        void fall() throws IOException, InterruptedException;
    }
}
