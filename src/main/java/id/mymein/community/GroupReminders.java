package id.mymein.community;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.AccountId;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import id.mymein.platform.Site;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds a group's people and its registrars 60 and 30 days before a decree or a term ends, once each, and takes the reminders
 * back when what ended was renewed.
 */
@Component
class GroupReminders {

    static final List<Integer> DAYS = List.of(30, 60);

    private static final int FARTHEST = 60;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private final JdbcClient jdbc;
    private final GroupRows groups;
    private final GroupNotices notices;
    private final Notifier notifier;
    private final AuditTrail audit;
    private final Site site;
    private final Clock clock;

    GroupReminders(
            JdbcClient jdbc,
            GroupRows groups,
            GroupNotices notices,
            Notifier notifier,
            AuditTrail audit,
            Site site,
            Clock clock) {
        this.jdbc = jdbc;
        this.groups = groups;
        this.notices = notices;
        this.notifier = notifier;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** A decree or a term that ends soon. */
    private record Ending(UUID thing, KimGroupId group, String kind, String what, LocalDate on) {

        String path() {
            return GroupNotices.path(group) + "#" + kind + "-" + thing;
        }

        String key() {
            return "community.told.ending." + kind;
        }
    }

    /** The clock's hand, once a day. */
    @Transactional
    public void remind() {
        LocalDate today = today();
        List<Ending> soon = jdbc.sql("""
                select * from kim_ending where ends_on between :today and :last order by ends_on, thing""")
                .param("today", today)
                .param("last", today.plusDays(FARTHEST))
                .query((row, n) -> new Ending(
                        row.getObject("thing", UUID.class),
                        new KimGroupId(row.getObject("group_id", UUID.class)),
                        row.getString("kind"),
                        row.getString("what"),
                        row.getObject("ends_on", LocalDate.class)))
                .list();
        soon.forEach(ending -> remind(ending, today));
    }

    /** What was entered late is reminded of once only, for the nearest of the days. */
    private void remind(Ending ending, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, ending.on());
        List<Integer> reached = DAYS.stream().filter(days -> left <= days).toList();
        boolean first = false;
        for (int days : reached) {
            boolean noted = note(ending, days);
            first = first || (noted && days == reached.getFirst());
        }
        if (first) {
            tell(ending, left);
        }
    }

    private boolean note(Ending ending, int days) {
        return jdbc.sql("""
                insert into kim_reminder (thing, ends_on, days, group_id, path, key, told_at)
                values (:thing, :on, :days, :group, :path, :key, :now)
                on conflict (thing, ends_on, days) do nothing""")
                        .param("thing", ending.thing())
                        .param("on", ending.on())
                        .param("days", days)
                        .param("group", ending.group().value())
                        .param("path", ending.path())
                        .param("key", ending.key())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private void tell(Ending ending, long left) {
        Group group = groups.find(ending.group()).orElseThrow();
        Set<AccountId> people = new LinkedHashSet<>(notices.keepers(group));
        people.addAll(notices.registrars(group));
        var notice = Notice.of(
                ending.key(), ending.path(), group.name(), ending.what(), DAY.format(ending.on()), Long.toString(left));
        people.forEach(person -> notifier.tell(person, notice));
        audit.record(
                "system",
                "community.remind",
                "kim-group:" + group.id(),
                Map.of("thing", ending.thing().toString(), "ends", ending.on().toString(), "told", people.size()));
    }

    /** Takes back what people of that group were reminded of and what no longer ends so. In the caller's transaction. */
    void settle(KimGroupId group) {
        jdbc
                .sql("""
                update kim_reminder r set settled_at = :now
                where r.group_id = :group and r.settled_at is null and not exists (
                    select from kim_ending e where e.thing = r.thing and e.ends_on = r.ends_on)
                returning path, key""")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("group", group.value())
                .query((row, n) -> Map.entry(row.getString("path"), row.getString("key")))
                .list()
                .stream()
                .distinct()
                .forEach(told -> notifier.settle(told.getKey(), List.of(told.getValue())));
    }

    private LocalDate today() {
        return clock.instant().atZone(site.zone()).toLocalDate();
    }
}
