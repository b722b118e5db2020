package id.mymein.region.boundary;

import id.mymein.platform.Command;
import id.mymein.platform.ConsoleWords;
import id.mymein.platform.Progress;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Loads boundaries of villages, districts and regencies for the maps. A file that cannot be read as a whole stops it before anything is
 * written; single features that are wrong are named and left out.
 */
@Component
class ImportBoundaries implements Command {

    /** That are held in memory; the whole of a large province has a tenth of it. */
    static final int MOST_POINTS = 2_000_000;

    private static final int PROBLEMS_SHOWN = 20;

    private final Regions regions;
    private final BoundaryStore store;
    private final ConsoleWords words;

    ImportBoundaries(Regions regions, BoundaryStore store, ConsoleWords words) {
        this.regions = regions;
        this.store = store;
        this.words = words;
    }

    @Override
    public String name() {
        return "boundaries";
    }

    @Override
    public String summary() {
        return words.both("region.boundary.summary");
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        return switch (BoundaryOptions.parse(arguments)) {
            case BoundaryOptions.Good(BoundaryOptions options) -> load(options, out);
            case BoundaryOptions.Bad(String reason, String argument) -> {
                out.println(words.both(reason, argument));
                yield 2;
            }
        };
    }

    private int load(BoundaryOptions options, PrintStream out) {
        var check = new BoundaryCheck(regions, new CodeProperty(options.property()), MOST_POINTS);
        try {
            for (Path file : options.files()) {
                read(file, check, out);
            }
        } catch (FileRefused refused) {
            out.println(words.both(refused.reason(), refused.arguments().toArray()));
            out.println(words.both("region.boundary.untouched"));
            return 1;
        }
        if (check.tooMany()) {
            out.println(words.both("region.boundary.tooManyInAll", MOST_POINTS));
            out.println(words.both("region.boundary.untouched"));
            return 1;
        }
        return write(options, check, out);
    }

    private void read(Path file, BoundaryCheck check, PrintStream out) throws FileRefused {
        try (var progress = Progress.on(out, words.both("region.boundary.reading"), blocks(file))) {
            FeatureReader.read(file, MOST_POINTS, bytes -> new Passing(bytes, progress), check);
        }
    }

    private static long blocks(Path file) {
        try {
            return Files.size(file) / Passing.BLOCK;
        } catch (IOException unreadable) {
            return 0; // who reads it says so
        }
    }

    private int write(BoundaryOptions options, BoundaryCheck check, PrintStream out) {
        report(check.problems(), out);
        List<Boundary> simplified = Simplifying.of(check.found());
        if (simplified.isEmpty()) {
            out.println(words.both("region.boundary.nothing"));
            return 1;
        }
        places(check.found(), simplified, out);
        BoundaryStore.Written written = options.dryRun() ? store.would(simplified) : store(options, simplified, out);
        String done = options.dryRun() ? "region.boundary.wouldBe" : "region.boundary.done";
        long repaired = simplified.stream().filter(Boundary::repaired).count();
        out.println(words.both(
                done, written.added(), written.replaced(), check.problems().size(), repaired));
        return check.problems().isEmpty() ? 0 : 1;
    }

    private BoundaryStore.Written store(BoundaryOptions options, List<Boundary> simplified, PrintStream out) {
        List<String> names = options.files().stream()
                .map(file -> String.valueOf(file.getFileName()))
                .toList();
        try (var progress = Progress.on(out, words.both("region.boundary.storing"), simplified.size())) {
            return store.replace(simplified, names, progress::step);
        }
    }

    private void report(List<FeatureProblem> problems, PrintStream out) {
        if (problems.isEmpty()) {
            return;
        }
        out.println(words.both("region.boundary.leftOut"));
        problems.stream()
                .limit(PROBLEMS_SHOWN)
                .forEach(problem -> out.println("  " + problem.file() + " #" + problem.number() + ": "
                        + words.both(problem.reason(), problem.arguments().toArray())));
        if (problems.size() > PROBLEMS_SHOWN) {
            out.println("  " + words.both("region.boundary.more", problems.size() - PROBLEMS_SHOWN));
        }
    }

    /** A line for each regency. */
    private void places(List<Boundary> found, List<Boundary> simplified, PrintStream out) {
        var before = found.stream().collect(Collectors.groupingBy(one -> Simplifying.regency(one.code())));
        var after = simplified.stream().collect(Collectors.groupingBy(one -> Simplifying.regency(one.code())));
        after.keySet().stream().sorted().forEach(regency -> {
            List<Boundary> there = after.getOrDefault(regency, List.of());
            out.println(words.both(
                    "region.boundary.place",
                    regency.value(),
                    regions.find(regency).map(region -> region.name()).orElse(""),
                    of(RegionLevel.VILLAGE, there),
                    regions.villages(regency).size(),
                    of(RegionLevel.DISTRICT, there),
                    of(RegionLevel.REGENCY, there),
                    points(before.getOrDefault(regency, List.of())),
                    points(there)));
        });
    }

    private static long of(RegionLevel level, List<Boundary> there) {
        return there.stream()
                .map(Boundary::code)
                .map(RegionCode::level)
                .filter(level::equals)
                .count();
    }

    private static int points(List<Boundary> there) {
        return there.stream().mapToInt(one -> one.geometry().getNumPoints()).sum();
    }

    /** Shows how much of a file has passed. */
    private static final class Passing extends FilterInputStream {

        static final int BLOCK = 64 * 1024;

        private final Progress progress;
        private long passed;
        private long shown;

        Passing(InputStream bytes, Progress progress) {
            super(bytes);
            this.progress = progress;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int read = super.read(into, from, length);
            passed += Math.max(0, read);
            for (; shown < passed / BLOCK; shown++) {
                progress.step();
            }
            return read;
        }
    }
}
