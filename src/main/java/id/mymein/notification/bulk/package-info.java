/** Letters that go to thousands: over one connection, each with what became of it. */
@NamedInterface("bulk")
@NullMarked
package id.mymein.notification.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
