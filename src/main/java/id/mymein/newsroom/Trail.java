package id.mymein.newsroom;

import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decision trail: each step of each story, added and never changed. */
@Component
class Trail {

    private final JdbcClient jdbc;

    Trail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StoryRow story, Transition transition, Step step, OfficeId office) {
        jdbc.sql("""
                insert into story_step (story_id, event, from_state, to_state, account_id, office_id, at, revision_number, reason)
                values (:story, :event, :from, :to, :account, :office, :at, :revision, :reason)""")
                .param("story", story.id().value())
                .param("event", transition.event().name())
                .param(
                        "from",
                        transition.from() == null ? null : transition.from().name())
                .param("to", transition.to().name())
                .param("account", step.account() == null ? null : step.account().value())
                .param("office", step.actor() == null ? null : office.value())
                .param("at", step.now().atOffset(ZoneOffset.UTC))
                .param("revision", story.revision())
                .param("reason", step.reason())
                .update();
    }

    /** The first step of all, which has no edge to take: the story is there by it. */
    void started(StoryRow story, Actor actor, Instant now) {
        Transition start = Workflow.TABLE.getFirst();
        add(story, start, Step.of(start.event(), actor, "", now), story.office());
    }

    /** From the first step to the last. */
    List<TrailStep> of(StoryId story) {
        return jdbc.sql("select * from story_step where story_id = :story order by id")
                .param("story", story.value())
                .query((row, n) -> new TrailStep(
                        StoryEvent.valueOf(row.getString("event")),
                        StoryState.valueOf(row.getString("to_state")),
                        StoryRow.account(row, "account_id"),
                        row.getObject("office_id", UUID.class) == null
                                ? null
                                : new OfficeId(row.getObject("office_id", UUID.class)),
                        StoryRow.instant(row, "at"),
                        row.getInt("revision_number"),
                        row.getString("reason")))
                .list();
    }
}
