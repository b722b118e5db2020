/** The desk's pages of what goes out: channels, a story's ways out, what waits or failed, where something wrong still stands. */
@NullMarked
package id.mymein.distribution.desk;

import org.jspecify.annotations.NullMarked;
