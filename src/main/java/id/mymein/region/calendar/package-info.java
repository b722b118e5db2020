/** The working-day calendar behind {@link id.mymein.region.WorkingDays} and {@link id.mymein.region.DaysOff}. */
@NullMarked
package id.mymein.region.calendar;

import org.jspecify.annotations.NullMarked;
