package id.mymein.fediverse;

import id.mymein.fediverse.InboxGate.Verdict;
import id.mymein.fediverse.signature.Signed;
import id.mymein.platform.web.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Takes what other servers send, each actor's inbox and the one for all. */
@Controller
class InboxController {

    private static final String SOON = "600";

    private final Places places;
    private final LocalActors actors;
    private final InboxGate gate;
    private final Inbox inbox;
    private final Dispatcher dispatcher;

    InboxController(Places places, LocalActors actors, InboxGate gate, Inbox inbox, Dispatcher dispatcher) {
        this.places = places;
        this.actors = actors;
        this.gate = gate;
        this.inbox = inbox;
        this.dispatcher = dispatcher;
    }

    @PostMapping(Places.SHARED_INBOX)
    ResponseEntity<Void> shared(HttpServletRequest request) throws IOException {
        if (!places.on()) {
            throw new NotFound();
        }
        return take(request);
    }

    @PostMapping(Places.ROOT + "{name:[a-z0-9][a-z0-9.-]{0,120}}/inbox")
    ResponseEntity<Void> own(@PathVariable String name, HttpServletRequest request) throws IOException {
        if (!places.on() || actors.find(name).isEmpty()) {
            throw new NotFound();
        }
        return take(request);
    }

    private ResponseEntity<Void> take(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > ActivityReader.MOST_BYTES) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        byte[] body;
        try (InputStream stream = request.getInputStream()) {
            body = stream.readNBytes(ActivityReader.MOST_BYTES + 1);
        }
        if (body.length > ActivityReader.MOST_BYTES) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        return switch (gate.look(signed(request), body)) {
            case Verdict.Refused(HttpStatus status) -> answer(status);
            case Verdict.Ignored ignored -> answer(HttpStatus.ACCEPTED);
            case Verdict.Passed passed -> taken(inbox.take(passed.from(), passed.activity()));
        };
    }

    private ResponseEntity<Void> taken(Inbox.Taken taken) {
        return switch (taken) {
            case DONE -> {
                dispatcher.begin();
                yield answer(HttpStatus.ACCEPTED);
            }
            case TOO_MANY -> answer(HttpStatus.TOO_MANY_REQUESTS);
        };
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        boolean later = status == HttpStatus.TOO_MANY_REQUESTS || status == HttpStatus.SERVICE_UNAVAILABLE;
        var answer = ResponseEntity.status(status);
        return later ? answer.header(HttpHeaders.RETRY_AFTER, SOON).build() : answer.build();
    }

    /** As it was sent to us: whatever a proxy calls us, what was signed must be our own name. */
    private Signed signed(HttpServletRequest request) {
        Map<String, String> headers = new HashMap<>();
        request.getHeaderNames()
                .asIterator()
                .forEachRemaining(name -> headers.put(name.toLowerCase(Locale.ROOT), value(request, name)));
        headers.put("host", places.host());
        String query = request.getQueryString();
        String target = query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        return new Signed(request.getMethod(), target, headers);
    }

    private static String value(HttpServletRequest request, String name) {
        return String.join(", ", Collections.list(request.getHeaders(name)));
    }
}
