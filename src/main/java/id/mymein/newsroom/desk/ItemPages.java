package id.mymein.newsroom.desk;

import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.media.MediaLibrary;
import id.mymein.newsroom.Categories;
import id.mymein.newsroom.Checklist;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.DeskQueue;
import id.mymein.newsroom.EvidenceSource;
import id.mymein.newsroom.QueueItem;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryLinks;
import id.mymein.newsroom.StoryView;
import id.mymein.newsroom.StoryWriting;
import id.mymein.platform.Site;
import id.mymein.platform.web.NotFound;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Puts the page of one story together. */
@Component
class ItemPages {

    private final StoryDesk desk;
    private final StoryWriting writing;
    private final StoryConversation conversation;
    private final EvidenceSource evidence;
    private final List<StoryLinks> links;
    private final Checklist checklist;
    private final Categories categories;
    private final Places places;
    private final MediaLibrary media;
    private final Site site;
    private final Clock clock;

    ItemPages(
            StoryDesk desk,
            StoryWriting writing,
            StoryConversation conversation,
            EvidenceSource evidence,
            List<StoryLinks> links,
            Checklist checklist,
            Categories categories,
            Places places,
            MediaLibrary media,
            Site site,
            Clock clock) {
        this.desk = desk;
        this.writing = writing;
        this.conversation = conversation;
        this.evidence = evidence;
        this.links = links;
        this.checklist = checklist;
        this.categories = categories;
        this.places = places;
        this.media = media;
        this.site = site;
        this.clock = clock;
    }

    /**
     * A story that was sent to this editor.
     *
     * @throws NotFound where there is none; what somebody sees as its author or as police is not on this desk
     */
    StoryView story(Actor actor, StoryId id) {
        StoryView story = desk.story(actor, id);
        if (story.standing().submittedAt() == null
                || !actor.may(
                        Action.READ_DESK, story.office().id(), story.office().region())) {
            throw new NotFound();
        }
        return story;
    }

    /** The pile from which it was taken; where the address does not say, the one in which it lies. */
    QueueChoice choice(StoryView story, MultiValueMap<String, String> asked) {
        return QueueChoice.of(asked, DeskQueue.holding(story.standing().state()));
    }

    private QueueView queue(Actor actor, QueueChoice choice) {
        return new QueueView(
                actor.account(),
                choice,
                desk.queue(actor, choice.queue(), choice.filter(), choice.from()),
                desk.counts(actor),
                List.of(),
                List.of(),
                List.of(),
                places,
                null);
    }

    /** What lies in the pile from which it was taken. */
    List<QueueItem> pile(Actor actor, QueueChoice choice) {
        return desk.queue(actor, choice.queue(), choice.filter(), choice.from()).items();
    }

    ItemView page(Actor actor, StoryView story, QueueChoice choice, ItemView.Sent sent, @Nullable Flash flash) {
        Content content = story.content();
        return new ItemView(
                actor,
                story,
                queue(actor, choice),
                StoryText.of(content, media),
                places.name(content.region(), story.office().region()),
                around(actor, story),
                sent,
                flash);
    }

    private ItemView.Around around(Actor actor, StoryView story) {
        return new ItemView.Around(
                categories.find(story.content().category()).orElse(null),
                checklist.items(),
                conversation.of(actor, story.id()),
                desk.similar(actor, story.id(), story.title()),
                evidence.of(story.id()),
                links.stream()
                        .flatMap(module -> module.links(actor, story).stream())
                        .toList(),
                editors(actor, story),
                writing.mayEdit(actor, story.id()),
                clock.instant().atZone(site.zone()).toLocalDate().plusDays(1));
    }

    private List<Accounts.Person> editors(Actor actor, StoryView story) {
        return actor.may(
                        Action.ASSIGN_STORY, story.office().id(), story.office().region())
                ? desk.editorsFor(story.office())
                : List.of();
    }
}
