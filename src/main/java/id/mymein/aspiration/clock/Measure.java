package id.mymein.aspiration.clock;

import java.time.Instant;

/** Counts the units of one step without its pauses. */
interface Measure {

    /** The instant at whose passing so many units have been used up. */
    Instant end(int units);

    /** The instant from which on so many units have been used up: for days, the day's beginning. */
    Instant reached(int units);

    /** How many whole units have been used up by then. */
    int used(Instant at);

    /** How many whole units lie between, pauses or not. */
    int apart(Instant from, Instant to);
}
