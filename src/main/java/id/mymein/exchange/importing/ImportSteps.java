package id.mymein.exchange.importing;

import id.mymein.audit.AuditTrail;
import id.mymein.exchange.DecidedRow;
import id.mymein.exchange.Decision;
import id.mymein.exchange.Findings;
import id.mymein.exchange.ImportColumn;
import id.mymein.exchange.ImportKind;
import id.mymein.exchange.ImportRow;
import id.mymein.exchange.ImportRun;
import id.mymein.exchange.RowProblem;
import id.mymein.exchange.UndoResult;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What is done with one set of rows, each in a transaction of its own that also keeps how far the import is. */
@Component
class ImportSteps {

    private static final int CHECKED_AT_ONCE = 5_000;
    private static final int WRITTEN_AT_ONCE = 2_000;

    private final StagedRows staged;
    private final RunnerRows runners;
    private final ImportFiles files;
    private final AuditTrail audit;

    ImportSteps(StagedRows staged, RunnerRows runners, ImportFiles files, AuditTrail audit) {
        this.staged = staged;
        this.runners = runners;
        this.files = files;
        this.audit = audit;
    }

    /** An import in the hands of a runner. */
    record Job(SheetImport at, ImportKind kind, ImportRun run, UUID runner) {

        ImportRow row(int number, List<String> cells) {
            Map<String, String> byKey = new HashMap<>();
            List<ImportColumn> columns = kind.columns();
            for (int n = 0; n < Math.min(columns.size(), cells.size()); n++) {
                if (!cells.get(n).isEmpty()) {
                    byKey.put(columns.get(n).key(), cells.get(n));
                }
            }
            return new ImportRow(number, byKey);
        }
    }

    /** Forgets what an earlier reading brought. */
    @Transactional
    public void beginReading(Job job) {
        staged.forget(job.at().id());
        staged.forgetProblems(job.at().id());
        runners.step(job.at().id(), job.runner(), ImportState.READING, 0);
    }

    @Transactional
    public void stage(Job job, List<RowReading.Read> rows) {
        var id = job.at().id();
        List<String> keys = job.kind().columns().stream().map(ImportColumn::key).toList();
        staged.add(
                id,
                rows.stream()
                        .map(read -> new StagedRows.Staged(
                                read.row().number(),
                                keys.stream().map(read.row()::text).toList(),
                                job.kind().identity(read.row())))
                        .toList());
        staged.addProblems(
                id, rows.stream().flatMap(read -> read.problems().stream()).toList(), false);
        runners.done(id, job.runner(), rows.getLast().row().number(), rows.size(), 0);
    }

    @Transactional
    public void beginChecking(Job job, int total) {
        runners.step(job.at().id(), job.runner(), ImportState.CHECKING, total);
    }

    /** Nothing of the file is kept. */
    @Transactional
    public void refuse(Job job, String why, List<String> arguments) {
        staged.forget(job.at().id());
        staged.forgetProblems(job.at().id());
        files.forget(job.at().id());
        runners.end(job.at().id(), job.runner(), ImportState.REFUSED, why, arguments);
        audit(job, "refuse", Map.of("why", why));
    }

    /** True where more rows follow. */
    @Transactional
    public boolean check(Job job) {
        var id = job.at().id();
        List<StagedRows.Staged> next = staged.after(id, job.at().through(), CHECKED_AT_ONCE);
        if (next.isEmpty()) {
            staged.finishCheck(id);
            runners.end(id, job.runner(), ImportState.CHECKED, "", List.of());
            audit(job, "check", Map.of("rows", job.at().total()));
            return false;
        }
        List<ImportRow> rows =
                next.stream().map(row -> job.row(row.number(), row.cells())).toList();
        Findings found = job.kind().check(job.run(), rows);
        Set<String> named =
                staged.named(id, next.getFirst().number(), next.getLast().number());
        staged.addProblems(id, fresh(rows, found.problems(), named), false);
        staged.markDuplicates(id, found.duplicates());
        runners.done(id, job.runner(), next.getLast().number(), next.size(), 0);
        return true;
    }

    /** A cell that is on the list already is not named again. */
    private static List<RowReading.Problem> fresh(List<ImportRow> rows, List<RowProblem> problems, Set<String> named) {
        Map<Integer, ImportRow> byNumber = rows.stream().collect(Collectors.toMap(ImportRow::number, row -> row));
        var fresh = new ArrayList<RowReading.Problem>();
        for (RowProblem problem : problems) {
            if (!named.contains(problem.row() + ":" + problem.column())) {
                ImportRow row = byNumber.get(problem.row());
                String given = row == null ? "" : RowReading.shown(row.text(problem.column()));
                fresh.add(new RowReading.Problem(
                        problem.row(), problem.column(), given, problem.message(), problem.arguments()));
            }
        }
        return fresh;
    }

    /** True where more rows follow. */
    @Transactional
    public boolean write(Job job) {
        var id = job.at().id();
        List<StagedRows.Decided> next = staged.toWrite(id, job.at().through(), WRITTEN_AT_ONCE);
        if (next.isEmpty()) {
            staged.forget(id);
            files.forget(id);
            runners.end(id, job.runner(), ImportState.WRITTEN, "", List.of());
            audit(job, "finish", Map.of("written", job.at().written()));
            return false;
        }
        // First, so that whoever lost the import waits or stops here and writes nothing.
        runners.done(id, job.runner(), next.getLast().number(), next.size(), 0);
        List<DecidedRow> rows = next.stream().map(row -> decided(job, row)).toList();
        List<RowProblem> left = job.kind().write(job.run(), rows);
        staged.addProblems(id, fresh(rows.stream().map(DecidedRow::row).toList(), left, Set.of()), true);
        int out = new HashSet<>(left.stream().map(RowProblem::row).toList()).size();
        runners.done(id, job.runner(), next.getLast().number(), 0, next.size() - out);
        audit(
                job,
                "write",
                Map.of(
                        "from", next.getFirst().number(),
                        "to", next.getLast().number(),
                        "written", next.size() - out));
        return true;
    }

    private static DecidedRow decided(Job job, StagedRows.Decided row) {
        String decision = row.decision();
        Decision what = row.existing() == null || decision == null ? Decision.ADD : Decision.valueOf(decision);
        return new DecidedRow(job.row(row.number(), row.cells()), what, row.existing());
    }

    @Transactional
    public void undo(Job job) {
        var id = job.at().id();
        // Holds the import, so that it is taken back once.
        runners.done(id, job.runner(), 0, 0, 0);
        switch (job.kind().undo(job.run())) {
            case UndoResult.Undone(int records) -> {
                runners.end(id, job.runner(), ImportState.UNDONE, "exchange.undone", List.of(String.valueOf(records)));
                audit(job, "undo", Map.of("records", records));
            }
            case UndoResult.Refused(List<String> changed) ->
                runners.end(id, job.runner(), ImportState.WRITTEN, "exchange.undo.refused", changed);
        }
    }

    private void audit(Job job, String verb, Map<String, ?> details) {
        Map<String, Object> all = new HashMap<>(details);
        all.put("kind", job.kind().key());
        audit.record(
                job.run().actor().auditName(),
                "exchange." + verb + "Import",
                "import:" + job.at().id(),
                all);
    }
}
