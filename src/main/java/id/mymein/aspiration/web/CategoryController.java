package id.mymein.aspiration.web;

import id.mymein.aspiration.clock.RuleKeepers;
import id.mymein.aspiration.rules.CaseCategories;
import id.mymein.aspiration.rules.CaseCategory;
import id.mymein.aspiration.rules.RuleChange;
import id.mymein.aspiration.web.FormPage.Told;
import id.mymein.identity.Actor;
import id.mymein.platform.Slugs;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The categories: their names, their order, and which can be chosen. */
@Controller
class CategoryController {

    static final String LIST = CaseMenu.RULES + "/kategori";
    private static final String NEW = LIST + "/baru";
    private static final String ONE = LIST + "/{slug:[a-z0-9-]{1,40}}";
    private static final int LONGEST = 80;
    private static final int LONGEST_SLUG = 40;

    private final RuleKeepers keepers;
    private final CaseCategories categories;

    CategoryController(RuleKeepers keepers, CaseCategories categories) {
        this.keepers = keepers;
        this.categories = categories;
    }

    @GetMapping(LIST)
    ModelAndView list(Actor actor, Model model) {
        keepers.require(actor);
        return Html.page(
                "aspiration/web/rules",
                new RulesPage(
                        "aspiration.desk.categories",
                        "aspiration.desk.categories.lead",
                        NEW,
                        true,
                        categories.all().stream()
                                .map(category -> new RulesPage.Line(
                                        "",
                                        category.label(LocaleContextHolder.getLocale()),
                                        category.slug(),
                                        category.active() ? "" : "aspiration.desk.category.off",
                                        LIST + "/" + category.slug()))
                                .toList(),
                        Answers.told(model)));
    }

    @GetMapping(NEW)
    ModelAndView asking(Actor actor) {
        keepers.require(actor);
        return Html.page(Answers.FORM, form(null, 0, CaseInput.empty().with("aktif", "ya")));
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable String slug) {
        keepers.require(actor);
        CaseCategory category = find(slug);
        CaseInput input = CaseInput.empty()
                .with("nama", category.labelId())
                .with("nama_inggris", category.labelEn())
                .with("urutan", Integer.toString(category.position()));
        return Html.page(
                Answers.FORM,
                form(category, category.version(), category.active() ? input.with("aktif", "ya") : input));
    }

    private CaseCategory find(String slug) {
        return categories.all().stream()
                .filter(category -> category.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static FormPage form(@Nullable CaseCategory category, int version, CaseInput input) {
        return FormPage.of(
                        "aspiration.desk.category",
                        category == null ? NEW : LIST + "/" + category.slug(),
                        LIST,
                        version,
                        List.of(
                                Field.line("nama", input),
                                Field.line("nama_inggris", input),
                                Field.number("urutan", input).hinted("aspiration.desk.hint.urutan"),
                                Field.tick("aktif", input).hinted("aspiration.desk.hint.aktif")))
                .leading("aspiration.desk.category.lead");
    }

    @PostMapping(NEW)
    ModelAndView add(Actor actor, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes flash) {
        keepers.require(actor);
        return settle(actor, null, new CaseInput(sent), flash);
    }

    @PostMapping(ONE)
    ModelAndView change(
            Actor actor,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes flash) {
        keepers.require(actor);
        return settle(actor, find(slug), new CaseInput(sent), flash);
    }

    private ModelAndView settle(Actor actor, @Nullable CaseCategory before, CaseInput input, RedirectAttributes flash) {
        var errors = FormErrors.none();
        for (String field : List.of("nama", "nama_inggris")) {
            int length = Typed.length(input.line(field));
            if (length == 0) {
                errors.add(field, "aspiration.desk.wrong.nama");
            } else if (length > LONGEST) {
                errors.add(field, "aspiration.wrong.long", LONGEST, length);
            }
        }
        String slug = before == null ? Slugs.of(input.line("nama"), LONGEST_SLUG) : before.slug();
        if (!errors.any() && (slug.isEmpty() || slug.equals("baru"))) {
            errors.add("nama", "aspiration.desk.wrong.slug");
        }
        if (input.number("urutan").filter(order -> order <= 9999).isEmpty()) {
            errors.add("urutan", "aspiration.desk.wrong.urutan");
        }
        if (errors.any()) {
            return Html.invalid(
                    Answers.FORM, form(before, input.version(), input).wrong(errors));
        }
        var category = new CaseCategory(
                slug,
                input.line("nama"),
                input.line("nama_inggris"),
                input.number("urutan").orElseThrow().intValue(),
                input.ticked("aktif"),
                input.version());
        RuleChange change = before == null ? categories.add(actor, category) : categories.change(actor, category);
        return answer(change, before, input, flash);
    }

    private static ModelAndView answer(
            RuleChange change, @Nullable CaseCategory before, CaseInput input, RedirectAttributes flash) {
        return switch (change) {
            case DONE -> Answers.done(LIST, "aspiration.desk.rules.saved", flash);
            case TAKEN -> invalid(before, input, "nama", "aspiration.desk.category.taken");
            case NEEDED -> invalid(before, input, "aktif", "aspiration.desk.category.needed");
            case STALE ->
                Html.page(
                        Answers.FORM,
                        HttpStatus.CONFLICT,
                        form(before, before == null ? 0 : before.version(), input)
                                .refused(Told.of("aspiration.desk.rules.stale")));
        };
    }

    private static ModelAndView invalid(@Nullable CaseCategory before, CaseInput input, String field, String key) {
        return Html.invalid(
                Answers.FORM,
                form(before, input.version(), input).wrong(FormErrors.none().add(field, key)));
    }
}
