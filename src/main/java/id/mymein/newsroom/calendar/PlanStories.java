package id.mymein.newsroom.calendar;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.newsroom.SimilarStory;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryState;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which stories a plan may become: only such as the actor may see. */
@Component
class PlanStories {

    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private final StoryDesk desk;
    private final JdbcClient jdbc;

    PlanStories(StoryDesk desk, JdbcClient jdbc) {
        this.desk = desk;
        this.jdbc = jdbc;
    }

    /** A story with its name; the title may be empty in a draft. */
    record Linked(StoryId id, String title, StoryState state) {}

    /** Those whose titles resemble what is planned, the nearest first. */
    List<SimilarStory> like(Actor actor, Plan plan) {
        return desk.similar(
                actor, new StoryId(plan.id().value()), plan.content().topic());
    }

    /** Empty where there is no such story, or none that the actor may see. */
    Optional<Linked> find(Actor actor, StoryId id) {
        return jdbc.sql("""
                select s.id, coalesce(r.title, '') as title, s.state
                from story s left join revision r on r.story_id = s.id and r.number = s.revision_number
                where s.id = :id and story_visible(s, :offices, :desk, :police)""")
                .param("id", id.value())
                .param("offices", actor.officesFor(Action.WRITE_STORY))
                .param("desk", actor.regionsFor(Action.READ_DESK))
                .param("police", actor.regionsFor(Action.READ_AUTHENTICATION))
                .query((row, n) -> new Linked(
                        new StoryId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        StoryState.valueOf(row.getString("state"))))
                .optional();
    }

    /** The story that somebody means who typed an id, or pasted an address that has one in it. */
    Optional<Linked> named(Actor actor, String typed) {
        Matcher id = ID.matcher(typed);
        return id.find() ? find(actor, new StoryId(UUID.fromString(id.group()))) : Optional.empty();
    }
}
