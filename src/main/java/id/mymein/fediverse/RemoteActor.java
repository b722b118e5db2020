package id.mymein.fediverse;

import java.net.URI;
import java.security.PublicKey;
import java.time.Instant;

/**
 * An actor of another server, as far as we need it.
 *
 * @param actor its address
 * @param sharedInbox empty where its server has none
 * @param fetchedAt when its server last said so
 */
record RemoteActor(String actor, String keyId, PublicKey key, String inbox, String sharedInbox, Instant fetchedAt) {

    String host() {
        return Places.host(URI.create(actor));
    }
}
