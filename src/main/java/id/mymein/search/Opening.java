package id.mymein.search;

import id.mymein.platform.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.springframework.stereotype.Component;

/** Opens indexes: Lucene's on this machine, or those that all nodes share. */
@Component
class Opening {

    private final SearchSettings settings;
    private final Path home;
    private final Clock clock;

    Opening(SearchSettings settings, Site site, Clock clock) {
        this.settings = settings;
        this.home = SearchConfiguration.directory(site);
        this.clock = clock;
    }

    /** Opens what is there, or begins an empty one, to write and ask. */
    LiveIndex.Opened open(String name) {
        return settings.shared() ? shared(name, true) : local(name);
    }

    /** Opens one that another node writes, to ask only. */
    LiveIndex.Opened watch(String name) {
        return shared(name, false);
    }

    private LiveIndex.Opened local(String name) {
        StoryIndex index = StoryIndex.open(settings.lucene(home.resolve(name)));
        return new LiveIndex.Opened(index, new LuceneAnswering(index, clock));
    }

    private LiveIndex.Opened shared(String name, boolean writes) {
        StoryIndex index = StoryIndex.open(settings.openSearch(name, writes));
        return new LiveIndex.Opened(index, new OpenSearchAnswering(index));
    }

    /**
     * Reads every byte of an index and its checksums; OpenSearch does so itself.
     *
     * @throws UncheckedIOException where something is damaged or missing
     */
    void check(String name) {
        if (settings.shared()) {
            return;
        }
        try (var files = FSDirectory.open(home.resolve(name).resolve(IndexedStory.INDEX));
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
