/** Which category an aspiration is of, guessed from its words: it starts with a lexicon of our own and learns from decided cases. */
@NullMarked
package id.mymein.aspiration.guess;

import org.jspecify.annotations.NullMarked;
