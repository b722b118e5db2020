package id.mymein.socialaccount;

import id.mymein.platform.outbound.Fetched;
import id.mymein.platform.outbound.Loopback;
import id.mymein.platform.outbound.Outbound;
import id.mymein.platform.outbound.Question;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The world's pages for tests: what was put there is found, nothing else is; nobody outside is asked. */
@Component
@Primary
public class FakePages implements Outbound {

    private final Map<String, Fetched> pages = new ConcurrentHashMap<>();
    private final Outbound machine = Loopback.guard(Duration.ofSeconds(5));
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public void put(String address, String html) {
        put(address, "text/html; charset=utf-8", html);
    }

    void put(String address, String type, String text) {
        var body = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        pages.put(address, new Fetched.Answer(URI.create(address), 200, type, Map.of(), body));
    }

    void fail(String address, Fetched.Reason reason) {
        pages.put(address, new Fetched.Nothing(URI.create(address), reason));
    }

    /** How often an address was asked for. */
    long asked(String address) {
        return asked.stream().filter(address::equals).count();
    }

    /** Questions reach the servers that tests start on this machine, and nobody else. */
    @Override
    public Fetched send(Question question) {
        return machine.send(question);
    }

    @Override
    public Fetched send(Question question, Duration most) {
        return machine.send(question, most);
    }

    @Override
    public Fetched fetch(URI address) {
        asked.add(address.toString());
        return pages.getOrDefault(address.toString(), new Fetched.Nothing(address, Fetched.Reason.UNKNOWN_HOST));
    }
}
