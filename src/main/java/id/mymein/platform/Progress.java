package id.mymein.platform;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Shows how far a command has come: a bar on a terminal, a plain line every tenth of the way where the output goes to a file or
 * another program. Not for use by several threads.
 */
public final class Progress implements AutoCloseable {

    private static final int LINES = 10;

    private final PrintStream out;
    private final String label;
    private final long total;
    private final @Nullable ProgressBar bar;
    private long done;
    private long lines;

    private Progress(PrintStream out, String label, long total, boolean terminal) {
        this.out = out;
        this.label = label;
        this.total = total;
        this.bar = terminal
                ? new ProgressBarBuilder()
                        .setTaskName(label)
                        .setInitialMax(total)
                        .setConsumer(new ConsoleProgressBarConsumer(out))
                        .build()
                : null;
    }

    /**
     * Begins at nothing done.
     *
     * @param total the number of steps to come
     */
    public static Progress on(PrintStream out, String label, long total) {
        return new Progress(out, label, total, isTerminal(out));
    }

    // Only the process's own output can be a terminal; whether there is a console without one depends on the JDK.
    @SuppressWarnings({"SystemOut", "SystemConsoleNull"})
    private static boolean isTerminal(PrintStream out) {
        var console = System.console();
        return out.equals(System.out) && console != null && console.isTerminal();
    }

    /** One step done. */
    public void step() {
        done++;
        if (bar != null) {
            bar.step();
        } else if (done * LINES >= (lines + 1) * total && done <= total) {
            lines = done * LINES / total;
            out.println(label + ": " + done + "/" + total);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
