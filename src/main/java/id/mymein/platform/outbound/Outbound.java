package id.mymein.platform.outbound;

import java.net.URI;
import java.time.Duration;

/** The way to addresses on the public web. */
public interface Outbound {

    /**
     * Asks for an address and follows where it leads. Takes up to some seconds: call it outside a transaction. Never throws for
     * what others do; what came of it is in the answer.
     */
    Fetched fetch(URI address);

    /** Asks this once, with a time limit that lets slow services of others answer; as {@link #fetch} in all else. */
    Fetched send(Question question);

    /** The same, but given up after that time, where it is less than what {@link #send(Question)} gives. */
    Fetched send(Question question, Duration most);
}
