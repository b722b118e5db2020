package id.mymein.exchange.importing;

import id.mymein.exchange.ImportId;
import id.mymein.exchange.ImportKind;
import id.mymein.exchange.ImportRun;
import id.mymein.exchange.importing.ImportSteps.Job;
import id.mymein.identity.Actor;
import id.mymein.identity.Actors;
import id.mymein.platform.Ids;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Does the long work of imports, two at a time on a node, on threads of its own: the scheduler's are for what must happen on
 * time. All that it knows is in the database; whatever a node leaves behind, the next one finds.
 */
@Component
class ImportRunner implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final int AT_ONCE = 2;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            AT_ONCE, Thread.ofPlatform().daemon().name("import-", 0).factory());

    private final ImportRows rows;
    private final RunnerRows runners;
    private final ImportSteps steps;
    private final FileReading reading;
    private final Kinds kinds;
    private final Actors actors;
    private final Clock clock;

    ImportRunner(
            ImportRows rows,
            RunnerRows runners,
            ImportSteps steps,
            FileReading reading,
            Kinds kinds,
            Actors actors,
            Clock clock) {
        this.rows = rows;
        this.runners = runners;
        this.steps = steps;
        this.reading = reading;
        this.kinds = kinds;
        this.actors = actors;
        this.clock = clock;
    }

    /** Starts the work once the caller's transaction is kept. */
    void start(ImportId id) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                submit(id);
            }
        });
    }

    /** Takes up what nobody works on: left behind by a node that died, or begun where no thread was free. */
    void takeUp() {
        runners.waiting().forEach(this::submit);
    }

    private void submit(ImportId id) {
        if (!threads.isShutdown()) {
            threads.execute(() -> run(id));
        }
    }

    /** Works until a person is asked again; does nothing where somebody else is at it. */
    void run(ImportId id) {
        UUID runner = Ids.next(clock);
        if (!runners.take(id, runner)) {
            return;
        }
        try {
            Optional<Job> job = job(id, runner);
            while (job.isPresent() && step(job.get())) {
                if (Thread.currentThread().isInterrupted()) {
                    runners.putDown(id, runner);
                    return;
                }
                job = job(id, runner);
            }
        } catch (ImportTaken taken) {
            LOG.info("import {} went to another runner or was given up", id);
        } catch (RuntimeException failed) {
            failed(id, runner, failed);
        }
    }

    private void failed(ImportId id, UUID runner, RuntimeException failed) {
        if (threads.isShutdown()) {
            LOG.info("import {} goes on after the restart", id);
        } else if (runners.stop(id, runner, "exchange.stopped.failed")) {
            LOG.error("import {} stopped", id, failed);
        }
    }

    /** With the roles of this moment; empty where there is nothing to do any more. */
    private Optional<Job> job(ImportId id, UUID runner) {
        SheetImport now = rows.find(id).orElseThrow(ImportTaken::new);
        if (!now.working()) {
            return Optional.empty();
        }
        Optional<Actor> actor = actors.find(now.account());
        Optional<ImportKind> kind = actor.flatMap(person -> kinds.find(person, now.kind()));
        if (kind.isEmpty()) {
            runners.stop(id, runner, "exchange.stopped.role");
            return Optional.empty();
        }
        return Optional.of(new Job(now, kind.get(), new ImportRun(id, actor.orElseThrow()), runner));
    }

    /** True where this import has more to do. */
    private boolean step(Job job) {
        return switch (job.at().state()) {
            case READING -> reading.read(job);
            case CHECKING -> steps.check(job);
            case WRITING -> steps.write(job);
            case UNDOING -> {
                steps.undo(job);
                yield false;
            }
            case MAPPING, CHECKED, WRITTEN, UNDONE, GIVEN_UP, REFUSED -> false;
        };
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
