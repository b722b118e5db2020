package id.mymein.fediverse;

import id.mymein.fediverse.RemoteActors.Looked;
import id.mymein.fediverse.signature.Signed;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Lets in what is signed by whom it is said to be from. Nothing is asked of anybody before all else has been looked at. */
@Component
class InboxGate {

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(5);

    private final Places places;
    private final ActivityReader reader;
    private final RemoteActors remote;
    private final RemoteActorRows known;
    private final Followers followers;
    private final Hosts hosts;
    private final Rates rates;
    private final Clock clock;

    InboxGate(
            Places places,
            ActivityReader reader,
            RemoteActors remote,
            RemoteActorRows known,
            Followers followers,
            Hosts hosts,
            Rates rates,
            Clock clock) {
        this.places = places;
        this.reader = reader;
        this.remote = remote;
        this.known = known;
        this.followers = followers;
        this.hosts = hosts;
        this.rates = rates;
        this.clock = clock;
    }

    /** What is found. */
    sealed interface Verdict {

        record Passed(RemoteActor from, JsonNode activity) implements Verdict {}

        /** Nothing that concerns us. */
        record Ignored() implements Verdict {}

        record Refused(HttpStatus status) implements Verdict {}
    }

    /** @param request with our own host in it */
    Verdict look(Signed request, byte[] body) {
        Optional<Proof> proof = Proof.of(request, places.site()).filter(there -> there.holds(body, clock.instant()));
        if (proof.isEmpty()) {
            return new Verdict.Refused(HttpStatus.UNAUTHORIZED);
        }
        Optional<JsonNode> activity = reader.read(body);
        String actor =
                activity.map(there -> ActivityReader.address(there, "actor")).orElse("");
        if (activity.isEmpty() || actor.isEmpty()) {
            return new Verdict.Refused(HttpStatus.BAD_REQUEST);
        }
        Optional<String> host = places.other(actor).map(Places::host);
        if (host.isEmpty()
                || !places.other(proof.get().keyId()).map(Places::host).equals(host)) {
            return new Verdict.Refused(HttpStatus.UNAUTHORIZED);
        }
        if (hosts.blocked(host.get())) {
            return new Verdict.Refused(HttpStatus.FORBIDDEN);
        }
        // Servers tell all they know of when an account is closed; its key is gone by then.
        if (Inbox.closes(activity.get(), actor) && !followers.knows(actor)) {
            return new Verdict.Ignored();
        }
        return from(proof.get(), actor, activity.get());
    }

    private Verdict from(Proof proof, String actor, JsonNode activity) {
        Optional<RemoteActor> kept = known.byKey(proof.keyId());
        if (kept.filter(there -> proof.by(there.key())).isPresent()) {
            return passed(kept.get(), actor, activity);
        }
        // A key that we know may have been changed: its owner's server is asked, but not each time that somebody
        // forges.
        if (kept.isPresent() && !rates.take("key " + proof.keyId(), 1, BETWEEN_LOOKS)) {
            return new Verdict.Refused(HttpStatus.UNAUTHORIZED);
        }
        return switch (remote.look(proof.keyId())) {
            case Looked.Found(RemoteActor found)
            when proof.by(found.key()) && found.actor().equals(actor) -> {
                known.keep(found);
                yield passed(found, actor, activity);
            }
            case Looked.Found other -> new Verdict.Refused(HttpStatus.UNAUTHORIZED);
            case Looked.Nobody nobody -> new Verdict.Refused(HttpStatus.UNAUTHORIZED);
            case Looked.Later later -> new Verdict.Refused(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private static Verdict passed(RemoteActor from, String actor, JsonNode activity) {
        return from.actor().equals(actor)
                ? new Verdict.Passed(from, activity)
                : new Verdict.Refused(HttpStatus.UNAUTHORIZED);
    }
}
