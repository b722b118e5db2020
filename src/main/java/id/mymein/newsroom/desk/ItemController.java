package id.mymein.newsroom.desk;

import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows one story on the desk, and takes questions to its sender. */
@Controller
class ItemController {

    /** The address of a story; anything but an id is no address of ours. */
    static final String ITEM = QueueChoice.DESK + "/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    private final ItemPages pages;
    private final Deciding deciding;
    private final StoryConversation conversation;

    ItemController(ItemPages pages, Deciding deciding, StoryConversation conversation) {
        this.pages = pages;
        this.deciding = deciding;
        this.conversation = conversation;
    }

    @GetMapping(ITEM)
    ModelAndView item(
            Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> asked, Model model) {
        StoryView story = pages.story(actor, new StoryId(id));
        return Html.page(
                Deciding.TEMPLATE,
                pages.page(
                        actor, story, pages.choice(story, asked), ItemView.Sent.NOTHING, flash(story, asked, model)));
    }

    /** What was done on the page before; the form in which editors write says in the address that it saved. */
    private static @Nullable Flash flash(StoryView story, MultiValueMap<String, String> asked, Model model) {
        return asked.containsKey("tersimpan")
                ? new Flash("save", story.id(), story.title(), story.standing().state())
                : Flash.in(model);
    }

    @PostMapping(ITEM + "/pesan")
    ModelAndView ask(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        var form = new Deciding.Form(actor, id, Act.ASK, fields, next);
        StoryView story = pages.story(actor, form.story());
        FormErrors errors = conversation.post(actor, form.story(), form.typed().reason());
        if (errors.any()) {
            return deciding.invalid(form, errors);
        }
        new Flash(Act.ASK.word(), story.id(), story.title(), story.standing().state()).on(next);
        return Html.seeOther(pages.choice(story, fields).item(story.id()) + "#percakapan");
    }
}
