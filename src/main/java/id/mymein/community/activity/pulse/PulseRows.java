package id.mymein.community.activity.pulse;

import id.mymein.community.KimGroupId;
import id.mymein.community.activity.KimOf;
import id.mymein.identity.OfficeId;
import id.mymein.newsroom.StoryDeeds;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts what groups did: stories by the newsroom's trail, activities by their records. */
@Component
@Transactional(readOnly = true)
class PulseRows {

    private final JdbcClient jdbc;
    private final StoryDeeds deeds;

    PulseRows(JdbcClient jdbc, StoryDeeds deeds) {
        this.jdbc = jdbc;
        this.deeds = deeds;
    }

    /** The figures of each group over these days, and over as many before. */
    List<Pulse> of(List<KimOf> groups, Days days) {
        Map<KimGroupId, Map<PulseFigure, Long>> now = counts(groups, days);
        Map<KimGroupId, Map<PulseFigure, Long>> before = counts(groups, days.before());
        return groups.stream()
                .map(group -> {
                    Map<PulseFigure, Tally> figures = new EnumMap<>(PulseFigure.class);
                    for (PulseFigure figure : PulseFigure.values()) {
                        figures.put(figure, new Tally(count(now, group, figure), count(before, group, figure)));
                    }
                    return new Pulse(group, figures);
                })
                .toList();
    }

    private static long count(Map<KimGroupId, Map<PulseFigure, Long>> counts, KimOf group, PulseFigure figure) {
        return counts.getOrDefault(group.id(), Map.of()).getOrDefault(figure, 0L);
    }

    /** What each group did in these days; nothing for those that did nothing. */
    Map<KimGroupId, Map<PulseFigure, Long>> counts(List<KimOf> groups, Days days) {
        Map<KimGroupId, Map<PulseFigure, Long>> counts = new HashMap<>();
        Map<OfficeId, KimGroupId> owners = new HashMap<>();
        for (KimOf group : groups) {
            if (group.office() != null) {
                owners.put(group.office(), group.id());
            }
        }
        for (StoryDeeds.Count count : deeds.counts(owners.keySet(), days.from(), days.to())) {
            KimGroupId group = Objects.requireNonNull(owners.get(count.office()));
            counts.computeIfAbsent(group, id -> new EnumMap<>(PulseFigure.class))
                    .put(PulseFigure.valueOf(count.deed().name()), count.stories());
        }
        activities(groups.stream().map(KimOf::id).toList(), days)
                .forEach((group, number) -> counts.computeIfAbsent(group, id -> new EnumMap<>(PulseFigure.class))
                        .put(PulseFigure.ACTIVITIES, number));
        return counts;
    }

    private Map<KimGroupId, Long> activities(Collection<KimGroupId> groups, Days days) {
        Map<KimGroupId, Long> counts = new HashMap<>();
        jdbc.sql("""
                select group_id, count(*) as number from activity
                where group_id = any (:groups) and withdrawn_at is null and held_on between :first and :last
                group by group_id""")
                .param("groups", groups.stream().map(KimGroupId::value).toArray(UUID[]::new))
                .param("first", days.first())
                .param("last", days.last())
                .query(row -> {
                    counts.put(new KimGroupId(row.getObject("group_id", UUID.class)), row.getLong("number"));
                });
        return counts;
    }
}
