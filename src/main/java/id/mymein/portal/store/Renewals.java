package id.mymein.portal.store;

import java.util.Collection;
import java.util.LinkedHashSet;
import org.springframework.stereotype.Component;

/** The addresses that wait to be rendered before somebody asks. What finds no room is rendered when somebody does. */
@Component
public class Renewals {

    private static final int MOST = 2_000;

    private final LinkedHashSet<String> waiting = new LinkedHashSet<>();

    /** Puts them behind what waits already. */
    public synchronized void add(Collection<String> targets) {
        for (String target : targets) {
            if (waiting.size() < MOST) {
                waiting.add(target);
            }
        }
        notifyAll();
    }

    synchronized String take() throws InterruptedException {
        while (waiting.isEmpty()) {
            wait();
        }
        return waiting.removeFirst();
    }
}
