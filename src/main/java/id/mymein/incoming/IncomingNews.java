package id.mymein.incoming;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.identity.OfficeId;
import id.mymein.incoming.Feed.Standing;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.SaveResult;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryReleased;
import id.mymein.newsroom.StoryRetracted;
import id.mymein.newsroom.StoryWriting;
import id.mymein.platform.web.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** What came in, for editors to choose from; each item is settled once, by whoever is first. */
@Component
public class IncomingNews {

    static final int PAGE = 30;

    /** What nobody wanted for a week is no longer counted as waiting. */
    private static final Duration FRESH = Duration.ofDays(7);

    private final ItemRows items;
    private final FeedRows feeds;
    private final ItemDraft drafts;
    private final StoryWriting writing;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    IncomingNews(
            ItemRows items,
            FeedRows feeds,
            ItemDraft drafts,
            StoryWriting writing,
            AuditTrail audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.items = items;
        this.feeds = feeds;
        this.drafts = drafts;
        this.writing = writing;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** @param older where the list goes on; empty at its end */
    public record Slice(List<Item> items, Optional<ItemFilter.Place> older) {
        public Slice {
            items = List.copyOf(items);
        }
    }

    /** The newest first, each said once, whichever feeds brought it. */
    @Transactional(readOnly = true)
    public Slice list(Actor actor, ItemFilter filter) {
        List<Item> found = items.newest(actor.regionsFor(Action.READ_DESK), feeds(actor, filter), filter, PAGE + 1);
        if (found.size() <= PAGE) {
            return new Slice(found, Optional.empty());
        }
        Item last = found.get(PAGE - 1);
        return new Slice(
                found.subList(0, PAGE),
                Optional.of(new ItemFilter.Place(last.at(), last.id().value())));
    }

    /** All of them, one after the other, the newest first; where the list goes on does not count. */
    void each(Actor actor, ItemFilter filter, Consumer<Item> item) {
        items.each(actor.regionsFor(Action.READ_DESK), feeds(actor, filter), filter, item);
    }

    /** Those that stand as the filter asks; null for all. */
    private @Nullable List<FeedId> feeds(Actor actor, ItemFilter filter) {
        Standing standing = filter.standing();
        Instant now = clock.instant();
        return standing == null
                ? null
                : feeds.within(actor.regionsFor(Action.READ_DESK)).stream()
                        .filter(feed -> feed.standing(now) == standing)
                        .map(Feed::id)
                        .toList();
    }

    /** How many of the last week nobody has settled. */
    @Transactional(readOnly = true)
    public long fresh(Actor actor) {
        return items.fresh(actor.regionsFor(Action.READ_DESK), clock.instant().minus(FRESH));
    }

    /** @throws NotFound where there is none that the actor may see */
    @Transactional(readOnly = true)
    public Item find(Actor actor, ItemId id) {
        return items.find(id, actor.regionsFor(Action.READ_DESK)).orElseThrow(NotFound::new);
    }

    /**
     * Makes a draft of it, or finds the one that is there. Takes up to some seconds where there is a picture to be taken in: call it
     * outside a transaction.
     *
     * @param office for which it is written; null for the first for which the actor writes
     * @throws NotFound where there is no such item, or the actor writes no stories for that office
     */
    public DraftResult draft(Actor actor, ItemId id, @Nullable OfficeId office) {
        Item item = find(actor, id);
        if (item.draft() != null) {
            return made(actor, item.draft());
        }
        OfficeId writer = actor.offices(Action.WRITE_STORY)
                .map(Grant::office)
                .filter(own -> office == null || own.equals(office))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<PhotoUse> photos = drafts.photos(actor, item, writer);
        return transaction.execute(status -> draft(actor, id, writer, photos));
    }

    private DraftResult draft(Actor actor, ItemId id, OfficeId office, List<PhotoUse> photos) {
        Item item = items.lock(id, actor.regionsFor(Action.READ_DESK)).orElseThrow(NotFound::new);
        if (item.draft() != null) {
            return made(actor, item.draft());
        }
        StoryId story = writing.start(actor, office, submission(id));
        SaveResult saved = writing.save(actor, story, 0, drafts.of(item, photos));
        if (!(saved instanceof SaveResult.Saved)) {
            throw new IllegalStateException("the draft of item " + id + " was not kept: " + saved);
        }
        items.drafted(id, story, office, actor.account().value());
        audit.record(
                actor.auditName(),
                "incoming.draft",
                "item:" + id,
                Map.of("story", story.toString(), "link", item.link()));
        return new DraftResult.Draft(story);
    }

    private DraftResult made(Actor actor, Item.Draft draft) {
        try {
            writing.mayEdit(actor, draft.story());
            return new DraftResult.Draft(draft.story());
        } catch (NotFound notYet) {
            return new DraftResult.Elsewhere(draft.office());
        }
    }

    private static UUID submission(ItemId id) {
        return UUID.nameUUIDFromBytes(("item " + id).getBytes(StandardCharsets.UTF_8));
    }

    /** Not for us. @return false where somebody settled it before */
    @Transactional
    public boolean dismiss(Actor actor, ItemId id) {
        return turn(actor, id, ItemState.DISMISSED);
    }

    /** After a second thought. @return false where it was not dismissed */
    @Transactional
    public boolean restore(Actor actor, ItemId id) {
        return turn(actor, id, ItemState.NEW);
    }

    private boolean turn(Actor actor, ItemId id, ItemState state) {
        find(actor, id);
        return items.turn(id, state, actor.account().value());
    }

    @EventListener
    void released(StoryReleased released) {
        items.told(released.story(), true);
    }

    @EventListener
    void retracted(StoryRetracted retracted) {
        items.told(retracted.story(), false);
    }
}
