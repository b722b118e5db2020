/** Templates on paper. */
@NullMarked
package id.mymein.exchange.printing;

import org.jspecify.annotations.NullMarked;
