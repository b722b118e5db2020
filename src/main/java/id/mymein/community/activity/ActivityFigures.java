package id.mymein.community.activity;

import id.mymein.community.ActivityId;
import id.mymein.community.ActivityKind;
import id.mymein.community.KimGroupId;
import id.mymein.identity.Actor;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What activities add up to, and the list behind each sum; both from the same rows, within what the actor may see. */
@Component
@Transactional(readOnly = true)
public class ActivityFigures {

    /** More than that nobody reads on one page. */
    public static final int MOST = 1000;

    private static final String ROWS = """
            from activity a
            join kim_group g on g.id = a.group_id
            cross join lateral (
                select count(*) as lines, coalesce(sum(c.amount), 0) as total,
                       coalesce(sum(c.amount) filter (where c.kind = 'MEALS'), 0) as meals,
                       coalesce(sum(c.amount) filter (where c.kind = 'TRAVEL'), 0) as travel,
                       coalesce(sum(c.amount) filter (where c.kind = 'OTHER'), 0) as other
                from activity_cost c
                where c.activity_id = a.id and c.removed_at is null
                  and (:cost::text is null or c.kind = :cost) and (:source::text is null or c.source = :source)
            ) cost
            where a.withdrawn_at is null and a.held_on between :from and :to
              and (:group::uuid is null or a.group_id = :group)
              and (:district::text is null or region_within(a.region, array[:district]::text[]))
              and (:kind::text is null or a.kind = :kind)
              and (:label::text is null or coalesce(a.label, '') = :label)
              and (:cost::text is null and :source::text is null or cost.lines > 0)
              and
            """;

    private final JdbcClient jdbc;

    ActivityFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By what activities are added up. */
    public enum By {
        MONTH(15),
        GROUP(23),
        DISTRICT(27),
        KIND(29),
        LABEL(30),
        /** Everything in one line. */
        ALL(31);

        /** What PostgreSQL's {@code grouping()} says of the sums by this. */
        private final int bits;

        By(int bits) {
            this.bits = bits;
        }
    }

    /**
     * What some activities add up to.
     *
     * @param key month as {@code 2026-11}, id of the group, code of the district, name of the kind, key of the label
     * @param attended people, each as often as he or she came
     */
    public record Sum(String key, long activities, long attended, Rupiah meals, Rupiah travel, Rupiah other) {

        public Rupiah cost() {
            return meals.plus(travel).plus(other);
        }
    }

    /** What was spent on one kind of thing out of one purse. */
    public record Spent(CostKind kind, String source, long activities, Rupiah amount) {}

    /**
     * A line of the list.
     *
     * @param attended 0 where nobody counted
     * @param cost as much of it as the filter asks for
     */
    public record Line(
            ActivityId id,
            LocalDate day,
            String topic,
            KimGroupId group,
            String groupName,
            ActivityKind kind,
            String label,
            RegionCode region,
            String place,
            int attended,
            Rupiah cost) {}

    public Map<By, List<Sum>> sums(Actor actor, ActivityFilter filter) {
        Map<By, List<Sum>> sums = new EnumMap<>(By.class);
        for (By by : By.values()) {
            sums.put(by, new ArrayList<>());
        }
        asked(jdbc.sql("""
                select month, kim, district, kind, label, grouping(month, kim, district, kind, label) as bits,
                       count(*) as activities, coalesce(sum(attended), 0) as attended,
                       coalesce(sum(meals), 0) as meals, coalesce(sum(travel), 0) as travel,
                       coalesce(sum(other), 0) as other
                from (select to_char(a.held_on, 'YYYY-MM') as month, a.group_id::text as kim, left(a.region, 8) as district,
                             a.kind, coalesce(a.label, '') as label, a.attended, cost.meals, cost.travel, cost.other
                """ + ROWS + ActivityAccess.WITHIN + """
                ) counted
                group by grouping sets ((month), (kim), (district), (kind), (label), ())
                order by activities desc, month desc, kim, district, kind, label"""), actor, filter).query(row -> {
            for (By by : By.values()) {
                if (by.bits == row.getInt("bits")) {
                    sums.getOrDefault(by, new ArrayList<>()).add(sum(row, by));
                }
            }
        });
        return sums;
    }

    private static Sum sum(ResultSet row, By by) throws SQLException {
        String key = switch (by) {
            case MONTH -> row.getString("month");
            case GROUP -> row.getString("kim");
            case DISTRICT -> row.getString("district");
            case KIND -> row.getString("kind");
            case LABEL -> row.getString("label");
            case ALL -> "";
        };
        return new Sum(
                key,
                row.getLong("activities"),
                row.getLong("attended"),
                new Rupiah(row.getLong("meals")),
                new Rupiah(row.getLong("travel")),
                new Rupiah(row.getLong("other")));
    }

    public List<Spent> spent(Actor actor, ActivityFilter filter) {
        return asked(jdbc.sql("""
                select line.kind, line.source, count(distinct line.activity_id) as activities, sum(line.amount) as amount
                from activity_cost line
                where line.removed_at is null
                  and (:cost::text is null or line.kind = :cost) and (:source::text is null or line.source = :source)
                  and line.activity_id in (select a.id
                """ + ROWS + ActivityAccess.WITHIN + """
                ) group by line.kind, line.source order by amount desc"""), actor, filter)
                .query((row, n) -> new Spent(
                        CostKind.valueOf(row.getString("kind")),
                        row.getString("source"),
                        row.getLong("activities"),
                        new Rupiah(row.getLong("amount"))))
                .list();
    }

    /** The latest first, at most {@value #MOST}. */
    public List<Line> list(Actor actor, ActivityFilter filter) {
        return asked(jdbc.sql("""
                select a.id, a.held_on, a.topic, a.group_id, g.name, a.kind, coalesce(a.label, '') as label, a.region,
                       a.place, coalesce(a.attended, 0) as attended, cost.total
                """ + ROWS + ActivityAccess.WITHIN + """
                order by a.held_on desc, a.id desc limit :most"""), actor, filter)
                .param("most", MOST)
                .query(ActivityFigures::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new ActivityId(row.getObject("id", UUID.class)),
                row.getObject("held_on", LocalDate.class),
                row.getString("topic"),
                new KimGroupId(row.getObject("group_id", UUID.class)),
                row.getString("name"),
                ActivityKind.valueOf(row.getString("kind")),
                row.getString("label"),
                new RegionCode(row.getString("region")),
                row.getString("place"),
                row.getInt("attended"),
                new Rupiah(row.getLong("total")));
    }

    private static JdbcClient.StatementSpec asked(
            JdbcClient.StatementSpec statement, Actor actor, ActivityFilter filter) {
        return ActivityAccess.reading(statement, actor)
                .param("from", filter.from())
                .param("to", filter.to())
                .param("group", filter.group() == null ? null : filter.group().value(), Types.OTHER)
                .param(
                        "district",
                        filter.district() == null ? null : filter.district().value(),
                        Types.VARCHAR)
                .param("kind", filter.kind() == null ? null : filter.kind().name(), Types.VARCHAR)
                .param("label", filter.label(), Types.VARCHAR)
                .param("cost", filter.cost() == null ? null : filter.cost().name(), Types.VARCHAR)
                .param("source", filter.source(), Types.VARCHAR);
    }
}
