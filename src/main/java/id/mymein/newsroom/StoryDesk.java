package id.mymein.newsroom;

import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.Offices;
import id.mymein.platform.web.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads stories at work, always through what the actor may see: editors what was sent in their regions, police what they were
 * asked about. What one may not see is not there.
 */
@Component
@Transactional(readOnly = true)
public class StoryDesk {

    private final QueueRows queues;
    private final StoryViews views;
    private final Offices offices;
    private final Accounts accounts;
    private final JdbcClient jdbc;

    StoryDesk(QueueRows queues, StoryViews views, Offices offices, Accounts accounts, JdbcClient jdbc) {
        this.queues = queues;
        this.views = views;
        this.offices = offices;
        this.accounts = accounts;
        this.jdbc = jdbc;
    }

    /** @param from how many items to pass over */
    public QueuePage queue(Actor actor, DeskQueue queue, QueueFilter filter, int from) {
        return queues.page(actor, queue, filter, from);
    }

    public QueueCounts counts(Actor actor) {
        return queues.counts(actor);
    }

    /** How many stories wait for a decision in the actor's regions; cheap enough for every page. */
    public long waiting(Actor actor) {
        return queues.waiting(actor);
    }

    /** What waits for the police in the actor's regions, oldest first. */
    public List<QueueItem> awaitingAuthenticity(Actor actor) {
        return queues.forPolice(actor, false);
    }

    /** How much waits for the police in the actor's regions, for the menu on every page. */
    public long countAwaitingAuthenticity(Actor actor) {
        return jdbc.sql("select count(*) from story s where s.state = 'AWAITING_AUTHENTICITY'"
                        + " and region_within(s.office_region, :police)")
                .param("police", actor.regionsFor(Action.READ_AUTHENTICATION))
                .query(Long.class)
                .single();
    }

    /** What the police decided last in the actor's regions, newest first. */
    public List<QueueItem> authenticityDecided(Actor actor) {
        return queues.forPolice(actor, true);
    }

    /** @throws NotFound where there is none that the actor may see */
    public StoryView story(Actor actor, StoryId id) {
        return views.view(actor, id);
    }

    /** The editors to whom a story of that office may be given. */
    public List<Accounts.Person> editorsFor(Office office) {
        return accounts.whoMay(Action.CLAIM_STORY, office);
    }

    /** The offices whose stories come to this editor, for a filter. */
    public List<Office> senders(Actor actor) {
        return actor.offices(Action.READ_DESK)
                .map(grant -> grant.region())
                .distinct()
                .flatMap(region -> offices.within(region).stream())
                .distinct()
                .toList();
    }

    /** Up to five other stories, public or at work, whose titles resemble this one's, the nearest first. */
    public List<SimilarStory> similar(Actor actor, StoryId id, String title) {
        return jdbc.sql("""
                select s.id, r.title, s.state, s.state_since, p.path, similarity(r.title, :title) as alike,
                       exists (select from finding f where f.story_id = s.id and f.verdict = 'hoax') as hoax
                from revision r
                join story s on s.id = r.story_id and s.revision_number = r.number
                left join published_story p on p.story_id = s.id
                where r.title % :title and s.id <> :id
                  and (p.story_id is not null or story_visible(s, :offices, :desk, :police))
                order by alike desc, s.id
                limit 5""")
                .param("title", title)
                .param("id", id.value())
                .param("offices", actor.officesFor(Action.WRITE_STORY))
                .param("desk", actor.regionsFor(Action.READ_DESK))
                .param("police", actor.regionsFor(Action.READ_AUTHENTICATION))
                .query((row, n) -> new SimilarStory(
                        new StoryId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        StoryState.valueOf(row.getString("state")),
                        StoryRow.instant(row, "state_since"),
                        row.getString("path"),
                        Math.round(row.getFloat("alike") * 100),
                        row.getBoolean("hoax")))
                .list();
    }

    /** Where these stories stand now; those that the actor may not see are missing. */
    public List<StoryPulse> pulses(Actor actor, Collection<StoryId> ids) {
        return jdbc.sql("""
                select s.id, s.state, s.version from story s
                where s.id = any (:ids) and story_visible(s, :offices, :desk, :police)""")
                .param("ids", ids.stream().map(StoryId::value).toArray(UUID[]::new))
                .param("offices", actor.officesFor(Action.WRITE_STORY))
                .param("desk", actor.regionsFor(Action.READ_DESK))
                .param("police", actor.regionsFor(Action.READ_AUTHENTICATION))
                .query((row, n) -> new StoryPulse(
                        new StoryId(row.getObject("id", UUID.class)),
                        StoryState.valueOf(row.getString("state")),
                        row.getInt("version")))
                .list();
    }
}
