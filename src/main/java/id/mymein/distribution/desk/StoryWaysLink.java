package id.mymein.distribution.desk;

import id.mymein.distribution.DistributionPaths;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryLinks;
import id.mymein.newsroom.StoryView;
import java.util.List;
import org.springframework.stereotype.Component;

/** Leads from a story on the desk to its ways out. */
@Component
class StoryWaysLink implements StoryLinks {

    @Override
    public List<Link> links(Actor actor, StoryView story) {
        return actor.may(
                        Action.PUBLISH_STORY,
                        story.office().id(),
                        story.office().region())
                ? List.of(new Link(
                        "distribution.plan.title", "distribution.plan.note", DistributionPaths.story(story.id())))
                : List.of();
    }
}
