package id.mymein.fediverse;

import id.mymein.fediverse.signature.RsaKeys;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Servers of the fediverse as an administrator sees them, for tests: some have followers of ours, one has stopped answering. */
@Component
public class Followed {

    private final LocalActors actors;
    private final ActorKeys keys;
    private final Hosts hosts;
    private final Followers followers;
    private final Clock clock;

    Followed(LocalActors actors, ActorKeys keys, Hosts hosts, Followers followers, Clock clock) {
        this.actors = actors;
        this.keys = keys;
        this.hosts = hosts;
        this.followers = followers;
        this.clock = clock;
    }

    /**
     * People of a server follow one of ours.
     *
     * @param name of ours: {@code portal}, or a region's slug
     */
    public void by(String host, String name, int many) {
        LocalActor actor = actors.find(name).orElseThrow();
        PublicKey key = RsaKeys.make().getPublic();
        keys.of(actor);
        hosts.meet(host);
        for (int n = 0; n < many; n++) {
            String person = "https://" + host + "/users/" + UUID.randomUUID();
            followers.add(
                    actor,
                    new RemoteActor(person, person + "#main-key", key, person + "/inbox", "", Instant.now(clock)),
                    person + "#follow");
        }
    }

    /** The server stops answering. */
    public void fallsSilent(String host) {
        hosts.failed(host, "fediverse.reason.broken", Instant.now(clock).plus(Duration.ofHours(1)));
    }
}
