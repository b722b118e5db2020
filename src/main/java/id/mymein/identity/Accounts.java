package id.mymein.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads who people are, as far as other modules need it. */
public interface Accounts {

    /**
     * A person as others may see it.
     *
     * @param email where notices go; empty where none is known
     * @param language {@code id} or {@code en}
     */
    record Person(AccountId id, String name, String email, String language) {}

    Optional<Person> find(AccountId id);

    /** By what the person types to sign in, case aside; empty where there is none or the account is deactivated. */
    Optional<Person> byLogin(String login);

    /** Names for a list of rows; an unknown id is missing in the result. */
    Map<AccountId, String> names(Collection<AccountId> ids);

    /** The people who hold a role that opens {@code action} in an office whose region contains or is {@code office}'s. */
    List<Person> whoMay(Action action, Office office);
}
