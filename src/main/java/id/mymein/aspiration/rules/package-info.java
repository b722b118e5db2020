/** Rules of aspirations that are data: to whom what goes, categories, figures, and words to begin an answer with. */
@NullMarked
package id.mymein.aspiration.rules;

import org.jspecify.annotations.NullMarked;
