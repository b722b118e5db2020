package id.mymein.platform.live;

/** Who stands behind a stream of events. It is called on the stream's own thread. */
public interface Subscriber {

    /**
     * Asked at every beat, before the stream shows that it is alive.
     *
     * @return false where this person may no longer listen; then the stream ends
     */
    boolean stays(EventStream stream);

    /** The stream is over, by whichever side. */
    void ended(EventStream stream);
}
