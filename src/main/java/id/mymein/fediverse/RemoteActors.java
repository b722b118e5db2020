package id.mymein.fediverse;

import id.mymein.fediverse.signature.RsaKeys;
import id.mymein.platform.outbound.Fetched;
import id.mymein.platform.outbound.Outbound;
import id.mymein.platform.outbound.Question;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Asks other servers who an actor is. Of what they say, nothing is followed up: no collection of theirs is ever asked for. */
@Component
class RemoteActors {

    private static final Duration PATIENCE = Duration.ofSeconds(8);
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int AT_ONCE = 16;
    private static final int A_MINUTE = 600;
    private static final int A_MINUTE_AND_HOST = 60;

    private final Outbound outbound;
    private final Requests requests;
    private final ActivityReader reader;
    private final Places places;
    private final Rates rates;
    private final Clock clock;
    private final Semaphore room = new Semaphore(AT_ONCE);

    RemoteActors(Outbound outbound, Requests requests, ActivityReader reader, Places places, Rates rates, Clock clock) {
        this.outbound = outbound;
        this.requests = requests;
        this.reader = reader;
        this.places = places;
        this.rates = rates;
        this.clock = clock;
    }

    /** What came of a question. */
    sealed interface Looked {

        record Found(RemoteActor actor) implements Looked {}

        /** There is no such key, or not whose it says. */
        record Nobody() implements Looked {}

        /** Its server does not answer, or was asked too often. */
        record Later() implements Looked {}
    }

    /** Whose key that is, as its owner's server says now. */
    Looked look(String keyId) {
        Optional<URI> at = places.other(keyId.replaceFirst("#.*$", ""));
        if (at.isEmpty()) {
            return new Looked.Nobody();
        }
        boolean may = rates.take("fetch", A_MINUTE, MINUTE)
                && rates.take("fetch " + Places.host(at.get()), A_MINUTE_AND_HOST, MINUTE);
        if (!may || !room.tryAcquire()) {
            return new Looked.Later();
        }
        try {
            return look(at.get(), keyId, true);
        } finally {
            room.release();
        }
    }

    private Looked look(URI at, String keyId, boolean owned) {
        Question question = requests.get(at);
        return switch (outbound.send(question, PATIENCE)) {
            case Fetched.Nothing nothing -> new Looked.Later();
            case Fetched.Answer answer when answer.status() >= 500 -> new Looked.Later();
            case Fetched.Answer answer when !answer.ok() -> new Looked.Nobody();
            case Fetched.Answer answer ->
                reader.read(answer.bytes())
                        .map(said -> said(said, at, keyId, owned))
                        .orElseGet(Looked.Nobody::new);
        };
    }

    /** Some servers keep a key at an address of its own, which names its owner. */
    private Looked said(JsonNode said, URI at, String keyId, boolean owned) {
        String owner = ActivityReader.text(said, "owner");
        if (owned && said.path("publicKey").isMissingNode() && !owner.isEmpty()) {
            return places.other(owner)
                    .filter(there -> Places.host(there).equals(Places.host(at)))
                    .map(there -> look(there, keyId, false))
                    .orElseGet(Looked.Nobody::new);
        }
        return actor(said, at, keyId).<Looked>map(Looked.Found::new).orElseGet(Looked.Nobody::new);
    }

    private Optional<RemoteActor> actor(JsonNode said, URI at, String keyId) {
        String host = Places.host(at);
        String id = ActivityReader.text(said, "id");
        String inbox = ActivityReader.text(said, "inbox");
        if (!on(host, id) || !on(host, inbox)) {
            return Optional.empty();
        }
        String shared = ActivityReader.text(said.path("endpoints"), "sharedInbox");
        return key(said.path("publicKey"), keyId, id)
                .flatMap(RsaKeys::strong)
                .map(key -> new RemoteActor(id, keyId, key, inbox, on(host, shared) ? shared : "", clock.instant()));
    }

    /** What somebody says about another server is nobody's word. */
    private boolean on(String host, String address) {
        return places.other(address)
                .filter(there -> Places.host(there).equals(host))
                .isPresent();
    }

    private static Optional<String> key(JsonNode keys, String keyId, String owner) {
        List<JsonNode> all =
                keys.isArray() ? StreamSupport.stream(keys.spliterator(), false).toList() : List.of(keys);
        return all.stream()
                .filter(key -> ActivityReader.text(key, "id").equals(keyId)
                        && ActivityReader.text(key, "owner").equals(owner))
                .map(key -> ActivityReader.text(key, "publicKeyPem"))
                .findFirst();
    }
}
