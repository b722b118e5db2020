/** How alike two names look to somebody who reads them in passing. */
@NullMarked
package id.mymein.socialaccount.likeness;

import org.jspecify.annotations.NullMarked;
