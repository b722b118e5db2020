package id.mymein.portal;

/** What is at a public address. The same for everybody, so that it can be kept and given again. */
sealed interface Answer {

    /**
     * Bytes to show.
     *
     * @param type the media type, with its charset where it has one
     * @param kept false where addresses like this one have no end, so that nobody fills the store with them
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, only sent
    record Content(int status, String type, byte[] bytes, boolean kept) implements Answer {

        Content(int status, String type, byte[] bytes) {
            this(status, type, bytes, true);
        }

        Content keptWhere(boolean known) {
            return new Content(status, type, bytes, known);
        }
    }

    /** @param path where the thing is for good, without its language */
    record Moved(String path) implements Answer {}
}
