/** A story's history: its revisions and what is between them, restoring one, and the trail of decisions. */
@NullMarked
package id.mymein.newsroom.trail;

import org.jspecify.annotations.NullMarked;
