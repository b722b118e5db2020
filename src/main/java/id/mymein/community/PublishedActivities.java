package id.mymein.community;

import id.mymein.media.MediaId;
import id.mymein.platform.facts.Facts;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the public may read of activities: those that their group shows and that were not withdrawn. Whoever asks knows that the
 * group itself is public.
 */
@Component
@Transactional(readOnly = true)
public class PublishedActivities {

    private static final String SELECT = """
            select a.id, a.group_id, a.topic, a.held_on, a.region, a.place, a.kind, a.result, a.attended,
                   case when a.minutes_shown then a.minutes else '' end as minutes,
                   l.key, l.label_id, l.label_en
            from activity a left join activity_label l on l.key = a.label
            where a.shown and a.withdrawn_at is null
            """;

    private final JdbcClient jdbc;

    PublishedActivities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How much a group did, and since when. */
    public record Count(long activities, @Nullable LocalDate latest) {}

    /** What a group did last first. */
    public List<PublishedActivity> of(KimGroupId group, int limit) {
        Facts.show(ActivityFacts.of(group));
        return read(jdbc.sql(SELECT + "and a.group_id = :group order by a.held_on desc, a.id desc limit :limit")
                .param("group", group.value())
                .param("limit", limit));
    }

    /** The same behind an activity of it, for a page of older ones; none where there is no such activity. */
    public List<PublishedActivity> before(KimGroupId group, ActivityId last, int limit) {
        Facts.show(ActivityFacts.of(group));
        return read(jdbc.sql(SELECT + """
                and a.group_id = :group
                and (a.held_on, a.id) < (select held_on, id from activity where id = :last and group_id = :group)
                order by a.held_on desc, a.id desc limit :limit""")
                .param("group", group.value())
                .param("last", last.value())
                .param("limit", limit));
    }

    /** One of them; empty where the public sees none of that id. */
    public Optional<PublishedActivity> find(ActivityId id) {
        Facts.show(ActivityFacts.activity(id));
        return read(jdbc.sql(SELECT + "and a.id = :id").param("id", id.value())).stream()
                .findFirst();
    }

    public Count count(KimGroupId group) {
        Facts.show(ActivityFacts.of(group));
        return jdbc.sql("""
                select count(*) as number, max(held_on) as latest from activity
                where group_id = :group and shown and withdrawn_at is null""")
                .param("group", group.value())
                .query((row, n) -> new Count(row.getLong("number"), row.getObject("latest", LocalDate.class)))
                .single();
    }

    private List<PublishedActivity> read(JdbcClient.StatementSpec statement) {
        Facts.show(ActivityFacts.LABELS);
        List<PublishedActivity> found =
                statement.query(PublishedActivities::read).list();
        Map<UUID, List<PublishedActivity.Picture>> photos = photos(found);
        return found.stream()
                .map(one -> with(one, photos.getOrDefault(one.id().value(), List.of())))
                .toList();
    }

    private Map<UUID, List<PublishedActivity.Picture>> photos(List<PublishedActivity> activities) {
        Map<UUID, List<PublishedActivity.Picture>> photos = new LinkedHashMap<>();
        jdbc.sql("""
                select activity_id, media_id, caption from activity_photo
                where activity_id = any (:ids) order by activity_id, position""")
                .param("ids", activities.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    photos.computeIfAbsent(row.getObject("activity_id", UUID.class), id -> new ArrayList<>())
                            .add(new PublishedActivity.Picture(
                                    new MediaId(row.getObject("media_id", UUID.class)), row.getString("caption")));
                });
        return photos;
    }

    private static PublishedActivity with(PublishedActivity one, List<PublishedActivity.Picture> photos) {
        return new PublishedActivity(
                one.id(),
                one.group(),
                one.topic(),
                one.day(),
                one.region(),
                one.place(),
                one.kind(),
                one.label(),
                one.result(),
                one.attended(),
                one.minutes(),
                photos);
    }

    private static PublishedActivity read(ResultSet row, int number) throws SQLException {
        String label = row.getString("key");
        Integer attended = row.getObject("attended", Integer.class);
        return new PublishedActivity(
                new ActivityId(row.getObject("id", UUID.class)),
                new KimGroupId(row.getObject("group_id", UUID.class)),
                row.getString("topic"),
                row.getObject("held_on", LocalDate.class),
                new RegionCode(row.getString("region")),
                row.getString("place"),
                ActivityKind.valueOf(row.getString("kind")),
                label == null ? null : new ActivityLabel(label, row.getString("label_id"), row.getString("label_en")),
                row.getString("result"),
                attended == null ? OptionalInt.empty() : OptionalInt.of(attended),
                row.getString("minutes"),
                List.of());
    }
}
