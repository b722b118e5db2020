package id.mymein.newsroom.web;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.newsroom.OwnStories;
import id.mymein.newsroom.OwnStoryFilter;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import java.util.List;
import org.springframework.stereotype.Component;

/** The contributor's ways: the own stories, with the number of those that wait for an answer, and a new one. */
@Component
class WriteMenu implements DeskMenu {

    private final OwnStories stories;

    WriteMenu(OwnStories stories) {
        this.stories = stories;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        if (!actor.mayAnywhere(Action.WRITE_STORY)) {
            return List.of();
        }
        long waiting = stories.counts(actor).getOrDefault(OwnStoryFilter.TO_DO, 0L);
        return List.of(
                new DeskLink("newsroom.write.menu.own", "/meja/kabar-saya", waiting, 60, DeskGroup.WRITING),
                new DeskLink("newsroom.write.menu.write", "/meja/tulis", 0, 61, DeskGroup.WRITING));
    }
}
