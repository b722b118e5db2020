package id.mymein.incoming.format;

import java.util.List;

/**
 * A feed as it came.
 *
 * @param title as its site calls itself; may be empty
 * @param site address of its front page; may be empty
 * @param rights what it says of the use of its texts; may be empty
 * @param minutes how long it asks to be left alone; 0 where it says nothing
 */
public record FeedDocument(String title, String site, String rights, int minutes, List<Entry> entries) {

    public FeedDocument {
        entries = List.copyOf(entries);
    }

    /**
     * What came of reading.
     */
    public sealed interface Reading {

        record Read(FeedDocument feed) implements Reading {}

        record Refused(Fault fault) implements Reading {}
    }

    /** Why a text is no feed that can be read. */
    public enum Fault {
        EMPTY,
        /** A page for people, not for programs. */
        PAGE,
        /** It brings definitions of its own, which no feed needs and attacks use. */
        DEFINITIONS,
        /** Anything else. */
        NO_FEED
    }
}
