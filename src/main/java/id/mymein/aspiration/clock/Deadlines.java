package id.mymein.aspiration.clock;

import id.mymein.aspiration.AspirationKind;
import id.mymein.platform.Site;
import id.mymein.region.RegionCode;
import id.mymein.region.WorkingDays;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Says what is left of a step, by the rule that held when it began and the calendar of the place. */
@Component
public class Deadlines {

    private final DeadlineRules rules;
    private final WorkingDays days;
    private final Site site;
    private final Clock clock;

    Deadlines(DeadlineRules rules, WorkingDays days, Site site, Clock clock) {
        this.rules = rules;
        this.days = days;
        this.site = site;
        this.clock = clock;
    }

    /**
     * As it stands now.
     *
     * @param inspection whether an inspection on the spot is needed; false where that is not known yet
     * @param place of the office that acts
     * @return empty where no rule held on the day on which it began
     */
    public Optional<Deadline> of(
            ClockStep step, AspirationKind kind, boolean inspection, RegionCode place, Course course) {
        return of(step, kind, inspection, place, course, clock.instant());
    }

    /** As it stood, or will stand, at another instant; for a step that is over: when it ended. */
    public Optional<Deadline> of(
            ClockStep step, AspirationKind kind, boolean inspection, RegionCode place, Course course, Instant at) {
        LocalDate day = LocalDate.ofInstant(course.began(), site.zone());
        return rules.inForce(step, kind, inspection, day)
                .map(rule -> Deadline.of(rule, course, new Counting(days, place, site.zone()), at));
    }
}
