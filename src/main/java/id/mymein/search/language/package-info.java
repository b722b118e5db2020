/** Indonesian as it is written and searched for: words, roots, other spellings. */
@NullMarked
package id.mymein.search.language;

import org.jspecify.annotations.NullMarked;
