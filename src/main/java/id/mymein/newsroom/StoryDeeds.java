package id.mymein.newsroom;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts what offices did with stories, and lists what it counted. A number says nothing that is secret; a title is told to
 * those only who may see the story. Whoever asks has checked that the reader may know of these offices.
 */
@Component
@Transactional(readOnly = true)
public class StoryDeeds {

    /** Each row is one story's deed at one moment. */
    private static final String DEEDS = """
            with deed as (
                select case step.event when 'SUBMIT' then 'SENT' else 'RETURNED' end as deed, s.id as story,
                       s.office_id as office, step.at
                from story s join story_step step on step.story_id = s.id
                where s.office_id = any (:of) and step.event in ('SUBMIT', 'RETURN')
                  and step.at >= :from and step.at < :to
                union all
                select 'PUBLISHED', s.id, s.office_id, l.published_at
                from story s join release l on l.story_id = s.id and l.number = 1
                where s.office_id = any (:of) and l.published_at >= :from and l.published_at < :to
            )
            """;

    private final JdbcClient jdbc;

    StoryDeeds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many stories of an office a deed was done to. */
    public record Count(OfficeId office, StoryDeed deed, long stories) {}

    /**
     * A story that was counted.
     *
     * @param title empty where the reader may not see it
     * @param path where the public reads it; empty for nowhere
     * @param desk true where the reader may open it on the desk
     * @param at the last time in the period
     */
    public record Told(StoryId id, String title, String path, StoryState state, boolean desk, Instant at) {}

    /**
     * What each of these offices did from a moment on until another, that one left out; nothing for those that did nothing.
     */
    public List<Count> counts(Collection<OfficeId> offices, Instant from, Instant to) {
        return asked(jdbc.sql(DEEDS + """
                select office, deed, count(distinct story) as stories from deed group by office, deed"""), offices, from, to)
                .query((row, n) -> new Count(
                        new OfficeId(row.getObject("office", UUID.class)),
                        StoryDeed.valueOf(row.getString("deed")),
                        row.getLong("stories")))
                .list();
    }

    /** The stories behind one count, the latest first. */
    public List<Told> list(Actor reader, OfficeId office, StoryDeed deed, Instant from, Instant to) {
        return asked(jdbc.sql(DEEDS + """
                select s.id, s.state, coalesce(p.path, '') as path, max(deed.at) as at,
                       case when p.story_id is not null then p.title
                            when story_visible(s, :offices, :desk, :police) then coalesce(r.title, '') else '' end as title,
                       s.submitted_at is not null and region_within(s.office_region, :desk) as desk
                from deed
                join story s on s.id = deed.story
                left join revision r on r.story_id = s.id and r.number = s.revision_number
                left join published_story p on p.story_id = s.id
                where deed.deed = :deed
                group by s.id, p.story_id, p.path, p.title, r.title
                order by max(deed.at) desc, s.id"""), List.of(office), from, to)
                .param("deed", deed.name())
                .param("offices", reader.officesFor(Action.WRITE_STORY))
                .param("desk", reader.regionsFor(Action.READ_DESK))
                .param("police", reader.regionsFor(Action.READ_AUTHENTICATION))
                .query(StoryDeeds::told)
                .list();
    }

    private static JdbcClient.StatementSpec asked(
            JdbcClient.StatementSpec statement, Collection<OfficeId> offices, Instant from, Instant to) {
        return statement
                .param("of", offices.stream().map(OfficeId::value).toArray(UUID[]::new))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("to", to.atOffset(ZoneOffset.UTC));
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                new StoryId(row.getObject("id", UUID.class)),
                row.getString("title"),
                row.getString("path"),
                StoryState.valueOf(row.getString("state")),
                row.getBoolean("desk"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
