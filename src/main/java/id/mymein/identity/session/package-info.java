/** Who sits behind a request. */
@NullMarked
package id.mymein.identity.session;

import org.jspecify.annotations.NullMarked;
