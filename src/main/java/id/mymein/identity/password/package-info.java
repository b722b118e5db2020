/** Passwords: how they are kept, which are refused, how they are changed. */
@NullMarked
package id.mymein.identity.password;

import org.jspecify.annotations.NullMarked;
