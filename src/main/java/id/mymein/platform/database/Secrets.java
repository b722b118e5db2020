package id.mymein.platform.database;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Secrets made at the first start and kept in {@code secrets.properties}, readable by their owner only, never logged. */
public final class Secrets {

    private static final int BYTES = 32;

    private final Path file;

    public Secrets(Path data) {
        this.file = data.resolve("secrets.properties");
    }

    /** The secret of that name: 256 random bits in URL-safe base64, made now if it was not there. */
    public synchronized String get(String name) {
        try {
            Properties all = read();
            if (all.getProperty(name) == null) {
                byte[] bytes = new byte[BYTES];
                new SecureRandom().nextBytes(bytes);
                all.setProperty(name, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
                write(all);
            }
            return all.getProperty(name);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep secrets in " + file, e);
        }
    }

    private Properties read() throws IOException {
        var all = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                all.load(reader);
            }
        }
        return all;
    }

    private void write(Properties all) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "secrets", ".new", ownerOnly);
        try (Writer writer = Files.newBufferedWriter(fresh)) {
            all.store(writer, "MyMeIn: generated, keep private, back up with the data");
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
