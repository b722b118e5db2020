package id.mymein.newsroom.importing;

import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.newsroom.StoryArchive;
import id.mymein.platform.Command;
import id.mymein.platform.ConsoleWords;
import id.mymein.platform.Progress;
import id.mymein.platform.Site;
import id.mymein.region.Regions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Takes over what another portal has published, from JSON Lines or a WordPress export. Whatever is right goes in, a hundred
 * texts in a transaction; a run that is killed can be run again and goes on where it stood.
 */
@Component
class ImportStories implements Command {

    private static final int PERCENT = 100;

    private final ImportPeople people;
    private final ImportedCategories categories;
    private final StoryArchive archive;
    private final Regions regions;
    private final JsonMapper json;
    private final ConsoleWords words;
    private final Site site;

    ImportStories(
            ImportPeople people,
            ImportedCategories categories,
            StoryArchive archive,
            Regions regions,
            JsonMapper json,
            ConsoleWords words,
            Site site) {
        this.people = people;
        this.categories = categories;
        this.archive = archive;
        this.regions = regions;
        this.json = json;
        this.words = words;
        this.site = site;
    }

    @Override
    public String name() {
        return "import-stories";
    }

    @Override
    public String summary() {
        return words.both("newsroom.import.summary");
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        return switch (ImportOptions.parse(arguments)) {
            case ImportOptions.Good(ImportOptions options) -> load(options, out);
            case ImportOptions.Bad(String reason, String argument) -> refuse(out, reason, argument);
        };
    }

    private int refuse(PrintStream out, String reason, Object... arguments) {
        out.println(words.both(reason, arguments));
        return 2;
    }

    private int load(ImportOptions options, PrintStream out) {
        Optional<Office> office = people.office(options.office());
        if (office.isEmpty()) {
            return refuse(out, "newsroom.import.noOffice", options.office());
        }
        Optional<Actor> author = people.author(options.author(), office.get());
        if (author.isEmpty()) {
            return refuse(
                    out,
                    "newsroom.import.noAuthor",
                    options.author(),
                    office.get().name(),
                    people.candidates(office.get()));
        }
        Optional<ForeignCategories> kinds = categories.load(options.category());
        if (kinds.isEmpty()) {
            return refuse(out, "newsroom.import.noCategory", options.category());
        }
        var translation = new Translation(office.get(), regions, kinds.get(), site.zone());
        var loading = new Loading(archive, translation, author.get(), office.get(), options.dryRun());
        return load(options, loading, kinds.get(), out);
    }

    private int load(ImportOptions options, Loading loading, ForeignCategories kinds, PrintStream out) {
        ArchiveFile file;
        Optional<ArchiveReader> reader;
        try {
            file = new ArchiveFile(Path.of(options.file()), json);
            reader = file.reader();
        } catch (IOException | InvalidPathException unreadable) {
            return refuse(out, "newsroom.import.noFile", options.file());
        }
        if (reader.isEmpty()) {
            return refuse(out, "newsroom.import.unknownFormat", options.file());
        }
        boolean whole = read(file, reader.get(), loading, out);
        report(file, loading, kinds, options.dryRun(), out);
        if (!whole) {
            out.println(words.both("newsroom.import.cutOff", file.name()));
        }
        return whole && loading.unusable().isEmpty() ? 0 : 1;
    }

    /** False where the file ended before its end. */
    private boolean read(ArchiveFile file, ArchiveReader reader, Loading loading, PrintStream out) {
        try (var progress = Progress.on(out, words.both("newsroom.import.reading"), PERCENT)) {
            long size = Math.max(1, file.size());
            long[] shown = {0};
            file.read(
                    reader,
                    bytes -> {
                        for (; shown[0] < bytes * PERCENT / size && shown[0] < PERCENT; shown[0]++) {
                            progress.step();
                        }
                    },
                    loading::accept);
            return true;
        } catch (IOException cutOff) {
            return false;
        } finally {
            loading.flush();
        }
    }

    private void report(ArchiveFile file, Loading loading, ForeignCategories kinds, boolean dryRun, PrintStream out) {
        List<Entry.Unusable> unusable = loading.unusable();
        if (!unusable.isEmpty()) {
            out.println(words.both("newsroom.import.refused"));
            unusable.stream()
                    .sorted(Comparator.comparingLong(Entry.Unusable::line))
                    .forEach(problem -> out.println("  " + file.name() + ":" + problem.line() + ": "
                            + words.both(problem.reason(), problem.arguments().toArray())));
        }
        if (!kinds.unknown().isEmpty()) {
            String met = kinds.unknown().entrySet().stream()
                    .map(kind -> "\"" + kind.getKey() + "\" " + kind.getValue() + "×")
                    .collect(Collectors.joining(", "));
            out.println(words.both("newsroom.import.otherCategories", kinds.other(), met));
        }
        long refused = unusable.stream().map(Entry.Unusable::line).distinct().count();
        out.println(words.both(
                dryRun ? "newsroom.import.wouldBe" : "newsroom.import.done",
                loading.added(),
                loading.there(),
                loading.passedOver(),
                refused));
    }
}
