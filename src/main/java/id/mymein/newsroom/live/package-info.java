/** Two people who work on the same stories see each other: what changed, and who else has an item open. */
@NullMarked
package id.mymein.newsroom.live;

import org.jspecify.annotations.NullMarked;
