package id.mymein.platform.failure;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/** One line for the person at the console, instead of the frame's page of words. */
class OneLine implements FailureAnalysisReporter {

    @Override
    @SuppressWarnings("SystemOut") // there may be no log yet, and this is for the console
    public void report(FailureAnalysis failure) {
        System.err.println(of(failure));
    }

    static String of(FailureAnalysis failure) {
        String action =
                failure.getAction() == null ? "" : " " + failure.getAction().strip();
        return "MyMeIn tidak dapat dimulai / could not start: "
                + failure.getDescription().strip() + action;
    }
}
