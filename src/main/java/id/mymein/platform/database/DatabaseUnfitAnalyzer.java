package id.mymein.platform.database;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DatabaseUnfitAnalyzer extends AbstractFailureAnalyzer<DatabaseUnfit> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DatabaseUnfit cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Perbaiki, lalu mulai lagi / mend it, then start again (docs/operations.md).",
                cause);
    }
}
