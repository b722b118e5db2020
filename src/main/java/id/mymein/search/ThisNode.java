package id.mymein.search;

import id.mymein.platform.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** By which the others know this node, also after it was started again: made at the first start, kept in a file. */
@Component
class ThisNode {

    private final Path file;

    ThisNode(Site site) {
        this.file = SearchConfiguration.directory(site).resolve("node");
    }

    UUID id() {
        try {
            if (Files.exists(file)) {
                return UUID.fromString(Files.readString(file).strip());
            }
            UUID id = UUID.randomUUID();
            Files.createDirectories(file.getParent());
            Files.writeString(file, id.toString());
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
