package id.mymein.community.activity.plan;

import id.mymein.community.ActivityId;
import id.mymein.community.KimGroupId;
import id.mymein.community.activity.ActivityAccess;
import id.mymein.community.activity.KimOf;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps plans. A village counts as done as long as the activity that did it was not taken back. */
@Component
class OutreachRows {

    private static final int MOST = 500;

    private static final String SELECT = """
            select p.*, g.name as group_name, g.region as group_region, g.office_id as group_office
            from outreach_plan p join kim_group g on g.id = p.group_id where
            """;

    private final JdbcClient jdbc;

    OutreachRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was content of a plan's form once it was judged. */
    record Content(String topic, LocalDate day, String note, List<RegionCode> regions) {}

    Optional<Outreach> readable(Actor actor, OutreachId id) {
        return withStops(ActivityAccess.reading(jdbc.sql(SELECT + ActivityAccess.WITHIN + "and p.id = :id"), actor)
                        .param("id", id.value())
                        .query(OutreachRows::read)
                        .list())
                .stream()
                .findFirst();
    }

    Optional<Outreach> lock(Actor actor, OutreachId id) {
        return withStops(ActivityAccess.keeping(
                                jdbc.sql(SELECT + ActivityAccess.WITHIN + "and p.id = :id for update of p"), actor)
                        .param("id", id.value())
                        .query(OutreachRows::read)
                        .list())
                .stream()
                .findFirst();
    }

    /** The latest day first. */
    List<Outreach> list(Actor actor) {
        return withStops(ActivityAccess.reading(
                        jdbc.sql(SELECT + ActivityAccess.WITHIN + "order by p.planned_on desc, p.id limit :most"),
                        actor)
                .param("most", MOST)
                .query(OutreachRows::read)
                .list());
    }

    /** How many whose day has passed and that still have a village to go to, as far as the actor keeps them. */
    long overdue(Actor actor, LocalDate today) {
        return ActivityAccess.keeping(jdbc.sql("""
                select count(*) from outreach_plan p join kim_group g on g.id = p.group_id
                where p.cancelled = '' and p.planned_on < :today
                  and exists (
                    select from outreach_stop s left join activity a on a.id = s.activity_id and a.withdrawn_at is null
                    where s.plan_id = p.id and a.id is null)
                  and
                """ + ActivityAccess.WITHIN), actor)
                .param("today", today)
                .query(Long.class)
                .single();
    }

    boolean add(OutreachId id, KimOf group, Content content, UUID by, Instant now) {
        boolean added = jdbc.sql("""
                        insert into outreach_plan (id, group_id, topic, planned_on, note, made_by, made_at, changed_at)
                        values (:id, :group, :topic, :day, :note, :by, :now, :now) on conflict (id) do nothing""")
                        .param("id", id.value())
                        .param("group", group.id().value())
                        .param("topic", content.topic())
                        .param("day", content.day())
                        .param("note", content.note())
                        .param("by", by)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (added) {
            stops(id, content.regions());
        }
        return added;
    }

    /** A village that was done already stays, whatever the form says. */
    boolean write(OutreachId id, int version, Content content, Instant now) {
        boolean written = jdbc.sql("""
                        update outreach_plan set topic = :topic, planned_on = :day, note = :note, changed_at = :now,
                            version = version + 1 where id = :id and version = :version and cancelled = ''""")
                        .param("id", id.value())
                        .param("version", version)
                        .param("topic", content.topic())
                        .param("day", content.day())
                        .param("note", content.note())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        if (written) {
            jdbc.sql("""
                    delete from outreach_stop where plan_id = :id and activity_id is null and region <> all (:regions)""")
                    .param("id", id.value())
                    .param("regions", codes(content.regions()))
                    .update();
            stops(id, content.regions());
        }
        return written;
    }

    private void stops(OutreachId id, List<RegionCode> regions) {
        jdbc.sql("""
                insert into outreach_stop (plan_id, region) select :id, unnest(:regions::text[]) on conflict do nothing""").param("id", id.value()).param("regions", codes(regions)).update();
    }

    private static String[] codes(List<RegionCode> regions) {
        return regions.stream().map(RegionCode::value).toArray(String[]::new);
    }

    boolean cancel(OutreachId id, int version, String reason, Instant now) {
        return jdbc.sql("""
                        update outreach_plan set cancelled = :reason, changed_at = :now, version = version + 1
                        where id = :id and version = :version and cancelled = ''""")
                        .param("id", id.value())
                        .param("version", version)
                        .param("reason", reason)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False where that village is no open part of the plan, or the activity is none of its group that stands. */
    boolean finish(OutreachId id, RegionCode region, ActivityId activity) {
        return jdbc.sql("""
                        update outreach_stop s set activity_id = a.id
                        from outreach_plan p, activity a
                        where s.plan_id = :plan and s.region = :region and p.id = s.plan_id and p.cancelled = ''
                          and a.id = :activity and a.group_id = p.group_id and a.withdrawn_at is null
                          and not exists (
                            select from activity b where b.id = s.activity_id and b.withdrawn_at is null)""")
                        .param("plan", id.value())
                        .param("region", region.value())
                        .param("activity", activity.value())
                        .update()
                == 1;
    }

    private List<Outreach> withStops(List<Outreach> plans) {
        Map<UUID, List<Outreach.Stop>> stops = new HashMap<>();
        jdbc.sql("""
                select s.plan_id, s.region, a.id as activity from outreach_stop s
                left join activity a on a.id = s.activity_id and a.withdrawn_at is null
                where s.plan_id = any (:plans) order by s.region""")
                .param("plans", plans.stream().map(plan -> plan.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    UUID activity = row.getObject("activity", UUID.class);
                    stops.computeIfAbsent(row.getObject("plan_id", UUID.class), id -> new ArrayList<>())
                            .add(new Outreach.Stop(
                                    new RegionCode(row.getString("region")),
                                    activity == null ? null : new ActivityId(activity)));
                });
        return plans.stream()
                .map(plan -> new Outreach(
                        plan.id(),
                        plan.group(),
                        plan.topic(),
                        plan.day(),
                        plan.note(),
                        stops.getOrDefault(plan.id().value(), List.of()),
                        plan.cancelled(),
                        plan.version()))
                .toList();
    }

    private static Outreach read(ResultSet row, int number) throws SQLException {
        UUID office = row.getObject("group_office", UUID.class);
        return new Outreach(
                new OutreachId(row.getObject("id", UUID.class)),
                new KimOf(
                        new KimGroupId(row.getObject("group_id", UUID.class)),
                        row.getString("group_name"),
                        new RegionCode(row.getString("group_region")),
                        office == null ? null : new OfficeId(office)),
                row.getString("topic"),
                row.getObject("planned_on", LocalDate.class),
                row.getString("note"),
                List.of(),
                row.getString("cancelled"),
                row.getInt("version"));
    }
}
