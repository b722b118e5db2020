/** The way in: password, second factor, what must be mended before one may enter, and the way out. */
@NullMarked
package id.mymein.identity.signin;

import org.jspecify.annotations.NullMarked;
