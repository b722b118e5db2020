/** What an administrator lets people choose from when they record an activity. */
@NullMarked
package id.mymein.community.activity.label;

import org.jspecify.annotations.NullMarked;
