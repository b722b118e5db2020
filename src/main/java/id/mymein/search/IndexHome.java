package id.mymein.search;

import java.util.Optional;

/**
 * Where indexes lie, each by a name. An index that is whole has a position, which says how far it has followed what is published;
 * one without was being built when the machine stopped, and goes.
 */
interface IndexHome {

    /** A whole index and how far it has come. */
    record Whole(String name, ChangeLog.Position position) {}

    /** The newest index that is whole, of this version and not too far behind. */
    Optional<Whole> whole();

    /** The name of an index that is about to be built; later ones sort behind earlier ones. */
    String fresh();

    /** Notes how far an index is that was just committed. */
    void keep(String name, ChangeLog.Position position);

    /** Removes an index that answers no longer and is closed. */
    void remove(String name);

    /** Removes what else lies there: what is half built, what an earlier version left. Nobody may be building meanwhile. */
    void sweep(Optional<Whole> but);

    /** True where this node is the one that writes; the others only ask. */
    boolean leads();

    /** Gives the writing to another node. */
    void stepBack();
}
