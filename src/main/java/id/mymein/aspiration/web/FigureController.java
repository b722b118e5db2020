package id.mymein.aspiration.web;

import id.mymein.aspiration.clock.RuleKeepers;
import id.mymein.aspiration.rules.CaseFigure;
import id.mymein.aspiration.rules.CaseFigures;
import id.mymein.aspiration.rules.RuleChange;
import id.mymein.aspiration.web.FormPage.Told;
import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.util.List;
import java.util.Locale;
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

/** The figures: how many from one device, how often one may be opened again. */
@Controller
class FigureController {

    static final String LIST = CaseMenu.RULES + "/angka";
    private static final String ONE = LIST + "/{key:[a-z_]{1,40}}";
    private static final int LONGEST = 300;

    private final RuleKeepers keepers;
    private final CaseFigures figures;

    FigureController(RuleKeepers keepers, CaseFigures figures) {
        this.keepers = keepers;
        this.figures = figures;
    }

    @GetMapping(LIST)
    ModelAndView list(Actor actor, Model model) {
        keepers.require(actor);
        Locale locale = LocaleContextHolder.getLocale();
        return Html.page(
                "aspiration/web/rules",
                new RulesPage(
                        "aspiration.desk.figures",
                        "aspiration.desk.figures.lead",
                        "",
                        true,
                        figures.all().stream()
                                .map(figure -> new RulesPage.Line(
                                        "",
                                        figure.label(locale) + ": " + figure.value(),
                                        figure.source(),
                                        "",
                                        LIST + "/" + figure.key()))
                                .toList(),
                        Answers.told(model)));
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable String key) {
        keepers.require(actor);
        CaseFigure figure = find(key);
        return Html.page(
                Answers.FORM,
                form(
                        figure,
                        figure.version(),
                        CaseInput.empty()
                                .with("nilai", Integer.toString(figure.value()))
                                .with("sumber", figure.source())));
    }

    private CaseFigure find(String key) {
        return figures.all().stream()
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static FormPage form(CaseFigure figure, int version, CaseInput input) {
        return FormPage.of(
                        "aspiration.desk.figure",
                        LIST + "/" + figure.key(),
                        LIST,
                        version,
                        List.of(
                                Field.number("nilai", input),
                                Field.text("sumber", input).hinted("aspiration.desk.hint.sumber")))
                .leading("aspiration.desk.figure.lead")
                .naming(figure.label(LocaleContextHolder.getLocale()));
    }

    @PostMapping(ONE)
    ModelAndView change(
            Actor actor,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes flash) {
        keepers.require(actor);
        CaseFigure figure = find(key);
        var input = new CaseInput(sent);
        var errors = FormErrors.none();
        long value = input.number("nilai").orElse(-1L);
        if (value < figure.least() || value > figure.most()) {
            errors.add("nilai", "aspiration.desk.wrong.bounds", figure.least(), figure.most());
        }
        int length = Typed.length(input.line("sumber"));
        if (length == 0) {
            errors.add("sumber", "aspiration.desk.wrong.sumber");
        } else if (length > LONGEST) {
            errors.add("sumber", "aspiration.wrong.long", LONGEST, length);
        }
        if (errors.any()) {
            return Html.invalid(
                    Answers.FORM, form(figure, input.version(), input).wrong(errors));
        }
        if (figures.change(actor, figure, input.version(), (int) value, input.line("sumber")) == RuleChange.STALE) {
            return Html.page(
                    Answers.FORM,
                    HttpStatus.CONFLICT,
                    form(figure, figure.version(), input).refused(Told.of("aspiration.desk.rules.stale")));
        }
        return Answers.done(LIST, "aspiration.desk.rules.saved", flash);
    }
}
