package id.mymein.media.image;

import id.mymein.media.image.Development.Done;
import id.mymein.media.image.Development.Refused;
import id.mymein.platform.Site;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Makes renditions out of what people send, two pictures at a time, so that memory stays bounded and pages are served
 * meanwhile: decoders are native code, which would hold on to the few threads that carry requests.
 */
@Component
public class Darkroom {

    private static final int HANDS = 2;
    private static final int PATIENCE_SECONDS = 60;

    private final ExecutorService hands = Executors.newFixedThreadPool(
            HANDS, Thread.ofPlatform().daemon().name("darkroom-", 1).factory());
    private final Workbench workbench;

    @Autowired
    Darkroom(Site site) {
        this(site, System.getenv().getOrDefault("PATH", ""));
    }

    /** @param path where to look for the program that reads HEIF */
    Darkroom(Site site, String path) {
        this.workbench = new Workbench(HeifProgram.find(path), site.zone());
    }

    /** Checks a complete file and makes its renditions in {@code directory}, which the caller made and clears away. */
    public Development develop(Path original, Path directory) throws IOException, InterruptedException {
        Future<Done> work = hands.submit(() -> workbench.develop(original, directory));
        try {
            return work.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException tooMuchToDo) {
            work.cancel(true);
            return new Refused("media.refused.busy", List.of());
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Unfit unfit) {
                return new Refused(unfit.reasonKey(), unfit.arguments());
            }
            throw new IOException("a picture could not be developed", failed.getCause());
        }
    }

    @PreDestroy
    void close() {
        hands.shutdownNow();
    }
}
