package id.mymein.portal.websub;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;

/**
 * What somebody asked of the hub, until the callback has said that it was meant.
 *
 * @param secret with which what is sent is signed; empty for none
 * @param seconds for how long, where it subscribes
 */
record Wish(UUID id, Mode mode, String topic, URI callback, String secret, int seconds) {

    enum Mode {
        SUBSCRIBE,
        UNSUBSCRIBE;

        /** As the protocol writes it. */
        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    String host() {
        return callback.getHost().toLowerCase(Locale.ROOT);
    }
}
