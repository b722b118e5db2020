/** Forms that could not be taken, because the session had ended or the token was wrong: kept, shown, sent again. */
@NullMarked
package id.mymein.identity.kept;

import org.jspecify.annotations.NullMarked;
