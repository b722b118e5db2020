package id.mymein.platform.failure;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The data directory cannot be made or written to. */
class DiskAnalyzer extends AbstractFailureAnalyzer<FileSystemException> {

    @Override
    protected FailureAnalysis analyze(Throwable root, FileSystemException cause) {
        String why = cause instanceof AccessDeniedException
                ? "tidak boleh ditulisi / may not be written to"
                : "tidak dapat dipakai / cannot be used (" + cause.getClass().getSimpleName() + ")";
        return new FailureAnalysis(
                "%s %s oleh/by %s.".formatted(cause.getFile(), why, System.getProperty("user.name")),
                "Beri hak tulis, atau pilih direktori lain / give the right to write, or choose another directory:"
                        + " MYMEIN_DATA=/path bin/start",
                cause);
    }
}
