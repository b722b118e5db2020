package id.mymein.platform.outbound;

import java.net.URI;

/** Reads what is at an address on the public web. */
public interface Outbound {

    /**
     * Asks for an address and follows where it leads. Takes up to some seconds: call it outside a transaction. Never throws for
     * what others do; what came of it is in the answer.
     */
    Fetched fetch(URI address);
}
