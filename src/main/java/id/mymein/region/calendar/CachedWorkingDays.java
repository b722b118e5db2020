package id.mymein.region.calendar;

import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.FactListener;
import id.mymein.platform.facts.Remembered;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionFacts;
import id.mymein.region.WorkingDays;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Answers from memory; reads the table again when it changed on this node or another. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE) // whoever is told after it must not count by the old calendar
class CachedWorkingDays implements WorkingDays, FactListener {

    private final Remembered<FreeDays> days;

    /** @param shipped loaded by now, because it is made before */
    CachedWorkingDays(DayOffTable table, ShippedDaysOff shipped) {
        this.days = new Remembered<>(RegionFacts.WORKING_DAYS, () -> new FreeDays(table.days()));
    }

    @Override
    public boolean isWorkingDay(LocalDate day, RegionCode place) {
        return days.get().isWorkingDay(day, place);
    }

    @Override
    public LocalDate plus(LocalDate day, int count, RegionCode place) {
        return days.get().plus(day, count, place);
    }

    @Override
    public int between(LocalDate from, LocalDate to, RegionCode place) {
        return days.get().between(from, to, place);
    }

    @Override
    public void changed(Set<FactChange> changes) {
        days.changed(changes);
    }

    @Override
    public void missed() {
        days.missed();
    }
}
