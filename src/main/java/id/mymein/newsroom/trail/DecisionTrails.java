package id.mymein.newsroom.trail;

import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Collects a story's decision trail, for whoever may see the story. */
@Component
class DecisionTrails {

    private final StoryDesk desk;
    private final StoryConversation conversation;
    private final TrailRows rows;

    DecisionTrails(StoryDesk desk, StoryConversation conversation, TrailRows rows) {
        this.desk = desk;
        this.conversation = conversation;
        this.rows = rows;
    }

    /** @throws id.mymein.platform.web.NotFound where there is no such story that the actor may see */
    @Transactional(readOnly = true)
    DecisionTrail of(Actor actor, StoryId id) {
        StoryView view = desk.story(actor, id);
        return new DecisionTrail(
                view,
                rows.releases(id),
                rows.retraction(id).orElse(null),
                conversation.of(actor, id),
                rows.checklist());
    }
}
