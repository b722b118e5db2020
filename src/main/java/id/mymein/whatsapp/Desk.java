package id.mymein.whatsapp;

import id.mymein.alert.Alert;
import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.platform.Site;
import id.mymein.platform.web.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What editors and administrators see of it, and what they may do: pause, go on, try again once it is mended. */
@Component
class Desk {

    private static final String SUBJECT = "whatsapp";

    private final Keepers keepers;
    private final Standing standing;
    private final Stopping stopping;
    private final Figures figures;
    private final Topics topics;
    private final Replies replies;
    private final PublishedRegister stories;
    private final WhatsAppSettings settings;
    private final AuditTrail audit;
    private final Site site;
    private final Clock clock;

    Desk(
            Keepers keepers,
            Standing standing,
            Stopping stopping,
            Figures figures,
            Topics topics,
            Replies replies,
            PublishedRegister stories,
            WhatsAppSettings settings,
            AuditTrail audit,
            Site site,
            Clock clock) {
        this.keepers = keepers;
        this.standing = standing;
        this.stopping = stopping;
        this.figures = figures;
        this.topics = topics;
        this.replies = replies;
        this.stories = stories;
        this.settings = settings;
        this.audit = audit;
        this.site = site;
        this.clock = clock;
    }

    /** How many wish for one thing, as it is called. */
    record Wished(String name, long readers) {}

    /** @param title of the story as it is now, or was last */
    record Told(String title, String path, Figures.Line line) {}

    /**
     * The page.
     *
     * @param quiet true while Meta asks for patience
     * @param today what was to be told since midnight
     */
    record Overview(
            Standing.Now standing,
            boolean quiet,
            String number,
            int aDay,
            long readers,
            List<Wished> wishes,
            List<Told> today) {}

    @Transactional(readOnly = true)
    Overview overview(Actor actor, Words words) {
        keepers.require(actor);
        Instant now = clock.instant();
        Instant morning =
                now.atZone(site.zone()).toLocalDate().atStartOfDay(site.zone()).toInstant();
        Standing.Now stands = standing.now();
        return new Overview(
                stands,
                stands.quiet(now),
                settings.number(),
                settings.aDay(),
                figures.readers(),
                figures.wishes().stream()
                        .map(wished -> new Wished(replies.name(topics.of(wished.wish()), words), wished.readers()))
                        .toList(),
                figures.since(morning).stream().map(this::told).toList());
    }

    private Told told(Figures.Line line) {
        Alert alert = line.alert();
        return stories.find(alert.story())
                .map(now -> switch (now) {
                    case PublishedAddress.Found(var story) ->
                        new Told(story.item().title(), story.item().path(), line);
                    case PublishedAddress.Gone gone -> new Told(gone.title(), gone.path(), line);
                    case PublishedAddress.Moved(String path) -> new Told(path, path, line);
                })
                .orElseGet(() -> new Told("", "", line));
    }

    /** Twice is once. */
    @Transactional
    void pause(Actor actor, boolean paused) {
        keepers.require(actor);
        if (standing.pause(paused, actor.account())) {
            record(actor, paused ? "pause" : "resume");
        }
    }

    /** Twice is once. Where it is not mended, Meta says so at the next message, and it stops again. */
    @Transactional
    void mended(Actor actor) {
        keepers.require(actor);
        if (stopping.mend(actor.account())) {
            record(actor, "mended");
        }
    }

    private void record(Actor actor, String verb) {
        audit.record(actor.auditName(), "whatsapp." + verb, SUBJECT, Map.of());
    }
}
