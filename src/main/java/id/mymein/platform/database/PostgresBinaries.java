package id.mymein.platform.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The PostgreSQL programs that travel in our jar, unpacked once into the data directory. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /**
     * Unpacks below {@code home} unless they are there; returns the {@code bin} folder. A half-made copy is never used, and
     * another build of PostgreSQL gets a folder of its own.
     */
    static Path unpackBelow(Path home) throws IOException {
        long size = archive().openConnection().getContentLengthLong();
        Path target = home.resolve("postgresql-18-" + Long.toString(size, Character.MAX_RADIX));
        if (!Files.isDirectory(target)) {
            Path parent = Files.createDirectories(target.getParent());
            Path partial = Files.createTempDirectory(parent, "unpacking");
            Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwxr-xr-x"));
            try (var archive = new TarArchiveInputStream(
                    new XZInputStream(new BufferedInputStream(archive().openStream())))) {
                for (TarArchiveEntry entry; (entry = archive.getNextEntry()) != null; ) {
                    unpack(archive, entry, partial);
                }
            }
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        }
        return target.resolve("bin");
    }

    private static URL archive() throws IOException {
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String name = "/postgres-linux-" + machine + ".txz";
        URL archive = PostgresBinaries.class.getResource(name);
        if (archive == null) {
            throw new IOException(
                    "This build carries no PostgreSQL for this machine (" + name + "). Set MYMEIN_DB_URL to a server.");
        }
        return archive;
    }

    private static void unpack(InputStream content, TarArchiveEntry entry, Path root) throws IOException {
        Path path = root.resolve(entry.getName()).normalize();
        if (!path.startsWith(root)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        } else if (entry.isSymbolicLink()) {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.createDirectories(path.getParent());
            Files.copy(content, path);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }
}
