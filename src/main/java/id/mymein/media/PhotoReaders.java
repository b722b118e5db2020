package id.mymein.media;

import id.mymein.identity.Actor;

/**
 * A module whose pages show photos to people of other offices than the one that sent them. Each bean of this type is asked about
 * photos that are not public, after the offices themselves.
 */
public interface PhotoReaders {

    /** True where one of the module's pages that this person may open shows that photo. */
    boolean mayView(Actor actor, MediaId photo);
}
