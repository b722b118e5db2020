/** Whoever has no account follows a public aspiration, a place or a category by letters to an address that confirmed it. */
@NullMarked
package id.mymein.aspiration.follow;

import org.jspecify.annotations.NullMarked;
