package id.mymein.telling;

import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.PublicAspirations;
import id.mymein.aspiration.PublicCase;
import id.mymein.audit.AuditTrail;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.identity.OfficeId;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.SaveResult;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryWriting;
import id.mymein.platform.web.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a draft of the newsroom from an answered aspiration. Only what everybody may read of it is carried over: its sender's name
 * is not, not even where it is public, because to be named in a report is another thing than to be named in a complaint.
 */
@Component
public class CaseReports {

    private final PublicAspirations aspirations;
    private final CaseDraft drafts;
    private final StoryWriting writing;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    CaseReports(
            PublicAspirations aspirations,
            CaseDraft drafts,
            StoryWriting writing,
            JdbcClient jdbc,
            AuditTrail audit,
            Clock clock) {
        this.aspirations = aspirations;
        this.drafts = drafts;
        this.writing = writing;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Starts the story, or opens the one that the same person started of it for that office.
     *
     * @param office for which it is written; null for the first for which the actor writes
     * @throws NotFound where the aspiration is not public or not answered, or the actor writes no stories for that office
     */
    @Transactional
    public StoryId report(Actor actor, AspirationId id, @Nullable OfficeId office) {
        PublicCase told = aspirations.find(id).filter(PublicCase::answered).orElseThrow(NotFound::new);
        OfficeId writer = office != null
                ? office
                : actor.offices(Action.WRITE_STORY)
                        .findFirst()
                        .map(Grant::office)
                        .orElseThrow(NotFound::new);
        StoryId story = writing.start(actor, writer, submission(actor, id, writer));
        if (link(actor, told, story)) {
            fill(actor, told, story);
            audit.record(
                    actor.auditName(),
                    "telling.report",
                    "aspiration:" + id,
                    Map.of("story", story.toString(), "number", Long.toString(told.number())));
        }
        return story;
    }

    /** The same for the same three, so that pressing twice makes one draft. */
    private static UUID submission(Actor actor, AspirationId id, OfficeId office) {
        String name = "report " + id + " " + actor.account() + " " + office;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** @return false where it was linked before */
    private boolean link(Actor actor, PublicCase told, StoryId story) {
        return jdbc.sql("""
                        insert into case_story (aspiration_id, story_id, number, region, made_by, made_at)
                        values (:aspiration, :story, :number, :region, :by, :now) on conflict do nothing""")
                        .param("aspiration", told.id().value())
                        .param("story", story.value())
                        .param("number", told.number())
                        .param("region", told.region().value())
                        .param("by", actor.account().value())
                        .param("now", OffsetDateTime.now(clock.withZone(ZoneOffset.UTC)))
                        .update()
                == 1;
    }

    private void fill(Actor actor, PublicCase told, StoryId story) {
        Content content = drafts.of(actor, told, category(told.category()));
        SaveResult saved = writing.save(actor, story, 0, content);
        if (!(saved instanceof SaveResult.Saved)) {
            throw new IllegalStateException("the draft of aspiration " + told.number() + " was not kept: " + saved);
        }
    }

    /** Empty where nobody has said which; then the writer chooses. */
    private String category(String slug) {
        return jdbc.sql("select story_category from case_story_category where aspiration_category = :slug")
                .param("slug", slug)
                .query(String.class)
                .optional()
                .orElse("");
    }
}
