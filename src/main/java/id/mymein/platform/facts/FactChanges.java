package id.mymein.platform.facts;

import id.mymein.platform.live.Announcer;
import id.mymein.platform.live.Hearer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells every node which facts changed. Call it in the transaction of the change: nobody hears of what was not committed, this
 * node hears of it before the caller goes on, and the others by the database's announcement.
 */
@Component
public class FactChanges implements Hearer, SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FactChanges.class);
    private static final String CHANNEL = "mymein_facts";

    /** The database takes less than 8,000 bytes. */
    private static final int LONGEST = 7_000;

    private final String node = UUID.randomUUID().toString();
    private final Announcer announcer;
    private final ObjectProvider<FactListener> everyListener;

    /** None while the application is being put together: nobody has read anything yet. */
    private volatile List<FactListener> listeners = List.of();

    FactChanges(Announcer announcer, ObjectProvider<FactListener> everyListener) {
        this.announcer = announcer;
        this.everyListener = everyListener;
    }

    @Override
    public void afterSingletonsInstantiated() {
        listeners = everyListener.orderedStream().toList();
    }

    public void changed(Fact fact) {
        changed(List.of(FactChange.of(fact)));
    }

    public void changed(Collection<FactChange> all) {
        Set<FactChange> changes = new LinkedHashSet<>(all);
        if (changes.isEmpty()) {
            return;
        }
        written(changes).forEach(text -> announcer.announce(CHANNEL, text));
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            tell(changes);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tell(changes);
            }
        });
    }

    private void tell(Set<FactChange> changes) {
        each(listener -> listener.changed(changes));
    }

    /** One who stumbles does not keep the others from hearing. */
    private void each(Consumer<FactListener> call) {
        listeners.forEach(listener -> {
            try {
                call.accept(listener);
            } catch (RuntimeException e) {
                LOG.error("{} could not take what changed", listener, e);
            }
        });
    }

    @Override
    public String channel() {
        return CHANNEL;
    }

    @Override
    public void heard(String announcement) {
        List<String> lines = announcement.lines().toList();
        if (!lines.getFirst().equals(node)) {
            Set<FactChange> changes = new LinkedHashSet<>();
            lines.subList(1, lines.size()).forEach(line -> changes.add(read(line)));
            tell(changes);
        }
    }

    @Override
    public void missed() {
        each(FactListener::missed);
    }

    /** The first line says who announces, so that it does not hear itself twice. */
    private List<String> written(Set<FactChange> changes) {
        List<String> texts = new ArrayList<>();
        var text = new StringBuilder(node);
        for (FactChange change : changes) {
            String line = "\n" + change.fact() + " " + change.at();
            if (text.length() + line.length() > LONGEST) {
                texts.add(text.toString());
                text.setLength(node.length());
            }
            text.append(line);
        }
        texts.add(text.toString());
        return texts;
    }

    private static FactChange read(String line) {
        int space = line.indexOf(' ');
        return new FactChange(new Fact(line.substring(0, space)), Long.parseLong(line, space + 1, line.length(), 10));
    }
}
