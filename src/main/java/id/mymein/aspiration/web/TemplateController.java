package id.mymein.aspiration.web;

import id.mymein.aspiration.clock.RuleKeepers;
import id.mymein.aspiration.rules.AnswerTemplate;
import id.mymein.aspiration.rules.AnswerTemplates;
import id.mymein.aspiration.rules.RuleChange;
import id.mymein.aspiration.web.Field.Choice;
import id.mymein.aspiration.web.Field.Kind;
import id.mymein.aspiration.web.FormPage.Told;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

/** Words to begin an answer with: caseworkers keep those of their office, administrators those for everybody. */
@Controller
class TemplateController {

    private static final String NEW = CaseMenu.TEMPLATES + "/baru";
    private static final String ONE = CaseMenu.TEMPLATES + "/{id:" + Answers.ID + "}";
    private static final String EVERYBODY = "semua";
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_BODY = 4000;
    private static final int LAST = 100;

    private final RuleKeepers keepers;
    private final AnswerTemplates templates;
    private final Clock clock;

    TemplateController(RuleKeepers keepers, AnswerTemplates templates, Clock clock) {
        this.keepers = keepers;
        this.templates = templates;
        this.clock = clock;
    }

    private void require(Actor actor) {
        if (!actor.mayAnywhere(Action.WORK_CASE) && !keepers.includes(actor)) {
            throw new NotFound();
        }
    }

    private boolean keeps(Actor actor, @Nullable OfficeId office) {
        return office == null
                ? keepers.includes(actor)
                : actor.offices(Action.WORK_CASE)
                        .anyMatch(grant -> grant.office().equals(office));
    }

    @GetMapping(CaseMenu.TEMPLATES)
    ModelAndView list(Actor actor, Model model) {
        require(actor);
        return Html.page(
                "aspiration/web/rules",
                new RulesPage(
                        "aspiration.desk.templates",
                        "aspiration.desk.templates.lead",
                        NEW,
                        keepers.includes(actor),
                        templates.of(actor).stream()
                                .map(template -> line(actor, template))
                                .toList(),
                        Answers.told(model)));
    }

    private RulesPage.Line line(Actor actor, AnswerTemplate template) {
        return new RulesPage.Line(
                "",
                template.name(),
                template.body(),
                template.office() == null ? "aspiration.desk.template.common" : "aspiration.desk.template.own",
                keeps(actor, template.office()) ? CaseMenu.TEMPLATES + "/" + template.id() : "");
    }

    @GetMapping(NEW)
    ModelAndView asking(Actor actor) {
        require(actor);
        return Html.page(Answers.FORM, form(actor, null, 0, CaseInput.empty()));
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        AnswerTemplate template = find(actor, id);
        return Html.page(
                Answers.FORM,
                form(
                        actor,
                        template,
                        template.version(),
                        CaseInput.empty().with("nama", template.name()).with("isi", template.body())));
    }

    private AnswerTemplate find(Actor actor, UUID id) {
        return templates
                .find(actor, id.toString())
                .filter(template -> keeps(actor, template.office()))
                .orElseThrow(NotFound::new);
    }

    private FormPage form(Actor actor, @Nullable AnswerTemplate template, int version, CaseInput input) {
        List<Field> fields = new ArrayList<>();
        if (template == null) {
            fields.add(Field.choice(Kind.CHOICE, "milik", input, owners(actor)));
        }
        fields.add(Field.line("nama", input));
        fields.add(Field.text("isi", input).labelled("isi_contoh").hinted("aspiration.desk.hint.contoh"));
        String path = template == null ? NEW : CaseMenu.TEMPLATES + "/" + template.id();
        FormPage form = FormPage.of("aspiration.desk.template", path, CaseMenu.TEMPLATES, version, fields);
        return template == null ? form : form.removable(path + "/hapus");
    }

    private List<Choice> owners(Actor actor) {
        Stream<Choice> own = actor.offices(Action.WORK_CASE)
                .map(grant -> Choice.of(grant.office().toString(), grant.officeName()));
        Stream<Choice> all = keepers.includes(actor)
                ? Stream.of(Choice.keyed(EVERYBODY, "aspiration.desk.template.everybody"))
                : Stream.empty();
        return Stream.concat(own, all).toList();
    }

    @PostMapping(NEW)
    ModelAndView add(Actor actor, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes flash) {
        require(actor);
        var input = new CaseInput(sent);
        FormErrors errors = errors(input);
        OfficeId office = input.office("milik").orElse(null);
        boolean everybody = input.line("milik").equals(EVERYBODY);
        if ((office == null && !everybody) || !keeps(actor, office)) {
            errors.add("milik", "aspiration.desk.wrong.milik");
        }
        if (errors.any()) {
            return Html.invalid(Answers.FORM, form(actor, null, 0, input).wrong(errors));
        }
        templates.add(
                actor, new AnswerTemplate(Ids.next(clock), office, input.line("nama"), input.text("isi"), LAST, 1));
        return Answers.done(CaseMenu.TEMPLATES, "aspiration.desk.rules.saved", flash);
    }

    private static FormErrors errors(CaseInput input) {
        var errors = FormErrors.none();
        check(errors, "nama", input.line("nama"), LONGEST_NAME);
        check(errors, "isi", input.text("isi"), LONGEST_BODY);
        return errors;
    }

    private static void check(FormErrors errors, String field, String text, int longest) {
        int length = Typed.length(text);
        if (length == 0) {
            errors.add(field, "aspiration.desk.wrong." + field);
        } else if (length > longest) {
            errors.add(field, "aspiration.wrong.long", longest, length);
        }
    }

    @PostMapping(ONE)
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes flash) {
        AnswerTemplate before = find(actor, id);
        var input = new CaseInput(sent);
        FormErrors errors = errors(input);
        if (errors.any()) {
            return Html.invalid(
                    Answers.FORM, form(actor, before, input.version(), input).wrong(errors));
        }
        var changed = new AnswerTemplate(
                before.id(),
                before.office(),
                input.line("nama"),
                input.text("isi"),
                before.position(),
                input.version());
        if (templates.change(actor, changed) == RuleChange.STALE) {
            return Html.page(
                    Answers.FORM,
                    HttpStatus.CONFLICT,
                    form(actor, before, before.version(), input).refused(Told.of("aspiration.desk.rules.stale")));
        }
        return Answers.done(CaseMenu.TEMPLATES, "aspiration.desk.rules.saved", flash);
    }

    @PostMapping(ONE + "/hapus")
    ModelAndView remove(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int versi,
            RedirectAttributes flash) {
        boolean gone = templates.remove(actor, find(actor, id), versi) == RuleChange.DONE;
        return Answers.done(
                CaseMenu.TEMPLATES, gone ? "aspiration.desk.rules.removed" : "aspiration.desk.rules.stale", flash);
    }
}
