package id.mymein.portal;

/** What is at a public address. The same for everybody, so that it can be kept and given again. */
sealed interface Answer {

    /**
     * Bytes to show.
     *
     * @param type the media type, with its charset where it has one
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only sent
    record Content(int status, String type, byte[] bytes) implements Answer {}

    /** @param path where the thing is for good, without its language */
    record Moved(String path) implements Answer {}
}
