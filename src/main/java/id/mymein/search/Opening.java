package id.mymein.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Opens indexes. */
@Component
@EnableConfigurationProperties(SearchSettings.class)
class Opening {

    private final SearchSettings settings;
    private final Clock clock;

    Opening(SearchSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens what lies there, or begins an empty one. */
    LiveIndex.Opened open(Path directory) {
        StoryIndex index = StoryIndex.open(settings.lucene(directory));
        return new LiveIndex.Opened(index, new LuceneAnswering(index, clock));
    }

    /**
     * Reads every byte of an index and its checksums.
     *
     * @throws UncheckedIOException where something is damaged or missing
     */
    void check(Path directory) {
        try (var files = FSDirectory.open(directory.resolve(IndexedStory.INDEX));
                var reader = DirectoryReader.open(files)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                if (leaf.reader() instanceof CodecReader segment) {
                    segment.checkIntegrity();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
