/** Finds public aspirations that speak of the same thing nearby. */
@NullMarked
package id.mymein.aspiration.similar;

import org.jspecify.annotations.NullMarked;
