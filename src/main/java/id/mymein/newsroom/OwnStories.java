package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stories of the offices that a person writes for: where each stands, who has it, what is asked. */
@Component
@Transactional(readOnly = true)
public class OwnStories {

    /** How many a page shows. */
    public static final int PAGE = 30;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final Clock clock;

    OwnStories(JdbcClient jdbc, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param more true where older ones follow */
    public record Slice(List<OwnStory> stories, boolean more) {}

    /** The last moved first. */
    public Slice list(Actor actor, OwnStoryFilter filter, int from) {
        List<Row> rows = jdbc.sql("""
                select o.*, coalesce(nullif(w.content ->> 'title', ''), r.title, '') as shown_title, last.reason
                from own_story o
                left join revision r on r.story_id = o.id and r.number = o.revision_number
                left join working_copy w on w.story_id = o.id and w.account_id = :me
                left join lateral (select reason from story_step where story_id = o.id order by id desc limit 1) last on true
                where o.office_id = any (:offices) and (:filter = 'all' or :filter = any (o.filters))
                order by o.state_since desc, o.id desc
                offset :from limit :limit""")
                .param("me", actor.account().value())
                .param("offices", actor.officesFor(Action.WRITE_STORY))
                .param("filter", filter.word())
                .param("from", Math.max(0, from))
                .param("limit", PAGE + 1)
                .query((row, n) -> read(row))
                .list();
        boolean more = rows.size() > PAGE;
        List<Row> shown = more ? rows.subList(0, PAGE) : rows;
        Map<AccountId, String> names = names(shown);
        return new Slice(shown.stream().map(row -> row.story(names)).toList(), more);
    }

    /** How many there are by each filter. */
    public Map<OwnStoryFilter, Long> counts(Actor actor) {
        Map<OwnStoryFilter, Long> counts = new EnumMap<>(OwnStoryFilter.class);
        jdbc.sql("""
                select filter, count(*) as number from own_story, unnest(filters || array['all']) as filter
                where office_id = any (:offices) group by filter""").param("offices", actor.officesFor(Action.WRITE_STORY)).query(row -> {
            counts.put(OwnStoryFilter.of(row.getString("filter")), row.getLong("number"));
        });
        return counts;
    }

    private Map<AccountId, String> names(List<Row> rows) {
        List<AccountId> people = new ArrayList<>();
        rows.forEach(row -> {
            people.add(row.author());
            if (row.heldBy() != null) {
                people.add(row.heldBy());
            }
        });
        return accounts.names(people);
    }

    private Row read(ResultSet row) throws SQLException {
        Instant until = StoryRow.optionalInstant(row, "claimed_until");
        boolean held = until != null && until.isAfter(clock.instant());
        return new Row(
                new StoryId(row.getObject("id", UUID.class)),
                row.getString("shown_title"),
                StoryState.valueOf(row.getString("state")),
                StoryRow.instant(row, "state_since"),
                new AccountId(row.getObject("author_id", UUID.class)),
                held ? StoryRow.account(row, "claimed_by") : null,
                row.getBoolean("returned"),
                row.getBoolean("asked"),
                row.getString("reason"),
                row.getString("path"));
    }

    private record Row(
            StoryId id,
            String title,
            StoryState state,
            Instant since,
            AccountId author,
            @Nullable AccountId heldBy,
            boolean returned,
            boolean asked,
            @Nullable String reason,
            @Nullable String path) {

        OwnStory story(Map<AccountId, String> names) {
            return new OwnStory(
                    id,
                    title,
                    state,
                    since,
                    names.getOrDefault(author, ""),
                    heldBy == null ? "" : names.getOrDefault(heldBy, ""),
                    returned,
                    asked,
                    reason == null ? "" : reason,
                    path);
        }
    }
}
