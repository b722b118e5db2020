/** Where files lie: a local directory, or whatever else keeps objects by key. */
@NullMarked
package id.mymein.media.store;

import org.jspecify.annotations.NullMarked;
