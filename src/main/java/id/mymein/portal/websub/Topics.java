package id.mymein.portal.websub;

import java.util.Optional;

/** The feeds of this site. */
public interface Topics {

    /** What stands there now; empty where that address is none of our feeds. */
    Optional<Content> content(String topic);

    /** @param type with its charset */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only sent
    record Content(String type, byte[] bytes) {}
}
