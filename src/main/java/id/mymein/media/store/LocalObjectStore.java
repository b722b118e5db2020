package id.mymein.media.store;

import id.mymein.platform.Site;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Objects as files below the data directory: written beside it, forced to the disk, then moved into place at once. */
@Component
class LocalObjectStore implements ObjectStore {

    /** What a crash left on its way in is swept away after that long. */
    private static final Duration FORGOTTEN = Duration.ofHours(24);

    private final Path objects;
    private final Path incoming;

    @Autowired
    LocalObjectStore(Site site, Clock clock) throws IOException {
        this(site.data().resolve("media"), clock.instant().minus(FORGOTTEN));
    }

    LocalObjectStore(Path directory, Instant sweepBefore) throws IOException {
        objects = directory.toAbsolutePath().resolve("objects");
        incoming = directory.toAbsolutePath().resolve("incoming");
        Files.createDirectories(objects);
        Files.createDirectories(incoming);
        closeToOthers(directory);
        sweep(sweepBefore);
    }

    @Override
    public void put(String key, Path file) throws IOException {
        Path place = place(key);
        Files.createDirectories(place.getParent());
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public Optional<Resource> get(String key) {
        Path place = place(key);
        return Files.isRegularFile(place) ? Optional.of(new FileSystemResource(place)) : Optional.empty();
    }

    @Override
    public Path workDirectory() throws IOException {
        return Files.createTempDirectory(incoming, "");
    }

    /** Originals are nobody's business on a machine that others use too. */
    private static void closeToOthers(Path directory) throws IOException {
        if (Files.getFileStore(directory).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private Path place(String key) {
        Path place = objects.resolve(key).normalize();
        if (!place.startsWith(objects)) {
            throw new IllegalArgumentException("not a key: " + key);
        }
        return place;
    }

    private void sweep(Instant before) throws IOException {
        try (var left = Files.list(incoming)) {
            for (Path path : left.toList()) {
                if (Files.getLastModifiedTime(path).toInstant().isBefore(before)) {
                    FileSystemUtils.deleteRecursively(path);
                }
            }
        }
    }
}
