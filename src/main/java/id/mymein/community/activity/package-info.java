/** What KIM groups did: records of activities with photos, costs and follow-ups, and what they add up to. */
@NamedInterface("activity")
@NullMarked
package id.mymein.community.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
