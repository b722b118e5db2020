package id.mymein.region.calendar;

import id.mymein.region.WorkingDays;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The calendar as it ships, for tests of what is counted by it. */
public final class ShippedCalendar {

    private ShippedCalendar() {}

    public static WorkingDays days() {
        try {
            return new FreeDays(ShippedDaysOff.read());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
