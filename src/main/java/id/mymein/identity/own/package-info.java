/** A person's own account: name, language, password, second factor, sessions; and the desk's front door. */
@NullMarked
package id.mymein.identity.own;

import org.jspecify.annotations.NullMarked;
