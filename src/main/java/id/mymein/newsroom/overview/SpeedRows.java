package id.mymein.newsroom.overview;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Measures how long stories take. A step of the trail says where a story stood from then on; the time until the next step, or
 * until the first release, belongs to whoever had it there. What is left of the whole lay with the author or waited for the
 * hour that was set.
 */
@Component
class SpeedRows {

    private final JdbcClient jdbc;

    SpeedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Speed speed(Actor actor, Week week) {
        return jdbc.sql("""
                select count(*) as stories,
                       coalesce(percentile_cont(0.5) within group (order by whole), 0) as whole,
                       coalesce(percentile_cont(0.5) within group (order by editors), 0) as editors,
                       coalesce(percentile_cont(0.5) within group (order by police), 0) as police
                from (
                    select extract(epoch from l.published_at - sent.at) as whole, part.editors, part.police
                    from release l
                    join story s on s.id = l.story_id
                    join lateral (select min(step.at) as at from story_step step
                                  where step.story_id = s.id and step.event = 'SUBMIT') sent on sent.at is not null
                    cross join lateral (
                        select coalesce(sum(extract(epoch from least(step.until, l.published_at) - step.at))
                                   filter (where step.to_state in ('SUBMITTED', 'IN_REVIEW', 'READY')), 0) as editors,
                               coalesce(sum(extract(epoch from least(step.until, l.published_at) - step.at))
                                   filter (where step.to_state = 'AWAITING_AUTHENTICITY'), 0) as police
                        from (select each.at, each.to_state, lead(each.at) over (order by each.id) as until
                              from story_step each where each.story_id = s.id) step
                        where step.at < l.published_at
                    ) part
                    where l.number = 1 and l.published_at >= :since and region_within(s.office_region, :regions)
                ) way""")
                .param("since", week.start().atOffset(ZoneOffset.UTC))
                .param("regions", actor.regionsFor(Action.READ_REPORTS))
                .query((row, n) -> new Speed(
                        row.getLong("stories"),
                        seconds(row.getDouble("whole")),
                        seconds(row.getDouble("editors")),
                        seconds(row.getDouble("police"))))
                .single();
    }

    private static Duration seconds(double seconds) {
        return Duration.ofSeconds(Math.round(seconds));
    }
}
