package id.mymein.newsroom.calendar;

import static java.util.stream.Collectors.groupingBy;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.calendar.CalendarDay.PlanLine;
import id.mymein.newsroom.calendar.CalendarDay.StoryLine;
import id.mymein.platform.Site;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills the days of the calendar: five queries, however long the time. */
@Component
@Transactional(readOnly = true)
public class CalendarDays {

    private final PlanRows plans;
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Offices offices;
    private final Regions regions;
    private final Site site;
    private final Clock clock;

    CalendarDays(
            PlanRows plans,
            JdbcClient jdbc,
            Accounts accounts,
            Offices offices,
            Regions regions,
            Site site,
            Clock clock) {
        this.plans = plans;
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.offices = offices;
        this.regions = regions;
        this.site = site;
        this.clock = clock;
    }

    LocalDate today() {
        return clock.instant().atZone(site.zone()).toLocalDate();
    }

    /** All days from one to another, both included, by their date. */
    Map<LocalDate, CalendarDay> between(Actor actor, LocalDate from, LocalDate to) {
        var planned = lines(plans.due(actor, from, to)).stream()
                .collect(groupingBy((PlanLine line) -> line.plan().content().due()));
        var scheduled = byDay(scheduled(actor, from, to));
        var published = byDay(published(actor, from, to));
        return from.datesUntil(to.plusDays(1))
                .map(date -> new CalendarDay(
                        date,
                        planned.getOrDefault(date, List.of()),
                        scheduled.getOrDefault(date, List.of()),
                        published.getOrDefault(date, List.of())))
                .collect(java.util.stream.Collectors.toMap(CalendarDay::date, Function.identity()));
    }

    List<PlanLine> overdue(Actor actor) {
        return lines(plans.overdue(actor, today()));
    }

    long countOverdue(Actor actor) {
        return plans.countOverdue(actor, today());
    }

    PlanLine line(Plan plan) {
        return lines(List.of(plan)).getFirst();
    }

    private List<PlanLine> lines(List<Plan> found) {
        Map<AccountId, String> people = accounts.names(found.stream()
                .map(plan -> plan.content().assignee())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
        Map<OfficeId, Office> places = offices.find(found.stream()
                .map(plan -> plan.content().office())
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
        LocalDate today = today();
        return found.stream().map(plan -> line(plan, people, places, today)).toList();
    }

    private PlanLine line(Plan plan, Map<AccountId, String> people, Map<OfficeId, Office> places, LocalDate today) {
        PlanContent content = plan.content();
        Office office = content.office() == null ? null : places.get(content.office());
        String assignee = content.assignee() == null ? "" : people.getOrDefault(content.assignee(), "");
        String place = regions.find(content.region())
                .map(Region::name)
                .orElse(content.region().value());
        return new PlanLine(plan, place, assignee, office == null ? "" : office.name(), plan.overdue(today));
    }

    private Map<LocalDate, List<StoryLine>> byDay(List<StoryLine> stories) {
        return stories.stream()
                .collect(groupingBy(story -> story.at().atZone(site.zone()).toLocalDate()));
    }

    private List<StoryLine> scheduled(Actor actor, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select s.id, r.title, s.scheduled_for as at
                from story s join revision r on r.story_id = s.id and r.number = s.revision_number
                where s.state = 'SCHEDULED' and s.scheduled_for >= :from and s.scheduled_for < :to
                  and region_within(s.office_region, :desk)
                order by s.scheduled_for, s.id""")
                .param("from", start(from))
                .param("to", start(to.plusDays(1)))
                .param("desk", actor.regionsFor(Action.READ_DESK))
                .query(CalendarDays::story)
                .list();
    }

    /** Public stories on the day of their first release. */
    private List<StoryLine> published(Actor actor, LocalDate from, LocalDate to) {
        return jdbc.sql("""
                select s.id, p.title, p.first_published_at as at
                from published_story p join story s on s.id = p.story_id
                where p.first_published_at >= :from and p.first_published_at < :to
                  and region_within(s.office_region, :desk)
                order by p.first_published_at, s.id limit 2000""")
                .param("from", start(from))
                .param("to", start(to.plusDays(1)))
                .param("desk", actor.regionsFor(Action.READ_DESK))
                .query(CalendarDays::story)
                .list();
    }

    private OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(site.zone()).toOffsetDateTime();
    }

    private static StoryLine story(ResultSet row, int number) throws SQLException {
        return new StoryLine(
                new StoryId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
