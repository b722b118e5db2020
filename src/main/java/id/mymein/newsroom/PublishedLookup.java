package id.mymein.newsroom;

import id.mymein.platform.facts.Facts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds single public stories, their histories and withdrawals by address. */
@Component
class PublishedLookup {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final PublicReleases releases;

    PublishedLookup(JdbcClient jdbc, JsonMapper json, PublicReleases releases) {
        this.jdbc = jdbc;
        this.json = json;
        this.releases = releases;
    }

    Optional<PublishedAddress> at(String path) {
        return jdbc.sql("""
                select a.story_id, c.path as current_path, p.story_id is not null as live
                from story_address a
                join story_address c on c.story_id = a.story_id and c.current
                left join published_story p on p.story_id = a.story_id
                where a.path = :path""").param("path", path).query(Address::read).optional().flatMap(there -> what(there, path));
    }

    /** What became of a story; empty where the public never saw it. */
    Optional<PublishedAddress> find(StoryId story) {
        Facts.show(PublishedFacts.story(story));
        return found(story).or(() -> retraction(story));
    }

    private Optional<? extends PublishedAddress> what(Address there, String path) {
        Facts.show(PublishedFacts.story(there.story()));
        if (!there.live()) {
            return retraction(there.story());
        }
        return there.path().equals(path) ? found(there.story()) : Optional.of(new PublishedAddress.Moved(there.path()));
    }

    private record Address(StoryId story, String path, boolean live) {

        static Address read(ResultSet row, int number) throws SQLException {
            return new Address(
                    new StoryId(row.getObject("story_id", UUID.class)),
                    row.getString("current_path"),
                    row.getBoolean("live"));
        }
    }

    private record Released(PublishedItem item, Content content, int release) {}

    private Optional<PublishedAddress> found(StoryId story) {
        return jdbc.sql(PublishedItems.SELECT_WITH_CONTENT + "where p.story_id = :story")
                .param("story", story.value())
                .query((row, n) -> new Released(
                        PublishedItems.read(row, n),
                        json.readValue(row.getString("content"), Content.class),
                        row.getInt("release_number")))
                .optional()
                .map(released -> new PublishedAddress.Found(story(released)));
    }

    private PublishedStory story(Released released) {
        List<PublicRelease> all = releases.of(released.item().id());
        PublicRelease current = all.stream()
                .filter(release -> release.number() == released.release())
                .findFirst()
                .orElseThrow();
        List<PublicRelease> corrections =
                all.stream().filter(release -> release.correction() != null).toList();
        return new PublishedStory(released.item(), released.content(), current, corrections);
    }

    private record Titled(StoryId id, String path, String title) {}

    Optional<PublicHistory> history(String path) {
        return jdbc.sql("""
                        select a.story_id, c.path as current_path, v.title
                        from story_address a
                        join story_address c on c.story_id = a.story_id and c.current
                        join lateral (select revision_number from release r where r.story_id = a.story_id
                                      order by number desc limit 1) r on true
                        join revision v on v.story_id = a.story_id and v.number = r.revision_number
                        where a.path = :path""")
                .param("path", path)
                .query((row, n) -> new Titled(
                        new StoryId(row.getObject("story_id", UUID.class)),
                        row.getString("current_path"),
                        row.getString("title")))
                .optional()
                .map(this::history);
    }

    private PublicHistory history(Titled story) {
        Facts.show(PublishedFacts.story(story.id()));
        return new PublicHistory(
                story.id(), story.path(), story.title(), releases.of(story.id()), retraction(story.id()));
    }

    private Optional<PublishedAddress.Gone> retraction(StoryId story) {
        return jdbc.sql("""
                        select c.path, v.title, t.reason, t.retracted_at
                        from retraction t
                        join story_address c on c.story_id = t.story_id and c.current
                        join lateral (select revision_number from release r where r.story_id = t.story_id
                                      order by number desc limit 1) r on true
                        join revision v on v.story_id = t.story_id and v.number = r.revision_number
                        where t.story_id = :story""")
                .param("story", story.value())
                .query((row, n) -> new PublishedAddress.Gone(
                        story,
                        row.getString("path"),
                        row.getString("title"),
                        row.getString("reason"),
                        StoryRow.instant(row, "retracted_at")))
                .optional();
    }
}
