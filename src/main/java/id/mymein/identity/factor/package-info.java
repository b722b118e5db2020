/** The second factor: one-time passwords by an authenticator app, recovery codes. */
@NullMarked
package id.mymein.identity.factor;

import org.jspecify.annotations.NullMarked;
