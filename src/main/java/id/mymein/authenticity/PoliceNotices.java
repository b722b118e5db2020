package id.mymein.authenticity;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actors;
import id.mymein.identity.Office;
import id.mymein.newsroom.StoryBriefs;
import id.mymein.newsroom.StoryBriefs.Brief;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryEvent;
import id.mymein.newsroom.StoryMessage;
import id.mymein.newsroom.StoryMessagePosted;
import id.mymein.newsroom.StoryMoved;
import id.mymein.newsroom.StoryState;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the police of a region what waits for them, in the transaction in which it begins to wait. */
@Component
class PoliceNotices {

    private static final Set<StoryEvent> ENDS_WAITING = Set.of(
            StoryEvent.FIND_AUTHENTIC,
            StoryEvent.FIND_HOAX,
            StoryEvent.FIND_UNPROVEN,
            StoryEvent.REWORK,
            StoryEvent.RETRACT);

    private static final List<String> ASKING =
            List.of("authenticity.told.asked", "authenticity.told.urgent", "authenticity.told.overdue");

    private final Notifier notifier;
    private final StoryBriefs briefs;
    private final StoryConversation conversation;
    private final Accounts accounts;
    private final Actors actors;
    private final UrgentReminders reminders;

    PoliceNotices(
            Notifier notifier,
            StoryBriefs briefs,
            StoryConversation conversation,
            Accounts accounts,
            Actors actors,
            UrgentReminders reminders) {
        this.notifier = notifier;
        this.briefs = briefs;
        this.conversation = conversation;
        this.accounts = accounts;
        this.actors = actors;
        this.reminders = reminders;
    }

    @EventListener
    void moved(StoryMoved moved) {
        if (moved.event() == StoryEvent.PUBLISH_URGENT) {
            Brief brief = briefs.find(moved.story()).orElseThrow();
            tell(brief, moved.by(), "authenticity.told.urgent");
            if (brief.urgentUntil() != null) {
                reminders.set(moved.story(), brief.urgentUntil());
            }
        } else if (moved.event() == StoryEvent.FIND_FIT && moved.to() == StoryState.AWAITING_AUTHENTICITY) {
            tell(briefs.find(moved.story()).orElseThrow(), moved.by(), "authenticity.told.asked");
        } else if (ENDS_WAITING.contains(moved.event())) {
            notifier.settle(path(moved.story().toString()), ASKING);
        }
    }

    private void tell(Brief brief, @Nullable AccountId by, String key) {
        var notice = Notice.of(key, path(brief.id().toString()), brief.title());
        accounts.whoMay(Action.DECIDE_AUTHENTICITY, brief.office()).stream()
                .map(Accounts.Person::id)
                .filter(person -> !person.equals(by))
                .forEach(person -> notifier.tell(person, notice));
    }

    /** What the sender or an editor answers goes to the officers who asked. */
    @EventListener
    void answered(StoryMessagePosted posted) {
        Office office = briefs.find(posted.story()).orElseThrow().office();
        var notice =
                Notice.of("authenticity.told.answered", path(posted.story().toString()) + "#tanya", posted.title());
        var sender = actors.find(posted.from()).orElseThrow();
        conversation.of(sender, posted.story()).stream()
                .filter(message -> !message.byOffice())
                .map(StoryMessage::account)
                .distinct()
                .filter(asker ->
                        !asker.equals(posted.from()) && !asker.equals(posted.heldBy()) && isPolice(asker, office))
                .forEach(asker -> notifier.tell(asker, notice));
    }

    private boolean isPolice(AccountId account, Office office) {
        return actors.find(account)
                .filter(actor -> actor.may(Action.READ_AUTHENTICATION, office.id(), office.region()))
                .isPresent();
    }

    static String path(String story) {
        return "/meja/polres/" + story;
    }
}
