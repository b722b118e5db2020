package id.mymein.region;

import id.mymein.platform.Command;
import id.mymein.platform.ConsoleWords;
import id.mymein.platform.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Loads another regency or the whole country. Everything that is right goes in with one transaction, so a run that is killed
 * leaves nothing behind and can simply be run again.
 */
@Component
class ImportRegions implements Command {

    private final RegionStore store;
    private final ConsoleWords words;

    ImportRegions(RegionStore store, ConsoleWords words) {
        this.store = store;
        this.words = words;
    }

    @Override
    public String name() {
        return "import-regions";
    }

    @Override
    public String summary() {
        return words.both("region.import.summary");
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        return switch (ImportOptions.parse(arguments)) {
            case ImportOptions.Good good -> load(good.options(), out);
            case ImportOptions.Bad bad -> refuse(out, bad.reason(), bad.argument());
        };
    }

    private int refuse(PrintStream out, String reason, String argument) {
        out.println(words.both(reason, argument));
        return 2;
    }

    private int load(ImportOptions options, PrintStream out) {
        List<RegionFile> files;
        try {
            files = RegionSource.open(Path.of(options.source()));
        } catch (IOException unreadable) {
            return refuse(out, "region.import.noSource", options.source());
        }
        return files.isEmpty() ? refuse(out, "region.import.emptySource", options.source()) : load(files, options, out);
    }

    private int load(List<RegionFile> files, ImportOptions options, PrintStream out) {
        RegionReader reader = read(files, options, out);
        var known = store.codes();
        List<RegionRow> rows = reader.rowsWithParents(known);
        var there = new HashSet<>(known);
        rows.forEach(row -> there.add(row.code()));
        for (RegionCode asked : options.named()) {
            if (!there.contains(asked)) {
                return refuse(out, "region.import.unknownRegion", asked.value());
            }
        }
        var served = new HashSet<>(store.served());
        served.addAll(options.serve());
        options.unserve().forEach(served::remove);
        if (served.isEmpty()) {
            return refuse(out, "region.import.lastServed", "");
        }
        RegionStore.Merged merged;
        try (var progress = Progress.on(out, words.both("region.import.storing"), rows.size())) {
            merged = store.importRows(rows, served, progress::step);
        }
        report(rows.size(), merged, reader.problems(), out);
        return reader.problems().isEmpty() && !rows.isEmpty() ? 0 : 1;
    }

    private RegionReader read(List<RegionFile> files, ImportOptions options, PrintStream out) {
        long lines = files.stream().mapToLong(RegionFile::lines).sum();
        try (var progress = Progress.on(out, words.both("region.import.reading"), lines)) {
            var reader = new RegionReader(options::wants, progress::step);
            files.forEach(reader::read);
            return reader;
        }
    }

    private void report(int rows, RegionStore.Merged merged, List<RowProblem> problems, PrintStream out) {
        if (rows == 0) {
            out.println(words.both("region.import.nothing"));
        }
        if (!problems.isEmpty()) {
            out.println(words.both("region.import.refused"));
            problems.stream()
                    .sorted(Comparator.comparing(RowProblem::file).thenComparingLong(RowProblem::line))
                    .forEach(problem -> out.println("  " + problem.file() + ":" + problem.line() + ": "
                            + words.both(problem.reason(), problem.arguments().toArray())));
        }
        int unchanged = rows - merged.added() - merged.changed();
        out.println(words.both("region.import.done", merged.added(), merged.changed(), unchanged, problems.size()));
    }
}
