/** What KIM groups did, counted from records and from nothing that anybody claims. */
@NullMarked
package id.mymein.community.activity.pulse;

import org.jspecify.annotations.NullMarked;
