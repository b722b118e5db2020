/** Signed requests, as servers of the fediverse understand them. */
@NullMarked
package id.mymein.fediverse.signature;

import org.jspecify.annotations.NullMarked;
