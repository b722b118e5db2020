/** Draws the picture that a messenger shows beside a shared link of a story without photo. */
@NullMarked
package id.mymein.portal.card;

import org.jspecify.annotations.NullMarked;
