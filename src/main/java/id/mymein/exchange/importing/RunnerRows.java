package id.mymein.exchange.importing;

import id.mymein.exchange.ImportId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who works on which import. A runner takes an import with a token of its own and shows it again with every set of rows, in the
 * transaction that changes them: so two runners can never both keep what they did, and one that died is replaced.
 */
@Component
class RunnerRows {

    /** A set of rows takes seconds; a runner that is silent for longer is gone. */
    static final Duration SILENCE = Duration.ofMinutes(3);

    private final JdbcClient jdbc;
    private final Clock clock;

    RunnerRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /** True where the import is ours now. */
    boolean take(ImportId id, UUID runner) {
        return jdbc.sql("""
                        update sheet_import set runner = :runner, beat_at = :now
                        where id = :id and not stopped and state in ('READING', 'CHECKING', 'WRITING', 'UNDOING')
                          and (runner is null or beat_at < :silent)""")
                        .param("id", id.value())
                        .param("runner", runner)
                        .param("now", now())
                        .param("silent", silent())
                        .update()
                == 1;
    }

    private OffsetDateTime silent() {
        Instant silent = clock.instant().minus(SILENCE);
        return silent.atOffset(ZoneOffset.UTC);
    }

    /** Work that nobody does. */
    List<ImportId> waiting() {
        return jdbc.sql("""
                select id from sheet_import
                where not stopped and state in ('READING', 'CHECKING', 'WRITING', 'UNDOING')
                  and (runner is null or beat_at < :silent)
                order by changed_at""")
                .param("silent", silent())
                .query((row, n) -> new ImportId(row.getObject("id", UUID.class)))
                .list();
    }

    /**
     * Keeps how far it is.
     *
     * @throws ImportTaken where it is no longer ours
     */
    void done(ImportId id, UUID runner, int through, int done, int written) {
        ours(jdbc.sql("""
                update sheet_import set through = :through, done = done + :done, written = written + :written,
                    beat_at = :now, changed_at = :now
                where id = :id and runner = :runner""")
                .param("id", id.value())
                .param("runner", runner)
                .param("through", through)
                .param("done", done)
                .param("written", written)
                .param("now", now())
                .update());
    }

    /** Begins the next step, with the same runner. */
    void step(ImportId id, UUID runner, ImportState to, int total) {
        ours(jdbc.sql("""
                update sheet_import set state = :to, total = :total, through = 0, done = 0, beat_at = :now, changed_at = :now
                where id = :id and runner = :runner""")
                .param("id", id.value())
                .param("runner", runner)
                .param("to", to.name())
                .param("total", total)
                .param("now", now())
                .update());
    }

    /** Ends the work; the import is where a person looks at it next. */
    void end(ImportId id, UUID runner, ImportState at, String said, List<String> arguments) {
        ours(jdbc.sql("""
                update sheet_import set state = :at, said = :said, said_arguments = :arguments, runner = null,
                    written_at = case when :at = 'WRITTEN' then coalesce(written_at, :now) else written_at end,
                    changed_at = :now
                where id = :id and runner = :runner""")
                .param("id", id.value())
                .param("runner", runner)
                .param("at", at.name())
                .param("said", said)
                .param("arguments", arguments.toArray(String[]::new))
                .param("now", now())
                .update());
    }

    /** Leaves it where it is until a person lets it go on; nothing where it is no longer ours. */
    boolean stop(ImportId id, UUID runner, String said) {
        return jdbc.sql("""
                        update sheet_import set stopped = true, said = :said, said_arguments = '{}', runner = null,
                            changed_at = :now
                        where id = :id and runner = :runner""")
                        .param("id", id.value())
                        .param("runner", runner)
                        .param("said", said)
                        .param("now", now())
                        .update()
                == 1;
    }

    /** Puts it down for whoever comes next, where this node stops. */
    void putDown(ImportId id, UUID runner) {
        jdbc.sql("update sheet_import set runner = null where id = :id and runner = :runner")
                .param("id", id.value())
                .param("runner", runner)
                .update();
    }

    private static void ours(int rows) {
        if (rows != 1) {
            throw new ImportTaken();
        }
    }
}
