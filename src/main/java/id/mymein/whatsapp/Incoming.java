package id.mymein.whatsapp;

import java.time.Instant;

/** What Meta tells us. */
sealed interface Incoming {

    /**
     * Somebody wrote.
     *
     * @param id by which the same message is known when it comes twice
     * @param text empty where it is a picture, a voice or the like
     */
    record Written(Correspondent from, String id, String text, Instant at) implements Incoming {

        /** Not for logs. */
        @Override
        public String toString() {
            return "a message";
        }
    }

    /** The person has another number, or wants no such messages from us any more; said to Meta, not to us. */
    record Left(Correspondent who) implements Incoming {}

    /**
     * How far a message came.
     *
     * @param copy what we gave along with it
     * @param status {@code sent}, {@code delivered}, {@code read}, {@code failed}
     * @param code why it failed; 0 for nothing
     * @param said in Meta's words; may be empty
     */
    record Reached(String copy, String status, int code, String said) implements Incoming {}
}
