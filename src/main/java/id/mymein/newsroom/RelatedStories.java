package id.mymein.newsroom;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What else may interest the reader of a story, chosen when it is published: what has most in common with it, then other
 * stories from the same place, then of the same kind. What comes later does not change it.
 */
@Component
class RelatedStories {

    private static final int MOST = 4;

    private final JdbcClient jdbc;
    private final ObjectProvider<Likeness> likeness;

    RelatedStories(JdbcClient jdbc, ObjectProvider<Likeness> likeness) {
        this.jdbc = jdbc;
        this.likeness = likeness;
    }

    /** Chooses anew for a story that was just published or corrected, in the caller's transaction. */
    void choose(StoryId story) {
        jdbc.sql("delete from published_related where story_id = :story")
                .param("story", story.value())
                .update(); // the first time there are none
        UUID[] chosen = Stream.concat(alike(story), near(story).stream())
                .map(StoryId::value)
                .distinct()
                .limit(MOST)
                .toArray(UUID[]::new);
        jdbc.sql("""
                insert into published_related (story_id, position, related_id)
                select :story, position, id from unnest(:chosen::uuid[]) with ordinality as c (id, position)""").param("story", story.value()).param("chosen", chosen).update();
    }

    private Stream<StoryId> alike(StoryId story) {
        return likeness.stream().flatMap(knows -> knows.related(story, MOST).stream());
    }

    /** May name one twice. */
    private List<StoryId> near(StoryId story) {
        return jdbc.sql("""
                select n.story_id
                from published_story p
                cross join lateral (
                    (select 1 as rank, o.story_id, o.first_published_at from published_story o
                     where o.region_code = p.region_code and o.story_id <> p.story_id
                     order by o.first_published_at desc, o.story_id desc limit :most)
                    union all
                    (select 2, o.story_id, o.first_published_at from published_story o
                     where o.category = p.category and o.story_id <> p.story_id
                     order by o.first_published_at desc, o.story_id desc limit 2 * :most)
                ) n
                where p.story_id = :story
                order by n.rank, n.first_published_at desc, n.story_id desc""")
                .param("story", story.value())
                .param("most", MOST)
                .query((row, n) -> new StoryId(row.getObject("story_id", UUID.class)))
                .list();
    }
}
