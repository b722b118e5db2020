/** Where KIM groups mean to go, and what came of it. */
@NullMarked
package id.mymein.community.activity.plan;

import org.jspecify.annotations.NullMarked;
