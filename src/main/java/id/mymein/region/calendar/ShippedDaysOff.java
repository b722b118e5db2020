package id.mymein.region.calendar;

import id.mymein.region.DayOff;
import id.mymein.region.DayOffFile;
import id.mymein.region.DaysOff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Loads the days off that ship with the product (see {@code resources/calendar/NOTICE.md}) for every year that has none yet, so
 * a later release fills a later year and touches nothing that people keep. It does so while it is made: after Flyway, and
 * before whoever counts.
 */
@Component
@DependsOnDatabaseInitialization
class ShippedDaysOff {

    static final String FILE = "calendar/days-off.csv";

    ShippedDaysOff(DaysOff calendar) throws IOException {
        calendar.fillEmptyYears(read());
    }

    static List<DayOff> read() throws IOException {
        byte[] file = new ClassPathResource(FILE).getContentAsByteArray();
        DayOffFile days = DayOffCsv.read(new String(file, StandardCharsets.UTF_8));
        if (!days.problems().isEmpty()) {
            throw new IllegalStateException("the shipped days off are wrong: " + days.problems());
        }
        return days.rows().stream().map(DayOffFile.Row::day).toList();
    }
}
