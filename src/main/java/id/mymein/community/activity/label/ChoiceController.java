package id.mymein.community.activity.label;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.Slugs;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows what may be chosen, to administrators of the whole installation, and changes it. */
@Controller
class ChoiceController {

    static final String PATH = "/meja/admin/kegiatan-kim";

    static final String NEW = "baru";

    private static final String LIST = PATH + "/{list:[a-z-]+}";
    private static final String PAGE = "community/activity/label/choices";
    private static final String TOLD = "pilihanTersimpan";
    private static final int LONGEST_KEY = 40;

    private final Entries entries;
    private final Regions regions;

    ChoiceController(Entries entries, Regions regions) {
        this.entries = entries;
        this.regions = regions;
    }

    /**
     * Both lists.
     *
     * @param sent which list a form was sent for, with what was typed for which key; empty for none
     * @param told message key of what was done; null where nothing was
     * @param problem message key of why it was not; null where nothing stood in the way
     */
    record Page(
            Map<Choice, List<Entry>> lists,
            String sent,
            @Nullable EntryForm typed,
            FormErrors errors,
            @Nullable String told,
            @Nullable String problem) {

        String which(Choice choice, String key) {
            return choice.slug() + "-" + key;
        }

        List<Entry> of(Choice choice) {
            return lists.getOrDefault(choice, List.of());
        }

        EntryForm form(Choice choice, Entry entry) {
            return typed != null && sent.equals(which(choice, entry.key())) ? typed : EntryForm.of(entry);
        }

        EntryForm blank(Choice choice) {
            if (typed != null && sent.equals(which(choice, NEW))) {
                return typed;
            }
            int last = of(choice).stream().mapToInt(Entry::position).max().orElse(0);
            return new EntryForm("", "", Integer.toString(last + 10), "ya");
        }
    }

    /** The rules hold for the whole installation, so whoever administers a part of it finds no such page. */
    static boolean keeps(Actor actor, Regions regions) {
        List<RegionCode> own = Arrays.stream(actor.regionsFor(Action.ADMINISTER_RULES))
                .map(RegionCode::new)
                .toList();
        return !own.isEmpty()
                && regions.served().stream()
                        .allMatch(regency -> own.stream().anyMatch(region -> region.contains(regency.code())));
    }

    private void require(Actor actor) {
        if (!keeps(actor, regions)) {
            throw new NotFound();
        }
    }

    private Page page(String sent, @Nullable EntryForm typed, FormErrors errors, @Nullable String problem) {
        return new Page(lists(), sent, typed, errors, null, problem);
    }

    private Map<Choice, List<Entry>> lists() {
        return Map.of(Choice.LABEL, entries.all(Choice.LABEL), Choice.SOURCE, entries.all(Choice.SOURCE));
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, Model model) {
        require(actor);
        String told = model.getAttribute(TOLD) instanceof String key ? key : null;
        return Html.page(PAGE, new Page(lists(), "", null, FormErrors.none(), told, null));
    }

    @PostMapping(LIST)
    ModelAndView add(Actor actor, @PathVariable String list, EntryForm typed, RedirectAttributes next) {
        require(actor);
        Choice choice = Choice.of(list).orElseThrow(NotFound::new);
        String which = choice.slug() + "-" + NEW;
        FormErrors errors = typed.errors(which);
        String key = Slugs.of(typed.labelId(), LONGEST_KEY);
        if (!errors.any() && (key.isEmpty() || key.equals(NEW) || !entries.add(actor, choice, key, typed))) {
            errors.add("nama-" + which, "community.activity.choice.wrong.taken");
        }
        return errors.any()
                ? Html.invalid(PAGE, page(which, typed, errors, "platform.form.problems"))
                : done("community.activity.choice.added", next);
    }

    @PostMapping(LIST + "/{key:[a-z0-9_-]{1,40}}")
    ModelAndView change(
            Actor actor,
            @PathVariable String list,
            @PathVariable String key,
            @RequestParam(defaultValue = "-1") int versi,
            EntryForm typed,
            RedirectAttributes next) {
        require(actor);
        Choice choice = Choice.of(list).orElseThrow(NotFound::new);
        if (entries.all(choice).stream().noneMatch(entry -> entry.key().equals(key))) {
            throw new NotFound();
        }
        String which = choice.slug() + "-" + key;
        FormErrors errors = typed.errors(which);
        if (errors.any()) {
            return Html.invalid(PAGE, page(which, typed, errors, "platform.form.problems"));
        }
        return entries.change(actor, choice, key, versi, typed)
                ? done("community.activity.choice.saved", next)
                : Html.page(
                        PAGE, HttpStatus.CONFLICT, page(which, typed, FormErrors.none(), "community.activity.stale"));
    }

    private static ModelAndView done(String told, RedirectAttributes next) {
        next.addFlashAttribute(TOLD, told);
        return Html.seeOther(PATH);
    }
}
