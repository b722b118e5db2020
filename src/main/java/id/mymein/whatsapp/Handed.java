package id.mymein.whatsapp;

import java.time.Duration;

/** What came of handing a message to Meta. */
sealed interface Handed {

    record Taken() implements Handed {}

    /** No message will ever arrive there: it is no number of WhatsApp, or the person wants none of ours. */
    record Gone() implements Handed {}

    /** It will not take this one. */
    record Refused() implements Handed {}

    /** Nothing to this person for so long. */
    record NotNow(Duration pause) implements Handed {}

    /** Nothing to anybody for so long. */
    record Busy(Duration pause) implements Handed {}

    /**
     * Nothing until a person has mended it.
     *
     * @param said in Meta's words
     */
    record Stopped(Fault fault, String said) implements Handed {}

    /** It was surely not taken; another time it may be. */
    record Away() implements Handed {}

    /** Nobody knows whether it was taken. */
    record Unknown() implements Handed {}
}
