package id.mymein.newsroom.web;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.newsroom.OwnStories;
import id.mymein.newsroom.OwnStoryFilter;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import id.mymein.newsroom.StoryWriting;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows contributors where the stories of their offices stand. */
@Controller
class OwnStoriesController {

    private final OwnStories stories;
    private final StoryDesk desk;
    private final StoryConversation conversation;
    private final StoryWriting writing;

    OwnStoriesController(OwnStories stories, StoryDesk desk, StoryConversation conversation, StoryWriting writing) {
        this.stories = stories;
        this.desk = desk;
        this.conversation = conversation;
        this.writing = writing;
    }

    @GetMapping("/meja/kabar-saya")
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "all") String keadaan,
            @RequestParam(defaultValue = "0") String dari) {
        if (!actor.mayAnywhere(Action.WRITE_STORY)) {
            throw new NotFound();
        }
        int from = dari.matches("\\d{1,6}") ? Integer.parseInt(dari) : 0;
        OwnStoryFilter filter = OwnStoryFilter.of(keadaan);
        OwnStories.Slice slice = stories.list(actor, filter, from);
        return Html.page("newsroom/web/ownStories", new OwnStoriesPage(slice, filter, from, stories.counts(actor)));
    }

    @GetMapping("/meja/kabar-saya/{id:" + WriteController.ID + "}")
    ModelAndView story(Actor actor, @PathVariable UUID id, @RequestParam(required = false) @Nullable UUID terkirim) {
        return Html.page("newsroom/web/ownStory", page(actor, id, "", FormErrors.none(), terkirim));
    }

    @PostMapping("/meja/kabar-saya/{id:" + WriteController.ID + "}/pesan")
    ModelAndView answer(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String message) {
        own(actor, id);
        FormErrors errors = conversation.post(actor, new StoryId(id), message);
        return errors.any()
                ? Html.invalid("newsroom/web/ownStory", page(actor, id, message, errors, null))
                : Html.seeOther("/meja/kabar-saya/" + id + "#percakapan");
    }

    private OwnStoryPage page(Actor actor, UUID id, String message, FormErrors errors, @Nullable UUID justSent) {
        StoryView view = own(actor, id);
        return new OwnStoryPage(
                view,
                actor.account(),
                conversation.of(actor, view.id()),
                writing.mayEdit(actor, view.id()),
                message,
                errors,
                justSent);
    }

    /** Only for people of the story's own office; editors have their desk. */
    private StoryView own(Actor actor, UUID id) {
        StoryView view = desk.story(actor, new StoryId(id));
        if (!actor.may(Action.WRITE_STORY, view.office().id(), view.office().region())) {
            throw new NotFound();
        }
        return view;
    }
}
