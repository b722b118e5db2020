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
 * @param opensearch addresses of an OpenSearch or Elasticsearch that all nodes share, with commas between; empty for Lucene here
 * @param user of OpenSearch; empty where it asks for none
 * @param version of it, as in {@code opensearch:2.19} or {@code elastic:9.2}; empty asks it at the start
 */
@ConfigurationProperties("mymein.search")
record SearchSettings(
        @DefaultValue("48") int memory,
        @DefaultValue("") String opensearch,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String version) {

    private static final String BACKEND = "hibernate.search.backend.";
    private static final String NEVER = Integer.toString(Integer.MAX_VALUE);

    boolean shared() {
        return !opensearch.isBlank();
    }

    /** Lucene in a directory of this machine. */
    Map<String, Object> lucene(Path directory) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(BACKEND + "type", "lucene");
        settings.put(BACKEND + "lucene_version", "10.3.2");
        settings.put(BACKEND + "directory.type", "local-filesystem");
        settings.put(BACKEND + "directory.root", directory.toString());
        // Committed and made visible when this module says so: it knows when a burst of changes is over.
        settings.put(BACKEND + "io.commit_interval", NEVER);
        settings.put(BACKEND + "io.refresh_interval", NEVER);
        settings.put(BACKEND + "io.writer.ram_buffer_size", Integer.toString(memory));
        settings.put(BACKEND + "indexing.queue_count", "2");
        return settings;
    }

    /**
     * One index of all nodes.
     *
     * @param writes true for the node that makes it where it is not there; the others find it
     */
    Map<String, Object> openSearch(String name, boolean writes) {
        Map<String, Object> settings = new HashMap<>();
        settings.put(BACKEND + "type", "elasticsearch");
        settings.put(BACKEND + "uris", opensearch);
        settings.put(BACKEND + "layout.strategy", new NamedLayout(name));
        settings.put(BACKEND + "indexing.queue_count", "2");
        if (!user.isBlank()) {
            settings.put(BACKEND + "username", user);
            settings.put(BACKEND + "password", password);
        }
        if (!version.isBlank()) {
            settings.put(BACKEND + "version", version);
        }
        settings.put("hibernate.search.schema_management.strategy", writes ? "create-or-validate" : "none");
        return settings;
    }
}
