package id.mymein.telling;

import id.mymein.aspiration.AspirationId;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryReleased;
import id.mymein.newsroom.StoryRetracted;
import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.FactChanges;
import id.mymein.platform.facts.Facts;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which public story tells of which aspiration. Drafts are not among them: a pair counts from the story's release on, and no longer
 * once it was withdrawn. It notes what it reads for the page store.
 */
@Component
public class CaseStories {

    private final JdbcClient jdbc;
    private final FactChanges facts;
    private final Clock clock;

    CaseStories(JdbcClient jdbc, FactChanges facts, Clock clock) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.clock = clock;
    }

    private record Pair(AspirationId aspiration, StoryId story, RegionCode region) {}

    /** The public stories that tell of an aspiration, the first one first. */
    public List<StoryId> of(AspirationId aspiration) {
        Facts.show(TellingFacts.of(aspiration));
        return jdbc.sql("""
                select story_id from case_story where aspiration_id = :id and told_at is not null order by told_at, story_id""")
                .param("id", aspiration.value())
                .query((row, n) -> new StoryId(row.getObject("story_id", UUID.class)))
                .list();
    }

    /** The aspirations that a public story tells of. */
    public List<AspirationId> of(StoryId story) {
        Facts.show(TellingFacts.of(story));
        return jdbc.sql("""
                select aspiration_id from case_story where story_id = :id and told_at is not null order by number""")
                .param("id", story.value())
                .query((row, n) -> new AspirationId(row.getObject("aspiration_id", UUID.class)))
                .list();
    }

    /** How many aspirations from a region and below it became news that the public reads. */
    public long within(RegionCode region) {
        Facts.show(TellingFacts.within(region));
        return jdbc.sql("""
                select count(distinct aspiration_id) from case_story
                where told_at is not null and region ~>=~ :region and region ~<~ (:region || '/')""").param("region", region.value()).query(Long.class).single();
    }

    /** Those of the aspirations of which there is a story, be it a draft. */
    public Set<AspirationId> begun(Collection<AspirationId> aspirations) {
        return jdbc
                .sql("select distinct aspiration_id from case_story where aspiration_id = any (:ids)")
                .param("ids", aspirations.stream().map(AspirationId::value).toArray(UUID[]::new))
                .query((row, n) -> new AspirationId(row.getObject("aspiration_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    @EventListener
    void released(StoryReleased released) {
        List<Pair> pairs = jdbc.sql("""
                update case_story set told_at = :now where story_id = :story and told_at is null
                returning aspiration_id, story_id, region""")
                .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                .param("story", released.story().value())
                .query(CaseStories::pair)
                .list();
        announce(pairs);
    }

    @EventListener
    void retracted(StoryRetracted retracted) {
        List<Pair> pairs = jdbc.sql("""
                update case_story set told_at = null where story_id = :story and told_at is not null
                returning aspiration_id, story_id, region""")
                .param("story", retracted.story().value())
                .query(CaseStories::pair)
                .list();
        announce(pairs);
    }

    private static Pair pair(ResultSet row, int number) throws SQLException {
        return new Pair(
                new AspirationId(row.getObject("aspiration_id", UUID.class)),
                new StoryId(row.getObject("story_id", UUID.class)),
                new RegionCode(row.getString("region")));
    }

    private void announce(List<Pair> pairs) {
        List<FactChange> changed = new ArrayList<>();
        for (Pair pair : pairs) {
            changed.add(FactChange.of(TellingFacts.of(pair.aspiration())));
            changed.add(FactChange.of(TellingFacts.of(pair.story())));
            for (RegionCode at = pair.region(); at != null; at = at.parent()) {
                changed.add(FactChange.of(TellingFacts.within(at)));
            }
        }
        facts.changed(changed);
    }
}
