package id.mymein.exchange;

import id.mymein.identity.Actor;

/**
 * An import at work.
 *
 * @param actor for whom, with the roles of this moment
 */
public record ImportRun(ImportId id, Actor actor) {}
