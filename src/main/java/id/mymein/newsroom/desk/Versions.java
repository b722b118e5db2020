package id.mymein.newsroom.desk;

import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPulse;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** How often each story was changed so far, by which a page tells what others did meanwhile. */
final class Versions {

    private Versions() {}

    static Map<StoryId, Integer> of(StoryDesk desk, Actor actor, Collection<StoryId> shown) {
        return desk.pulses(actor, shown).stream().collect(Collectors.toMap(StoryPulse::id, StoryPulse::version));
    }
}
