package id.mymein.newsletter;

import id.mymein.newsletter.Edition.State;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.StoryId;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the editions, what they tell, and what changed of it later. */
@Component
class EditionRows {

    private final JdbcClient jdbc;

    EditionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What an edition tells, as it was told.
     *
     * @param until of the edition
     */
    record Told(UUID edition, StoryId story, RegionCode region, String category, Instant until) {}

    /** @param release 0 for a withdrawal */
    record Change(StoryId story, int release, Instant at) {}

    Optional<Edition> last(Frequency frequency) {
        return jdbc.sql("select * from newsletter_edition where frequency = :frequency order by until desc limit 1")
                .param("frequency", frequency.name())
                .query(EditionRows::read)
                .optional();
    }

    Optional<Edition> find(UUID id) {
        return jdbc.sql("select * from newsletter_edition where id = :id")
                .param("id", id)
                .query(EditionRows::read)
                .optional();
    }

    List<Edition> in(State state) {
        return jdbc.sql("select * from newsletter_edition where state = :state order by until, id")
                .param("state", state.name())
                .query(EditionRows::read)
                .list();
    }

    /** False where there is one of that moment. */
    boolean add(Edition edition, Instant now) {
        return jdbc.sql("""
                        insert into newsletter_edition (id, frequency, since, until, introduction, state, created_at)
                        values (:id, :frequency, :since, :until, :introduction, :state, :now)
                        on conflict (frequency, until) do nothing""")
                        .param("id", edition.id())
                        .param("frequency", edition.frequency().name())
                        .param("since", at(edition.since()))
                        .param("until", at(edition.until()))
                        .param("introduction", edition.introduction())
                        .param("state", edition.state().name())
                        .param("now", at(now))
                        .update()
                == 1;
    }

    void tell(UUID edition, List<PublishedItem> stories) {
        jdbc.sql("""
                insert into newsletter_story (edition_id, story_id, position, region, category)
                select :edition, n.story, n.position, n.region, n.category
                from unnest(cast(:stories as uuid[]), cast(:positions as int[]), cast(:regions as text[]), cast(:categories as text[]))
                    as n (story, position, region, category)""")
                .param("edition", edition)
                .param("stories", stories.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .param("positions", IntStream.range(0, stories.size()).boxed().toArray(Integer[]::new))
                .param(
                        "regions",
                        stories.stream().map(one -> one.region().value()).toArray(String[]::new))
                .param(
                        "categories",
                        stories.stream().map(PublishedItem::category).toArray(String[]::new))
                .update();
    }

    List<Told> stories(UUID edition) {
        return jdbc.sql("""
                select s.*, e.until from newsletter_story s join newsletter_edition e on e.id = s.edition_id
                where s.edition_id = :edition order by s.position""").param("edition", edition).query(EditionRows::told).list();
    }

    /** Those of the stories that letters of that frequency have told. */
    Set<StoryId> toldBefore(Frequency frequency, List<StoryId> stories) {
        return jdbc
                .sql("""
                select distinct s.story_id from newsletter_story s join newsletter_edition e on e.id = s.edition_id
                where e.frequency = :frequency and s.story_id = any (:stories)""")
                .param("frequency", frequency.name())
                .param("stories", stories.stream().map(StoryId::value).toArray(UUID[]::new))
                .query((row, n) -> new StoryId(row.getObject("story_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /** Where those stories were told. */
    List<Told> told(List<StoryId> stories) {
        return jdbc.sql("""
                select s.*, e.until from newsletter_story s join newsletter_edition e on e.id = s.edition_id
                where s.story_id = any (:stories)""")
                .param("stories", stories.stream().map(StoryId::value).toArray(UUID[]::new))
                .query(EditionRows::told)
                .list();
    }

    void changed(StoryId story, int release, Instant at) {
        jdbc.sql("""
                insert into newsletter_change (story_id, release, at) values (:story, :release, :at)
                on conflict (story_id, release) do nothing""")
                .param("story", story.value())
                .param("release", release)
                .param("at", at(at))
                .update();
    }

    /** Between the two moments, of stories that some letter told before. */
    List<Change> changes(Instant after, Instant until) {
        return jdbc.sql("""
                select c.* from newsletter_change c
                where c.at > :after and c.at <= :until and exists (
                    select from newsletter_story s join newsletter_edition e on e.id = s.edition_id
                    where s.story_id = c.story_id and e.until < c.at)
                order by c.at desc""")
                .param("after", at(after))
                .param("until", at(until))
                .query((row, n) -> new Change(
                        new StoryId(row.getObject("story_id", UUID.class)), row.getInt("release"), instant(row, "at")))
                .list();
    }

    /** False where it stands elsewhere by now. */
    boolean stand(UUID id, State from, State to) {
        return jdbc.sql("update newsletter_edition set state = :to where id = :id and state = :from")
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /** Forgets what is older, with its letters. */
    void forget(Instant editions, Instant changes) {
        jdbc.sql("delete from newsletter_edition where until < :before")
                .param("before", at(editions))
                .update();
        jdbc.sql("delete from newsletter_change where at < :before")
                .param("before", at(changes))
                .update();
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                row.getObject("edition_id", UUID.class),
                new StoryId(row.getObject("story_id", UUID.class)),
                new RegionCode(row.getString("region")),
                row.getString("category"),
                instant(row, "until"));
    }

    static Edition read(ResultSet row, int number) throws SQLException {
        return new Edition(
                row.getObject("id", UUID.class),
                Frequency.valueOf(row.getString("frequency")),
                instant(row, "since"),
                instant(row, "until"),
                row.getString("introduction"),
                State.valueOf(row.getString("state")));
    }
}
