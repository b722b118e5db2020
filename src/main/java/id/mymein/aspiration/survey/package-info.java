/**
 * The yearly survey of public satisfaction (SKM, Permen PANRB 14/2017): an office asks about one service, residents answer
 * without an account, and the index is worked out as the regulation says, with what it is worth statistically beside it.
 */
@NullMarked
package id.mymein.aspiration.survey;

import org.jspecify.annotations.NullMarked;
