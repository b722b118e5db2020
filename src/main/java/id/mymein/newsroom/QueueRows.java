package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the desk's queues, always within the regions that the actor edits. Three queries a list, however long it is. */
@Component
class QueueRows {

    private final JdbcClient jdbc;
    private final Offices offices;
    private final Accounts accounts;
    private final Clock clock;

    QueueRows(JdbcClient jdbc, Offices offices, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.offices = offices;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** One row before the names are put in. */
    private record Found(
            UUID id,
            String title,
            OfficeId office,
            String region,
            StoryState state,
            Instant since,
            @Nullable AccountId holder,
            @Nullable Instant until,
            @Nullable AccountId assignee,
            boolean live,
            @Nullable Instant urgentUntil,
            int version) {}

    QueuePage page(Actor actor, DeskQueue queue, QueueFilter filter, int from) {
        List<Found> found = jdbc.sql("""
                select s.id, coalesce(r.title, '') as title, s.office_id, coalesce(r.content ->> 'region', '') as region,
                       s.state, story_waiting_since(s) as since, s.claimed_by, s.claimed_until, s.assigned_to,
                       p.story_id is not null as live, l.urgent_until, s.version
                from story s
                left join revision r on r.story_id = s.id and r.number = s.revision_number
                left join published_story p on p.story_id = s.id
                left join release l on l.story_id = p.story_id and l.number = p.release_number
                where s.state = any (:states) and s.submitted_at is not null and region_within(s.office_region, :desk)
                  and (not :mine or s.claimed_by = :me or (s.assigned_to = :me and s.state = 'SUBMITTED'))
                  and (:region = '' or region_within(coalesce(nullif(r.content ->> 'region', ''), s.office_region), array[:region]))
                  and (:category = '' or r.content ->> 'category' = :category)
                  and (:office::uuid is null or s.office_id = :office)
                  and (r.title ilike all (:words) or s.office_id = any (:named))
                order by case when :newestFirst then -extract(epoch from story_waiting_since(s))
                              else extract(epoch from story_waiting_since(s)) end, s.id
                limit :size offset :from""")
                .param("states", queue.states().stream().map(StoryState::name).toArray(String[]::new))
                .param("desk", actor.regionsFor(Action.READ_DESK))
                .param("mine", queue == DeskQueue.MINE)
                .param("me", actor.account().value())
                .param("region", filter.region() == null ? "" : filter.region().value())
                .param("category", filter.category())
                .param(
                        "office",
                        filter.office() == null ? null : filter.office().value())
                .param("words", patterns(filter))
                .param("named", officesNamed(actor, filter))
                .param("newestFirst", queue.newestFirst())
                .param("size", QueuePage.SIZE + 1)
                .param("from", Math.max(0, from))
                .query(QueueRows::read)
                .list();
        return new QueuePage(named(found.stream().limit(QueuePage.SIZE).toList()), found.size() > QueuePage.SIZE);
    }

    /** Stories that wait for the police, or were decided by them, in the regions where the actor authenticates. */
    List<QueueItem> forPolice(Actor actor, boolean decided) {
        List<Found> found = jdbc.sql("""
                select s.id, coalesce(r.title, '') as title, s.office_id, coalesce(r.content ->> 'region', '') as region,
                       s.state, coalesce(f.decided_at, s.state_since) as since,
                       s.claimed_by, s.claimed_until, s.assigned_to, p.story_id is not null as live, l.urgent_until, s.version
                from story s
                left join lateral (select max(decided_at) as decided_at from finding
                                   where finding.story_id = s.id and key = 'AUTHENTICITY' and :decided) f on true
                left join revision r on r.story_id = s.id and r.number = s.revision_number
                left join published_story p on p.story_id = s.id
                left join release l on l.story_id = p.story_id and l.number = p.release_number
                where s.authentication_asked_at is not null and region_within(s.office_region, :police)
                  and case when :decided then f.decided_at is not null else s.state = 'AWAITING_AUTHENTICITY' end
                order by case when :decided then -extract(epoch from f.decided_at)
                              else extract(epoch from s.state_since) end, s.id
                limit 200""")
                .param("police", actor.regionsFor(Action.READ_AUTHENTICATION))
                .param("decided", decided)
                .query(QueueRows::read)
                .list();
        return named(found);
    }

    private static String[] patterns(QueueFilter filter) {
        return filter.wordList().stream()
                .map(word ->
                        "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .toArray(String[]::new);
    }

    private UUID[] officesNamed(Actor actor, QueueFilter filter) {
        List<String> words = filter.wordList().stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        if (words.isEmpty()) {
            return new UUID[0];
        }
        return actor.offices(Action.READ_DESK)
                .flatMap(grant -> offices.within(grant.region()).stream())
                .filter(office -> words.stream().allMatch(office.name().toLowerCase(Locale.ROOT)::contains))
                .map(office -> office.id().value())
                .toArray(UUID[]::new);
    }

    private static Found read(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getObject("id", UUID.class),
                row.getString("title"),
                new OfficeId(row.getObject("office_id", UUID.class)),
                row.getString("region"),
                StoryState.valueOf(row.getString("state")),
                StoryRow.instant(row, "since"),
                StoryRow.account(row, "claimed_by"),
                StoryRow.optionalInstant(row, "claimed_until"),
                StoryRow.account(row, "assigned_to"),
                row.getBoolean("live"),
                StoryRow.optionalInstant(row, "urgent_until"),
                row.getInt("version"));
    }

    private List<QueueItem> named(List<Found> found) {
        Map<OfficeId, Office> senders =
                offices.find(found.stream().map(Found::office).toList());
        Map<AccountId, String> people = accounts.names(found.stream()
                .flatMap(row -> Stream.of(row.holder(), row.assignee()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
        Instant now = clock.instant();
        return found.stream().map(row -> item(row, senders, people, now)).toList();
    }

    private static QueueItem item(
            Found row, Map<OfficeId, Office> senders, Map<AccountId, String> people, Instant now) {
        boolean held = row.until() != null && row.until().isAfter(now);
        return new QueueItem(
                new StoryId(row.id()),
                row.title(),
                Objects.requireNonNull(senders.get(row.office()), "a story's office stays"),
                row.region(),
                row.state(),
                row.since(),
                held ? holder(row.holder(), row.until(), people) : null,
                holder(row.assignee(), null, people),
                row.live(),
                row.urgentUntil(),
                row.version());
    }

    private static QueueItem.@Nullable Holder holder(
            @Nullable AccountId id, @Nullable Instant until, Map<AccountId, String> people) {
        return id == null ? null : new QueueItem.Holder(id, people.getOrDefault(id, ""), until);
    }

    /** How much is sent and not decided on, at most {@link QueueCount#MOST}: the size of {@link DeskQueue#NEW}. */
    long waiting(Actor actor) {
        return jdbc.sql("""
                select count(*)
                from (select 1 from story s
                      where s.state in ('SUBMITTED', 'IN_REVIEW') and s.submitted_at is not null
                        and region_within(s.office_region, :desk)
                      limit :most) counted""")
                .param("desk", actor.regionsFor(Action.READ_DESK))
                .param("most", QueueCount.MOST)
                .query(Long.class)
                .single();
    }

    /** How much lies in each queue of the actor's, and since when. */
    QueueCounts counts(Actor actor) {
        Map<DeskQueue, QueueCount> counts = new HashMap<>();
        jdbc.sql("""
                select state, false as mine, count(*) as number, min(since) as oldest
                from (select s.state, story_waiting_since(s) as since,
                             row_number() over (partition by s.state order by s.state_since desc) as n
                      from story s
                      where s.submitted_at is not null and region_within(s.office_region, :desk)) counted
                where n <= :most
                group by state
                union all
                select s.state, true, count(*), min(story_waiting_since(s))
                from story s
                where (s.claimed_by = :me and s.state = 'IN_REVIEW' or s.assigned_to = :me and s.state = 'SUBMITTED')
                  and s.submitted_at is not null and region_within(s.office_region, :desk)
                group by s.state""")
                .param("desk", actor.regionsFor(Action.READ_DESK))
                .param("me", actor.account().value())
                .param("most", QueueCount.MOST)
                .query((row, n) -> {
                    StoryState state = StoryState.valueOf(row.getString("state"));
                    DeskQueue queue = row.getBoolean("mine") ? DeskQueue.MINE : DeskQueue.holding(state);
                    var count = new QueueCount(row.getLong("number"), StoryRow.instant(row, "oldest"));
                    return counts.merge(queue, count, QueueCount::plus);
                })
                .list();
        return new QueueCounts(Map.copyOf(counts));
    }
}
