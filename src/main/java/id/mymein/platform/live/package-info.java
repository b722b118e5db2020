/**
 * What happens now: announcements between all nodes through the database, and streams of events to browsers.
 *
 * <p>An announcement says that something changed, never what: whoever hears it looks for itself, through what it may see.
 */
@NullMarked
package id.mymein.platform.live;

import org.jspecify.annotations.NullMarked;
