package id.mymein.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills the demo's registers, entry by entry: each once and whole, whatever stops the loading. */
@Component
class DemoRegisters {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRegisters.class);

    private final DemoSurroundings surroundings;
    private final DemoGroups groups;
    private final DemoActivities activities;
    private final DemoAccounts accounts;
    private final DemoReports reports;
    private final DemoAspirations aspirations;
    private final DemoFeeds feeds;
    private final DemoChannels channels;
    private final DemoLedger ledger;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoRegisters(
            DemoSurroundings surroundings,
            DemoGroups groups,
            DemoActivities activities,
            DemoAccounts accounts,
            DemoReports reports,
            DemoAspirations aspirations,
            DemoFeeds feeds,
            DemoChannels channels,
            DemoLedger ledger,
            TransactionTemplate transaction,
            Clock clock) {
        this.surroundings = surroundings;
        this.groups = groups;
        this.activities = activities;
        this.accounts = accounts;
        this.reports = reports;
        this.aspirations = aspirations;
        this.feeds = feeds;
        this.channels = channels;
        this.ledger = ledger;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** An entry, and what enters it. */
    record Entry(String key, Runnable work) {}

    /**
     * Enters what is not there yet, in order.
     *
     * @param begun the moment that the demo's past is counted back from
     * @param stopped true once the server stops
     */
    void load(Instant begun, BooleanSupplier stopped) {
        var there = ledger.all();
        List<Entry> entries = Stream.of(
                        surroundings.entries(begun),
                        groups.entries(begun),
                        activities.entries(begun),
                        accounts.entries(begun),
                        reports.entries(begun),
                        aspirations.entries(begun),
                        feeds.entries(begun),
                        channels.entries())
                .flatMap(List::stream)
                .filter(entry -> !there.contains(entry.key()))
                .toList();
        for (Entry entry : entries) {
            if (stopped.getAsBoolean()) {
                return;
            }
            enter(entry, stopped);
        }
    }

    private void enter(Entry entry, BooleanSupplier stopped) {
        try {
            transaction.executeWithoutResult(status -> {
                if (ledger.note(entry.key(), null, clock.instant())) {
                    entry.work().run();
                }
            });
        } catch (RuntimeException e) {
            if (!stopped.getAsBoolean()) {
                LOG.error("demo entry {} could not be loaded", entry.key(), e);
            }
        }
    }
}
