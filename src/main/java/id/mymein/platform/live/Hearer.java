package id.mymein.platform.live;

/**
 * Hears what is announced on one channel, on this node and on every other. It is called on the one thread that listens, so it
 * must be quick.
 */
public interface Hearer {

    /** A name in lower-case letters and underscores. */
    String channel();

    void heard(String announcement);

    /** The connection was lost for a while and stands again: anything may have been announced meanwhile. */
    void missed();
}
