package id.mymein.search;

import id.mymein.platform.Site;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Where this node's indexes lie: {@code index/} below the data directory, one directory each. An index that is whole has a file
 * that says how far it has followed what is published; one without it was being built when the machine stopped, and goes.
 */
@Component
class IndexHome {

    private static final Logger LOG = LoggerFactory.getLogger(IndexHome.class);
    private static final String POSITION = "position.properties";
    private static final String NODE = "node";

    private final Path home;
    private final Clock clock;

    IndexHome(Site site, Clock clock) {
        this.home = site.data().resolve("index").toAbsolutePath();
        this.clock = clock;
    }

    /** A whole index and how far it has come. */
    record Whole(Path directory, ChangeLog.Position position) {}

    /** The newest index that is whole, of this version and not too far behind; what else lies there is removed. */
    Optional<Whole> whole() {
        List<Path> directories = directories();
        Optional<Whole> newest = directories.reversed().stream()
                .flatMap(directory -> read(directory).stream())
                .findFirst();
        directories.stream()
                .filter(directory ->
                        newest.isEmpty() || !directory.equals(newest.get().directory()))
                .forEach(this::remove);
        return newest;
    }

    /** A directory for an index that is about to be built; later ones sort behind earlier ones. */
    Path fresh() {
        return home.resolve("stories-%013d".formatted(clock.millis()));
    }

    void keep(Path directory, ChangeLog.Position position) {
        var properties = new Properties();
        properties.setProperty("version", Integer.toString(IndexedStory.VERSION));
        properties.setProperty("horizon", Long.toString(position.horizon()));
        properties.setProperty("at", clock.instant().toString());
        try {
            Path written = directory.resolve(POSITION + ".new");
            try (var file = Files.newBufferedWriter(written)) {
                properties.store(file, null);
            }
            try (var channel = java.nio.channels.FileChannel.open(written, java.nio.file.StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(written, directory.resolve(POSITION), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(Path directory) {
        try {
            FileSystemUtils.deleteRecursively(directory);
        } catch (IOException e) {
            LOG.warn("An old search index stays in the way: {}", directory, e);
        }
    }

    /** By which the other nodes know this one; made at the first start. */
    UUID node() {
        Path file = home.resolve(NODE);
        try {
            Files.createDirectories(home);
            if (Files.exists(file)) {
                return UUID.fromString(Files.readString(file).strip());
            }
            UUID id = UUID.randomUUID();
            Files.writeString(file, id.toString());
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Path> directories() {
        try (Stream<Path> all = Files.list(Files.createDirectories(home))) {
            return all.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<Whole> read(Path directory) {
        Path file = directory.resolve(POSITION);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var text = Files.newBufferedReader(file)) {
            var properties = new Properties();
            properties.load(text);
            boolean ours = properties.getProperty("version", "").equals(Integer.toString(IndexedStory.VERSION));
            Instant at = Instant.parse(properties.getProperty("at", "1970-01-01T00:00:00Z"));
            // A day before the oldest changes go, so that none goes while this is being read.
            boolean near = at.isAfter(clock.instant().minus(ChangeLog.KEPT).plus(java.time.Duration.ofDays(1)));
            return ours && near
                    ? Optional.of(new Whole(
                            directory, ChangeLog.Position.at(Long.parseLong(properties.getProperty("horizon", "")))))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException | java.time.DateTimeException unreadable) {
            LOG.warn("The search index in {} does not say how far it is and is built anew", directory, unreadable);
            return Optional.empty();
        }
    }
}
