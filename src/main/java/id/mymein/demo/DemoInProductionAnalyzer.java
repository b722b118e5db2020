package id.mymein.demo;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

class DemoInProductionAnalyzer extends AbstractFailureAnalyzer<DemoInProduction> {

    @Override
    protected FailureAnalysis analyze(Throwable root, DemoInProduction cause) {
        return new FailureAnalysis(
                "Data di %s berisi kabupaten peraga / holds the demo regency.".formatted(cause.getMessage()),
                "Mulai kerja sungguhan dengan tempat kosong / begin real work with an empty place:"
                        + " MYMEIN_DATA=/path bin/start --production",
                cause);
    }
}
