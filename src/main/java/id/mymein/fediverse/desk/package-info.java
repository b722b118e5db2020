/** What administrators see of the fediverse. */
@NullMarked
package id.mymein.fediverse.desk;

import org.jspecify.annotations.NullMarked;
