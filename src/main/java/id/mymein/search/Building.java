package id.mymein.search;

import id.mymein.newsroom.PublishedText;
import id.mymein.newsroom.StoryId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills an index with everything that is public, a part at a time, by the order of the stories' ids. */
@Component
class Building {

    private static final int PART = 1_000;

    /** Not the pool that everybody shares: whoever fills that one up would hold the index up. */
    private static final Executor READERS = Thread.ofVirtual().name("search-reading")::start;

    private final Documents documents;

    Building(Documents documents) {
        this.documents = documents;
    }

    /**
     * Reads on while the part before is being written.
     *
     * @param done told how many are in
     * @param goesOn asked after every part
     * @return false where it was told to stop
     */
    boolean fill(StoryIndex index, LongConsumer done, BooleanSupplier goesOn) {
        long count = 0;
        CompletableFuture<List<PublishedText>> reading = read(null);
        while (goesOn.getAsBoolean()) {
            List<PublishedText> part = reading.join();
            if (part.isEmpty()) {
                return true;
            }
            reading = read(part.getLast().item().id());
            // Update, not add: changes that come meanwhile may have brought some of them already.
            index.write(part.parallelStream().map(documents::document).toList());
            count += part.size();
            done.accept(count);
        }
        return false;
    }

    private CompletableFuture<List<PublishedText>> read(@Nullable StoryId after) {
        return CompletableFuture.supplyAsync(() -> documents.after(after, PART), READERS);
    }
}
