package id.mymein.exchange.importing;

import id.mymein.exchange.ImportId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files of imports that are not decided on yet, in pieces in the database, so that every node and every restart finds them. */
@Component
class ImportFiles {

    private static final int PIECE = 1_000_000;

    private final JdbcClient jdbc;

    ImportFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is done with a file while it lies on this machine. */
    interface Use<R> {

        R of(Path file) throws IOException;
    }

    void keep(ImportId id, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            int part = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                jdbc.sql("insert into sheet_import_file (import_id, part, content) values (:id, :part, :content)")
                        .param("id", id.value())
                        .param("part", part)
                        .param("content", piece)
                        .update();
                part++;
            }
        }
    }

    /** Lays the file out for a moment. */
    <R> R with(ImportId id, Use<R> use) {
        try {
            Path file = Files.createTempFile("sheet", null);
            try {
                lay(id, file);
                return use.of(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void lay(ImportId id, Path file) throws IOException {
        int parts = jdbc.sql("select count(*) from sheet_import_file where import_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
        try (var out = Files.newOutputStream(file)) {
            for (int part = 0; part < parts; part++) {
                out.write(jdbc.sql("select content from sheet_import_file where import_id = :id and part = :part")
                        .param("id", id.value())
                        .param("part", part)
                        .query(byte[].class)
                        .single());
            }
        }
    }

    void forget(ImportId id) {
        jdbc.sql("delete from sheet_import_file where import_id = :id")
                .param("id", id.value())
                .update();
    }
}
