package id.mymein.platform.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DataDirectoryInUseAnalyzer extends AbstractFailureAnalyzer<DataDirectoryInUse> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable root, DataDirectoryInUse cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Hentikan dulu yang itu, atau pilih direktori lain / stop that one first, or choose another: MYMEIN_DATA=/path bin/start",
                cause);
    }
}
