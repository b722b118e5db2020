package id.mymein.newsroom.live;

import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.identity.Actors;
import id.mymein.identity.OpenSessions;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPulse;
import id.mymein.platform.live.EventStreams;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells every page that listens on this node what changed, as far as its person may see it, for as long as that person is
 * signed in and may do what could be done when the page was opened.
 */
@Component
class LiveDesk {

    private final Set<LiveSeat> seats = ConcurrentHashMap.newKeySet();
    private final EventStreams streams;
    private final StoryDesk desk;
    private final Presence presence;
    private final Actors actors;
    private final OpenSessions sessions;
    private final JsonMapper json;

    LiveDesk(
            EventStreams streams,
            StoryDesk desk,
            Presence presence,
            Actors actors,
            OpenSessions sessions,
            JsonMapper json) {
        this.streams = streams;
        this.desk = desk;
        this.presence = presence;
        this.actors = actors;
        this.sessions = sessions;
        this.json = json;
    }

    /** Seats a reader first and says where things stand then, so that no change falls between the two. */
    SseEmitter open(LiveReader reader) {
        var seat = new LiveSeat(reader, this);
        var stream = streams.open(reader.actor().account().toString(), seat);
        seat.sit(stream);
        seats.add(seat);
        if (!stream.isOpen()) {
            left(seat);
        }
        catchUp(seat);
        if (reader.open() != null) {
            presence.isThere(reader.open(), reader.actor().account());
            tellPresence(seat);
        }
        return stream.emitter();
    }

    /** What the page shows, as it stands now. */
    private void catchUp(LiveSeat seat) {
        LiveReader reader = seat.reader();
        if (!reader.watched().isEmpty()) {
            sendPulses(List.of(seat), desk.pulses(reader.actor(), reader.watched()));
        }
    }

    /** Announcements were missed: every page learns where its stories stand, and counts again. */
    void catchUpAll() {
        for (LiveSeat seat : seats) {
            if (allowed(seat)) {
                catchUp(seat);
                seat.send("counts", "{}");
            } else {
                seat.leave();
            }
        }
    }

    void changed(Collection<StoryId> stories) {
        Map<AccountId, List<LiveSeat>> people = seats.stream()
                .collect(Collectors.groupingBy(seat -> seat.reader().actor().account()));
        people.values().forEach(theirs -> tell(theirs, stories));
    }

    private void tell(List<LiveSeat> seatsOfOne, Collection<StoryId> stories) {
        List<LiveSeat> listening = seatsOfOne.stream()
                .filter(seat -> {
                    boolean allowed = allowed(seat);
                    if (!allowed) {
                        seat.leave();
                    }
                    return allowed;
                })
                .toList();
        if (!listening.isEmpty()) {
            Actor actor = listening.getFirst().reader().actor();
            sendPulses(listening, desk.pulses(actor, stories));
        }
    }

    private void sendPulses(List<LiveSeat> to, List<StoryPulse> pulses) {
        if (!pulses.isEmpty()) {
            String data = json.writeValueAsString(pulses.stream().map(Pulse::of).toList());
            to.forEach(seat -> seat.send("pulses", data));
        }
    }

    /** A story's id, state and version as they go over the wire. */
    private record Pulse(String id, String state, int version) {

        static Pulse of(StoryPulse pulse) {
            return new Pulse(pulse.id().toString(), pulse.state().name(), pulse.version());
        }
    }

    boolean stays(LiveSeat seat) {
        if (!allowed(seat)) {
            return false;
        }
        StoryId open = seat.reader().open();
        if (open != null) {
            presence.isThere(open, seat.reader().actor().account());
            tellPresence(seat);
        }
        return true;
    }

    /** Somebody came to a story or left it. */
    void presenceChanged(StoryId story) {
        seats.stream().filter(seat -> story.equals(seat.reader().open())).forEach(this::tellPresence);
    }

    private void tellPresence(LiveSeat seat) {
        StoryId open = seat.reader().open();
        if (open != null) {
            LiveReader reader = seat.reader();
            seat.tellPresence(() -> json.writeValueAsString(new Present(
                    open.toString(), presence.others(open, reader.actor().account(), reader.locale()))));
        }
    }

    /** @param text empty where nobody else is there */
    private record Present(String id, String text) {}

    void left(LiveSeat seat) {
        StoryId open = seat.reader().open();
        AccountId account = seat.reader().actor().account();
        boolean last = seats.remove(seat)
                && open != null
                && seats.stream()
                        .noneMatch(other -> open.equals(other.reader().open())
                                && other.reader().actor().account().equals(account));
        if (last && open != null) {
            presence.left(open, account);
        }
    }

    /** Whoever gained or lost a role, or is no longer signed in, starts anew. */
    private boolean allowed(LiveSeat seat) {
        LiveReader reader = seat.reader();
        return sessions.lasts(reader.session())
                && actors.find(reader.actor().account())
                        .filter(reader.actor()::equals)
                        .isPresent();
    }
}
