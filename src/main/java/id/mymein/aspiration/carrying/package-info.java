/** Aspirations that KIM members and village staff send in for somebody who cannot. */
@NullMarked
package id.mymein.aspiration.carrying;

import org.jspecify.annotations.NullMarked;
