package id.mymein.newsroom.importing;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.json.JsonMapper;

/** An archive on disk. What it is, also whether it is compressed, is told by how it begins, not by its name. */
final class ArchiveFile {

    private static final int FIRST = 512;

    private final Path path;
    private final JsonMapper json;

    ArchiveFile(Path path, JsonMapper json) {
        this.path = path;
        this.json = json;
    }

    String name() {
        return path.getFileName().toString();
    }

    long size() throws IOException {
        return Files.size(path);
    }

    /** How to read it; empty where it is none that we know. */
    Optional<ArchiveReader> reader() throws IOException {
        try (InputStream in = open(bytes -> {})) {
            String start = start(in);
            return start.startsWith("{")
                    ? Optional.of(new JsonLines(json))
                    : start.startsWith("<") ? Optional.of(new WordPressExport()) : Optional.empty();
        }
    }

    /** Its first characters that are not blank. Few are asked for at a time, since the file may break off right behind them. */
    private static String start(InputStream in) throws IOException {
        var start = new StringBuilder();
        byte[] bytes = new byte[FIRST];
        while (start.isEmpty()) {
            int read = in.read(bytes);
            if (read < 0) {
                break;
            }
            start.append(new String(bytes, 0, read, StandardCharsets.UTF_8)
                    .replace("\uFEFF", "")
                    .stripLeading());
        }
        return start.toString();
    }

    /**
     * Reads it to its end.
     *
     * @param progress told how many bytes of the file have been read
     * @throws IOException where it cannot be read on
     */
    void read(ArchiveReader reader, LongConsumer progress, Consumer<Entry> entries) throws IOException {
        try (InputStream in = open(progress)) {
            reader.read(in, entries);
        }
    }

    private InputStream open(LongConsumer progress) throws IOException {
        var raw = new BufferedInputStream(new Counted(Files.newInputStream(path), progress), 1 << 16);
        try {
            raw.mark(2);
            boolean zipped = raw.read() == 0x1f && raw.read() == 0x8b;
            raw.reset();
            return zipped ? new BufferedInputStream(new GZIPInputStream(raw, 1 << 16), 1 << 16) : raw;
        } catch (IOException unreadable) {
            raw.close();
            throw unreadable;
        }
    }

    private static final class Counted extends FilterInputStream {

        private final LongConsumer progress;
        private long bytes;

        Counted(InputStream in, LongConsumer progress) {
            super(in);
            this.progress = progress;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = super.read(buffer, from, length);
            bytes += Math.max(0, read);
            progress.accept(bytes);
            return read;
        }
    }
}
