package id.mymein.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/** Indexes in a directory of this machine, one below it each, with the position in a file beside the index. */
final class LocalHome implements IndexHome {

    private static final Logger LOG = LoggerFactory.getLogger(LocalHome.class);
    private static final String POSITION = "position.properties";

    /** A day before the oldest changes go, so that none goes while this is being read. */
    private static final Duration NEAR = ChangeLog.KEPT.minusDays(1);

    private final Path home;
    private final Clock clock;

    LocalHome(Path home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    @Override
    public Optional<Whole> whole() {
        return directories().reversed().stream()
                .flatMap(directory -> read(directory).stream())
                .findFirst();
    }

    @Override
    public String fresh() {
        return "stories-%013d".formatted(clock.millis());
    }

    @Override
    public void keep(String name, ChangeLog.Position position) {
        var properties = new Properties();
        properties.setProperty("version", Integer.toString(IndexedStory.VERSION));
        properties.setProperty("horizon", Long.toString(position.horizon()));
        properties.setProperty("at", clock.instant().toString());
        Path directory = home.resolve(name);
        Path written = directory.resolve(POSITION + ".new");
        try {
            try (var file = Files.newBufferedWriter(written)) {
                properties.store(file, null);
            }
            try (var channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(written, directory.resolve(POSITION), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(String name) {
        try {
            FileSystemUtils.deleteRecursively(home.resolve(name));
        } catch (IOException e) {
            LOG.warn("An old search index stays in the way: {}", home.resolve(name), e);
        }
    }

    @Override
    public void sweep(Optional<Whole> but) {
        directories().stream()
                .map(directory -> directory.getFileName().toString())
                .filter(name -> but.isEmpty() || !name.equals(but.get().name()))
                .forEach(this::remove);
    }

    @Override
    public boolean leads() {
        return true;
    }

    @Override
    public void stepBack() {
        // There is nobody else here.
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
            Instant at = Instant.parse(properties.getProperty("at", ""));
            long horizon = Long.parseLong(properties.getProperty("horizon", ""));
            return ours && at.isAfter(clock.instant().minus(NEAR))
                    ? Optional.of(new Whole(directory.getFileName().toString(), ChangeLog.Position.at(horizon)))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException | DateTimeException unreadable) {
            LOG.warn("The search index in {} does not say how far it is and is built anew", directory, unreadable);
            return Optional.empty();
        }
    }
}
