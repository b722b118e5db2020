package id.mymein.newsroom.desk;

import id.mymein.identity.Actor;
import id.mymein.newsroom.Outcome;
import id.mymein.newsroom.QueueItem;
import id.mymein.newsroom.Refusal;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryState;
import id.mymein.newsroom.StoryView;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What happens to a form that was sent from beside a story. What was wrong with it comes back with everything that was typed;
 * what was decided leads on to the next story of the pile.
 */
@Component
class Deciding {

    static final String TEMPLATE = "newsroom/desk/item";

    private final ItemPages pages;

    Deciding(ItemPages pages) {
        this.pages = pages;
    }

    /** A form as it came. */
    record Form(Actor actor, UUID id, Act act, MultiValueMap<String, String> fields, RedirectAttributes next) {

        StoryId story() {
            return new StoryId(id);
        }

        Typed typed() {
            return Typed.of(act, fields);
        }
    }

    /** @param verb what the form asks for */
    ModelAndView take(Form form, Function<Typed, Outcome> verb) {
        StoryView story = pages.story(form.actor(), form.story());
        Typed typed = form.typed();
        FormErrors errors = typed.problems();
        if (errors.any()) {
            return invalid(form, errors);
        }
        QueueChoice choice = pages.choice(story, form.fields());
        Optional<StoryId> next = form.act().goesOn() ? next(form, choice) : Optional.of(form.story());
        return switch (verb.apply(typed)) {
            case Outcome.Done(var _, StoryState state) -> {
                new Flash(doneWord(form), story.id(), story.title(), state).on(form.next());
                yield Html.seeOther(next.map(choice::item).orElse(choice.list()));
            }
            case Outcome.Refused(Refusal reason) -> refuse(form, reason);
        };
    }

    private static String doneWord(Form form) {
        boolean withdrawn = (form.act() == Act.DOUBT && !form.typed().sure())
                || (form.act() == Act.ASSIGN && form.typed().editor().isEmpty());
        return form.act().word() + (withdrawn ? "_withdrawn" : "");
    }

    /** The form again with what is wrong in it: 422. */
    ModelAndView invalid(Form form, FormErrors errors) {
        return Html.invalid(TEMPLATE, again(form, errors, null));
    }

    private ModelAndView refuse(Form form, Refusal reason) {
        String field = field(reason);
        return field == null
                ? Html.page(TEMPLATE, HttpStatus.CONFLICT, again(form, FormErrors.none(), reason))
                : invalid(form, FormErrors.none().add(field, reason.key()));
    }

    /** The field in which a refusal is to be mended; null where the form is right and something else stands in the way. */
    private static @Nullable String field(Refusal reason) {
        return switch (reason) {
            case REASON_MISSING, CORRECTION_MISSING -> "reason";
            case CHECKLIST_INCOMPLETE -> "check";
            case NOT_IN_THE_FUTURE -> "day";
            case ASSIGNEE_MAY_NOT -> "editor";
            default -> null;
        };
    }

    private ItemView again(Form form, FormErrors errors, @Nullable Refusal refusal) {
        StoryView story = pages.story(form.actor(), form.story());
        var sent = new ItemView.Sent(form.typed(), errors, refusal);
        return pages.page(form.actor(), story, pages.choice(story, form.fields()), sent, null);
    }

    /** What comes after it in the pile that nobody else has in hands; from the top again where it was the last. */
    private Optional<StoryId> next(Form form, QueueChoice choice) {
        List<QueueItem> items = pages.pile(form.actor(), choice);
        List<StoryId> free = items.stream()
                .filter(item -> item.id().equals(form.story()) || isFree(item, form.actor()))
                .map(QueueItem::id)
                .toList();
        int at = free.indexOf(form.story());
        if (at + 1 < free.size()) {
            return Optional.of(free.get(at + 1));
        }
        return free.stream().filter(id -> !id.equals(form.story())).findFirst();
    }

    private static boolean isFree(QueueItem item, Actor actor) {
        return item.holder() == null || item.holder().id().equals(actor.account());
    }
}
