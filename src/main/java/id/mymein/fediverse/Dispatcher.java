package id.mymein.fediverse;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has every server served for which something is due, each by itself, so that one that is slow or gone holds up no other. */
@Component
class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int MOST_HOSTS = 1_000;

    /** A server that does not answer takes one place for some seconds, and then rests. */
    private static final int AT_ONCE = 64;

    private final Hosts hosts;
    private final Courier courier;
    private final Places places;
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private final Semaphore room = new Semaphore(AT_ONCE);

    Dispatcher(Hosts hosts, Courier courier, Places places) {
        this.hosts = hosts;
        this.courier = courier;
        this.places = places;
    }

    /** Sets it going and does not wait for any. */
    void begin() {
        if (places.on()) {
            hosts.waiting(MOST_HOSTS).stream()
                    .filter(busy::add)
                    .forEach(
                            host -> Thread.ofVirtual().name("fediverse " + host).start(() -> work(host)));
        }
    }

    private void work(String host) {
        try {
            room.acquire();
            try {
                courier.workOff(host);
            } finally {
                room.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            LOG.error("deliveries to {} stopped; they begin again", host, broken);
        } finally {
            busy.remove(host);
        }
    }
}
