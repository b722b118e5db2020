package id.mymein.aspiration;

import id.mymein.identity.Actor;

/** Who takes a step. */
public sealed interface By {

    /** Whoever holds the receipt. */
    record Sender() implements By {}

    record Person(Actor actor) implements By {}

    /** Time itself: a deadline has passed. */
    record Time() implements By {}
}
