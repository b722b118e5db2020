package id.mymein.newsroom.live;

import id.mymein.platform.live.EventStream;
import id.mymein.platform.live.Subscriber;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A reader with the stream to that reader's page. */
final class LiveSeat implements Subscriber {

    private final LiveReader reader;
    private final LiveDesk desk;
    private volatile @Nullable EventStream stream;
    private String presence = "";

    LiveSeat(LiveReader reader, LiveDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    LiveReader reader() {
        return reader;
    }

    void sit(EventStream opened) {
        stream = opened;
    }

    void send(String event, String data) {
        EventStream open = stream;
        if (open != null) {
            open.send(event, data);
        }
    }

    void leave() {
        EventStream open = stream;
        if (open != null) {
            open.end();
        }
    }

    /** Says who else is there, where that changed since it was said last; one at a time, so that the newest is the last. */
    synchronized void tellPresence(Supplier<String> others) {
        String data = others.get();
        if (!presence.equals(data)) {
            presence = data;
            send("present", data);
        }
    }

    @Override
    public boolean stays(EventStream open) {
        return desk.stays(this);
    }

    @Override
    public void ended(EventStream over) {
        desk.left(this);
    }
}
