/** What reads and guards the words of an aspiration: personal data, spam, capital letters, the same thing sent twice. */
@NullMarked
package id.mymein.aspiration.text;

import org.jspecify.annotations.NullMarked;
