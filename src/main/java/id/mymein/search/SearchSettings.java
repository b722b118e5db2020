package id.mymein.search;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the index is kept, from {@code mymein.search}.
 *
 * @param memory megabytes of new stories that Lucene holds before it writes them
 */
@ConfigurationProperties("mymein.search")
record SearchSettings(@DefaultValue("48") int memory) {

    private static final String BACKEND = "hibernate.search.backend.";

    /** Lucene in a directory of this machine. */
    Map<String, Object> lucene(Path directory) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(BACKEND + "type", "lucene");
        settings.put(BACKEND + "lucene_version", "10.3.2");
        settings.put(BACKEND + "directory.type", "local-filesystem");
        settings.put(BACKEND + "directory.root", directory.toString());
        // Committed and made visible when this module says so: it knows when a burst of changes is over.
        settings.put(BACKEND + "io.commit_interval", Integer.toString(Integer.MAX_VALUE));
        settings.put(BACKEND + "io.refresh_interval", Integer.toString(Integer.MAX_VALUE));
        settings.put(BACKEND + "io.writer.ram_buffer_size", Integer.toString(memory));
        settings.put(BACKEND + "indexing.queue_count", "2");
        return settings;
    }
}
