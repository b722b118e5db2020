package id.mymein.identity;

import java.util.Optional;

/** Finds what a person may do at this moment. */
public interface Actors {

    /** The person with all grants; empty where there is no such account or it is deactivated. */
    Optional<Actor> find(AccountId account);
}
