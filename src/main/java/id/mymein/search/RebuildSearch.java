package id.mymein.search;

import id.mymein.platform.Command;
import id.mymein.platform.ConsoleWords;
import id.mymein.platform.Progress;
import java.io.PrintStream;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Builds the search index anew: asks the nodes that serve, which go on answering meanwhile, or does it here where none does. */
@Component
class RebuildSearch implements Command {

    private static final long LOOK_MILLIS = 500;

    private final Nodes nodes;
    private final Indexing indexing;
    private final LiveIndex live;
    private final ConsoleWords words;

    RebuildSearch(Nodes nodes, Indexing indexing, LiveIndex live, ConsoleWords words) {
        this.nodes = nodes;
        this.indexing = indexing;
        this.live = live;
        this.words = words;
    }

    @Override
    public String name() {
        return "rebuild-search";
    }

    @Override
    public String summary() {
        return "builds the search index anew from the database; a server that runs does it while it serves";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!arguments.isEmpty()) {
            out.println(name() + ": " + summary());
            return 2;
        }
        try {
            return nodes.serving() > 0 ? there(out) : here(out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private int there(PrintStream out) throws InterruptedException {
        UUID rebuild = nodes.ask();
        out.println(words.both("search.command.there", Integer.toString(nodes.serving())));
        try (Progress bar = Progress.on(out, name(), Math.max(1, nodes.stories()))) {
            long shown = 0;
            List<Nodes.Progress> all = nodes.progress(rebuild);
            while (!all.stream().allMatch(Nodes.Progress::over)) {
                // The slowest node says how far it is.
                long done = all.stream()
                        .mapToLong(node -> node.taken() ? node.done() : 0)
                        .min()
                        .orElse(0);
                for (; shown < done; shown++) {
                    bar.step();
                }
                pause();
                all = nodes.progress(rebuild);
            }
            if (all.isEmpty()) {
                out.println(words.both("search.command.gone"));
                return 1;
            }
        }
        out.println(words.both("search.command.done"));
        return 0;
    }

    private int here(PrintStream out) throws InterruptedException {
        out.println(words.both("search.command.here"));
        indexing.build(name(), () -> {});
        try (Progress bar = Progress.on(out, name(), Math.max(1, indexing.total()))) {
            long shown = 0;
            while (indexing.isBuilding()) {
                pause();
                long done = indexing.done();
                for (; shown < done; shown++) {
                    bar.step();
                }
                indexing.goOn();
            }
        } finally {
            indexing.close();
        }
        out.println(words.both("search.command.done"));
        return live.isIncomplete() ? 1 : 0;
    }

    private static void pause() throws InterruptedException {
        new CountDownLatch(1).await(LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }
}
