package id.mymein.newsroom.overview;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryState;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts the figures and lists what they count, from the same rows, within the regions whose reports the actor reads. */
@Component
class FigureRows {

    /** Each row says that a story belongs to a figure, and by which moment. */
    static final String FACTS = """
            with covered as materialized (
                select s.* from story s where region_within(s.office_region, :regions)
            ), fact as (
                select case s.state when 'SUBMITTED' then 'NEW' when 'AWAITING_AUTHENTICITY' then 'POLICE'
                                    when 'DRAFT' then 'RETURNED' else s.state end as figure,
                       s.id as story, story_waiting_since(s::story) as at
                from covered s
                where s.submitted_at is not null
                  and s.state in ('SUBMITTED', 'IN_REVIEW', 'AWAITING_AUTHENTICITY', 'READY', 'SCHEDULED', 'DRAFT')
                union all
                select 'UNHELD', s.id, coalesce(s.claimed_until, s.state_since) from covered s
                where s.state = 'IN_REVIEW' and coalesce(s.claimed_until <= :now, true)
                union all
                select 'URGENT', s.id, l.urgent_until
                from covered s
                join published_story p on p.story_id = s.id
                join release l on l.story_id = s.id and l.number = p.release_number
                where l.urgent_until is not null
                union all
                select case step.event when 'SUBMIT' then 'SENT' when 'RETURN' then 'SENT_BACK' else 'HOAX' end,
                       s.id, max(step.at)
                from covered s join story_step step on step.story_id = s.id
                where step.event in ('SUBMIT', 'RETURN', 'FIND_HOAX') and step.at >= :since
                group by step.event, s.id
                union all
                select 'PUBLISHED', s.id, l.published_at
                from covered s join release l on l.story_id = s.id and l.number = 1
                where l.published_at >= :since
                union all
                select 'CORRECTED', s.id, max(l.published_at)
                from covered s join release l on l.story_id = s.id
                where l.correction is not null and l.published_at >= :since
                group by s.id
                union all
                select 'RETRACTED', s.id, r.retracted_at
                from covered s join retraction r on r.story_id = s.id
                where r.retracted_at >= :since
            )
            """;

    /** What a list shows of a story {@code s}; the title only where the reader may see it. */
    static final String ITEM = """
            s.id, s.office_id, s.office_region, s.state, coalesce(p.path, '') as path,
            case when p.story_id is not null then p.title
                 when story_visible(s, :offices, :desk, :police) then coalesce(r.title, '') else '' end as title,
            s.submitted_at is not null and region_within(s.office_region, :desk) as desk
            """;

    static final String NAMES = """
            left join revision r on r.story_id = s.id and r.number = s.revision_number
            left join published_story p on p.story_id = s.id
            """;

    private static final int MOST = 500;

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Regions regions;
    private final Clock clock;

    FigureRows(JdbcClient jdbc, Offices offices, Regions regions, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.regions = regions;
        this.clock = clock;
    }

    /** A row before the names are put in. */
    record Found(FigureItem item, OfficeId office, String figure) {}

    Map<Figure, Tally> tallies(Actor actor, Week week) {
        Map<Figure, Tally> tallies = new EnumMap<>(Figure.class);
        with(
                        jdbc.sql(FACTS
                                + "select figure, count(*) as number, min(at) as first from fact group by figure"),
                        actor,
                        week)
                .query(row -> {
                    tallies.put(
                            Figure.valueOf(row.getString("figure")),
                            new Tally(row.getLong("number"), instant(row, "first")));
                });
        return tallies;
    }

    /** What stands there from the oldest on, what happened from the newest on. */
    List<FigureItem> list(Actor actor, Week week, Figure figure) {
        List<Found> found = named(with(jdbc.sql(FACTS + """
                select fact.figure, fact.at,""" + ITEM + """
                from fact join story s on s.id = fact.story
                """ + NAMES + """
                where fact.figure = :figure
                order by case when :newestFirst then -extract(epoch from fact.at) else extract(epoch from fact.at) end, s.id
                limit :most"""), actor, week), actor)
                .param("figure", figure.name())
                .param("newestFirst", figure.ofTheWeek())
                .param("most", MOST)
                .query(FigureRows::read)
                .list();
        return withNames(found).stream().map(Found::item).toList();
    }

    /** The first few of some figures in one go. */
    Map<Figure, List<FigureItem>> firsts(Actor actor, Week week, List<Figure> figures, int each) {
        List<Found> found = named(with(jdbc.sql(FACTS + """
                , first as (
                    select fact.*, row_number() over (partition by figure order by at, story) as place from fact
                    where figure = any (:figures)
                )
                select first.figure, first.at,""" + ITEM + """
                from first join story s on s.id = first.story
                """ + NAMES + """
                where first.place <= :each
                order by first.at, s.id"""), actor, week), actor)
                .param("figures", figures.stream().map(Figure::name).toArray(String[]::new))
                .param("each", each)
                .query(FigureRows::read)
                .list();
        Map<Figure, List<FigureItem>> firsts = new EnumMap<>(Figure.class);
        for (Figure figure : figures) {
            firsts.put(
                    figure,
                    withNames(found).stream()
                            .filter(row -> row.figure().equals(figure.name()))
                            .map(Found::item)
                            .toList());
        }
        return firsts;
    }

    private JdbcClient.StatementSpec with(JdbcClient.StatementSpec statement, Actor actor, Week week) {
        return statement
                .param("regions", actor.regionsFor(Action.READ_REPORTS))
                .param("since", week.start().atOffset(ZoneOffset.UTC))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }

    /** What decides whose titles the actor may see. */
    static JdbcClient.StatementSpec named(JdbcClient.StatementSpec statement, Actor actor) {
        return statement
                .param("offices", actor.officesFor(Action.WRITE_STORY))
                .param("desk", actor.regionsFor(Action.READ_DESK))
                .param("police", actor.regionsFor(Action.READ_AUTHENTICATION));
    }

    static Found read(ResultSet row, int number) throws SQLException {
        var item = new FigureItem(
                new StoryId(row.getObject("id", UUID.class)),
                row.getString("title"),
                "",
                row.getString("office_region"),
                StoryState.valueOf(row.getString("state")),
                row.getBoolean("desk"),
                row.getString("path"),
                instant(row, "at"));
        return new Found(item, new OfficeId(row.getObject("office_id", UUID.class)), row.getString("figure"));
    }

    List<Found> withNames(List<Found> found) {
        Map<OfficeId, Office> known =
                offices.find(found.stream().map(Found::office).toList());
        return found.stream()
                .map(row -> new Found(withNames(row.item(), known.get(row.office())), row.office(), row.figure()))
                .toList();
    }

    private FigureItem withNames(FigureItem item, @org.jspecify.annotations.Nullable Office office) {
        String place = office == null
                ? item.place()
                : regions.find(office.region()).map(Region::name).orElse(item.place());
        return new FigureItem(
                item.id(),
                item.title(),
                office == null ? "" : office.name(),
                place,
                item.state(),
                item.desk(),
                item.path(),
                item.at());
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
