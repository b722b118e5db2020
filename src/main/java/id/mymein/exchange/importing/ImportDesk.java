package id.mymein.exchange.importing;

import id.mymein.audit.AuditTrail;
import id.mymein.exchange.Decision;
import id.mymein.exchange.ImportColumn;
import id.mymein.exchange.ImportId;
import id.mymein.exchange.ImportKind;
import id.mymein.identity.Actor;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person does with an import. Only the one who began it sees it, and only while the role lasts. */
@Component
class ImportDesk {

    static final int MOST_OPEN = 10;

    /** What nobody decided on for that long is cleared away. */
    private static final Duration KEPT = Duration.ofDays(7);

    private final ImportRows rows;
    private final ReportRows report;
    private final StagedRows staged;
    private final ImportFiles files;
    private final RememberedMappings mappings;
    private final ImportRunner runner;
    private final Kinds kinds;
    private final AuditTrail audit;
    private final Clock clock;

    ImportDesk(
            ImportRows rows,
            ReportRows report,
            StagedRows staged,
            ImportFiles files,
            RememberedMappings mappings,
            ImportRunner runner,
            Kinds kinds,
            AuditTrail audit,
            Clock clock) {
        this.rows = rows;
        this.report = report;
        this.staged = staged;
        this.files = files;
        this.mappings = mappings;
        this.runner = runner;
        this.kinds = kinds;
        this.audit = audit;
        this.clock = clock;
    }

    /** An import with its kind. */
    record Mine(SheetImport at, ImportKind kind) {}

    /** @throws NotFound where it is not this person's, or the role is gone */
    Mine find(Actor actor, ImportId id) {
        return rows.find(id)
                .filter(one -> one.account().equals(actor.account()))
                .flatMap(one -> kinds.find(actor, one.kind()).map(kind -> new Mine(one, kind)))
                .orElseThrow(NotFound::new);
    }

    List<SheetImport> list(Actor actor, int limit) {
        List<String> open = kinds.openTo(actor).stream().map(ImportKind::key).toList();
        return rows.of(actor.account(), limit).stream()
                .filter(one -> open.contains(one.kind()))
                .toList();
    }

    boolean full(Actor actor) {
        return rows.open(actor.account()) >= MOST_OPEN;
    }

    /** Keeps a file that was looked through. */
    @Transactional
    public ImportId begin(Actor actor, ImportKind kind, String fileName, Path file) {
        var id = new ImportId(Ids.next(clock));
        rows.add(id, kind.key(), actor.account(), fileName, clock.instant());
        try {
            files.keep(id, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        audit(actor, "begin", id, Map.of("kind", kind.key(), "file", fileName));
        return id;
    }

    /**
     * Takes what the person said about the columns and begins to read.
     *
     * @param names what stands over the file's columns
     * @return what is wrong, by key of the column; none where the reading begins
     */
    @Transactional
    public FormErrors map(
            Actor actor, ImportId id, int sheet, int headerRow, List<String> names, Map<String, Integer> mapping) {
        Mine mine = find(actor, id);
        FormErrors errors = FormErrors.none();
        Map<Integer, String> taken = new HashMap<>();
        for (ImportColumn column : mine.kind().columns()) {
            Integer place = mapping.get(column.key());
            if (place == null) {
                if (column.required()) {
                    errors.add(column.key(), "exchange.columns.required");
                }
            } else if (place < 0 || place >= names.size()) {
                errors.add(column.key(), "exchange.columns.unknown");
            } else if (taken.putIfAbsent(place, column.key()) != null) {
                errors.add(column.key(), "exchange.columns.twice");
            }
        }
        if (!errors.any() && taken.isEmpty()) {
            errors.add("kolom", "exchange.columns.none");
        }
        if (!errors.any() && rows.map(id, sheet, headerRow, mapping, clock.instant())) {
            mappings.keep(actor.account(), mine.at().kind(), ColumnNames.fingerprint(names), mapping);
            audit(actor, "map", id, Map.of("sheet", sheet, "header", headerRow, "columns", mapping));
            runner.start(id);
        }
        return errors;
    }

    /** Decides what becomes of one row that the register has; nothing where the import is elsewhere. */
    @Transactional
    public void decide(Actor actor, ImportId id, Map<Integer, Decision> decisions) {
        find(actor, id);
        if (report.holdChecked(id)) {
            int changed = 0;
            for (Map.Entry<Integer, Decision> one : decisions.entrySet()) {
                changed += report.decide(id, one.getKey(), one.getValue());
            }
            audit(actor, "decide", id, Map.of("rows", changed));
        }
    }

    @Transactional
    public void decideAll(Actor actor, ImportId id, Decision decision) {
        find(actor, id);
        if (report.holdChecked(id)) {
            int changed = report.decideAll(id, decision);
            audit(actor, "decide", id, Map.of("rows", changed, "decision", decision.name()));
        }
    }

    /** Message key of why nothing is written; empty where the writing began, or had begun. */
    @Transactional
    public String write(Actor actor, ImportId id) {
        find(actor, id);
        if (!report.holdChecked(id)) {
            return "";
        }
        if (report.counts(id).undecided() > 0) {
            return "exchange.write.undecided";
        }
        int total = staged.countToWrite(id);
        if (total == 0) {
            return "exchange.write.nothing";
        }
        if (rows.move(id, ImportState.CHECKED, ImportState.WRITING, total, clock.instant())) {
            audit(actor, "startWriting", id, Map.of("rows", total));
            runner.start(id);
        }
        return "";
    }

    /** Gives up what is not written; false where it is too late for that. */
    @Transactional
    public boolean giveUp(Actor actor, ImportId id) {
        find(actor, id);
        return giveUp(actor.auditName(), id);
    }

    private boolean giveUp(String by, ImportId id) {
        boolean given = rows.giveUp(id, clock.instant());
        if (given) {
            staged.forget(id);
            staged.forgetProblems(id);
            files.forget(id);
            audit.record(by, "exchange.giveUpImport", "import:" + id, Map.of());
        }
        return given;
    }

    /** Begins to take a written import back; false where it is none. */
    @Transactional
    public boolean undo(Actor actor, ImportId id) {
        int written = find(actor, id).at().written();
        boolean begun = rows.move(id, ImportState.WRITTEN, ImportState.UNDOING, written, clock.instant());
        if (begun) {
            audit(actor, "startUndo", id, Map.of());
            runner.start(id);
        }
        return begun;
    }

    /** Lets a step that stopped go on. */
    @Transactional
    public void goOn(Actor actor, ImportId id) {
        find(actor, id);
        if (rows.goOn(id, clock.instant())) {
            audit(actor, "goOn", id, Map.of());
            runner.start(id);
        }
    }

    /** Clears away what was begun and forgotten. */
    @Transactional
    public void clear() {
        rows.forgotten(clock.instant().minus(KEPT)).forEach(id -> giveUp("system", id));
    }

    private void audit(Actor actor, String verb, ImportId id, Map<String, ?> details) {
        audit.record(actor.auditName(), "exchange." + verb + "Import", "import:" + id, details);
    }
}
