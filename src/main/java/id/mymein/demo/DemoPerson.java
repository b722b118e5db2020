package id.mymein.demo;

import id.mymein.identity.Role;
import java.util.Set;

/**
 * A person of the demo whom everybody may sign in as.
 *
 * @param key also what is typed to sign in
 * @param office key of a {@link DemoOffice}
 */
record DemoPerson(String key, String name, String office, Set<Role> roles) {}
