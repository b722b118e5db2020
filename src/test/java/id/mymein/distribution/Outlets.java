package id.mymein.distribution;

import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Channels for tests. They take nothing that no test chooses for them: other tests publish, too. */
@Component
public class Outlets {

    private final People people;
    private final Channels channels;

    Outlets(People people, Channels channels) {
        this.people = people;
        this.channels = channels;
    }

    public Actor keeper() {
        return people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
    }

    static ChannelTyped typed(Actor keeper, String name, Map<String, String> settings) {
        return new ChannelTyped(
                keeper.grants().getFirst().office().toString(),
                name,
                settings,
                false,
                List.of(),
                List.of(),
                "00:00",
                "00:00",
                "0",
                "1000");
    }

    public ChannelId add(Actor keeper, ChannelKind kind, Map<String, String> settings) {
        var id = new ChannelId(UUID.randomUUID());
        ChannelTyped typed = typed(keeper, "Kanal " + id, settings);
        if (!(channels.add(keeper, id, kind, typed) instanceof ChannelResult.Done)) {
            throw new IllegalStateException("no channel");
        }
        return id;
    }

    public ChannelId telegram(Actor keeper, Platform platform) {
        return add(
                keeper,
                ChannelKind.TELEGRAM,
                Map.of("kanal", "@balangan", "token", "123:abc", "server", platform.address()));
    }

    public ChannelId mastodon(Actor keeper, Platform platform) {
        return add(keeper, ChannelKind.MASTODON, Map.of("server", platform.address(), "token", "rahasia"));
    }
}
