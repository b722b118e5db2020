/** The editorial calendar: what is planned, what is scheduled, what was published, and which villages have been silent. */
@NamedInterface("calendar")
@NullMarked
package id.mymein.newsroom.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
