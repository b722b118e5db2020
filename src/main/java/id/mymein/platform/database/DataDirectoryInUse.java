package id.mymein.platform.database;

import java.nio.file.Path;

/** Another MyMeIn serves from this data directory. */
final class DataDirectoryInUse extends RuntimeException {

    DataDirectoryInUse(Path data, String process) {
        super("Direktori data %s sedang dipakai / the data directory is in use by another MyMeIn (process %s)"
                .formatted(data, process));
    }
}
