package id.mymein.aspiration.web;

import id.mymein.aspiration.Aspiration;
import id.mymein.aspiration.AspirationDesk;
import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.AspirationResult;
import id.mymein.aspiration.AspirationState;
import id.mymein.aspiration.rules.AnswerTemplates;
import id.mymein.aspiration.web.FormPage.Told;
import id.mymein.aspiration.web.StepPhotos.Taken;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The steps with an aspiration, each a page that asks what it needs beside the case itself. */
@Controller
class StepController {

    private static final String STEP = ItemController.ITEM + "/{slug:" + DeskStep.ADDRESSES + "}";

    private final AspirationDesk desk;
    private final CasePages pages;
    private final StepFields fields;
    private final StepPhotos photos;
    private final StepTaking taking;
    private final AnswerTemplates templates;

    StepController(
            AspirationDesk desk,
            CasePages pages,
            StepFields fields,
            StepPhotos photos,
            StepTaking taking,
            AnswerTemplates templates) {
        this.desk = desk;
        this.pages = pages;
        this.fields = fields;
        this.photos = photos;
        this.taking = taking;
        this.templates = templates;
    }

    /** A step that somebody asks for. */
    private record Asked(Actor actor, Aspiration aspiration, DeskStep step) {

        String item() {
            return CaseMenu.PATH + "/" + aspiration.id();
        }

        String path() {
            return item() + "/" + step.slug();
        }
    }

    private Asked asked(Actor actor, UUID id, String slug) {
        Aspiration aspiration = desk.find(actor, new AspirationId(id));
        List<DeskStep> steps = DeskStep.at(slug);
        if (steps.isEmpty()) {
            throw new NotFound();
        }
        boolean first = aspiration.state() == AspirationState.RECEIVED;
        return new Asked(actor, aspiration, first ? steps.getFirst() : steps.getLast());
    }

    @GetMapping(STEP)
    ModelAndView asking(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> query) {
        Asked asked = asked(actor, id, slug);
        if (!offered(asked)) {
            return Html.seeOther(asked.item());
        }
        CaseInput input = fields.beginning(actor, asked.aspiration(), asked.step(), new CaseInput(query));
        return Html.page(Answers.FORM, form(asked, input));
    }

    private boolean offered(Asked asked) {
        return desk.steps(asked.actor(), asked.aspiration().id())
                .contains(asked.step().event());
    }

    private FormPage form(Asked asked, CaseInput input) {
        DeskStep step = asked.step();
        return FormPage.of(
                        step.key(),
                        asked.path(),
                        asked.item(),
                        asked.aspiration().version(),
                        fields.of(asked.actor(), asked.aspiration(), step, input))
                .leading(step.leadKey())
                .sending(step.goKey(), step.grave())
                .about(pages.view(asked.actor(), asked.aspiration()));
    }

    @PostMapping(STEP)
    ModelAndView take(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = StepPhotos.FIELD, required = false) @Nullable List<MultipartFile> files,
            RedirectAttributes flash) {
        Asked asked = asked(actor, id, slug);
        var input = new CaseInput(sent);
        Taken taken = Taken.none();
        if (offered(asked)) {
            taken = photos.take(actor, asked.aspiration(), asked.step(), input, files == null ? List.of() : files);
            input = input.with(StepPhotos.KEPT, taken.ids());
            if (input.ticked("pakai")) {
                return Html.page(Answers.FORM, form(asked, withWords(asked, input)));
            }
            if (asked.step().grave() && !input.ticked("yakin")) {
                taken.errors().add("yakin", "aspiration.desk.wrong.yakin");
            }
            if (taken.errors().any()) {
                return Html.invalid(Answers.FORM, form(asked, input).wrong(taken.errors()));
            }
        }
        AspirationResult result =
                taking.take(new StepTaking.Sent(actor, asked.aspiration(), asked.step(), input, taken.photos()));
        return answer(result, asked, input, flash);
    }

    private ModelAndView answer(AspirationResult result, Asked asked, CaseInput input, RedirectAttributes flash) {
        return switch (result) {
            case AspirationResult.Done done ->
                Answers.done(next(asked), asked.step().doneKey(), flash);
            case AspirationResult.Wrong(FormErrors errors) ->
                Html.invalid(Answers.FORM, form(asked, input).wrong(errors));
            case AspirationResult.Stale() ->
                // The form carries the new version: who has read what happened can send it again.
                Html.page(
                        Answers.FORM,
                        HttpStatus.CONFLICT,
                        form(fresh(asked), input).refused(Told.of("aspiration.desk.stale")));
            case AspirationResult.Refused refused ->
                asked.step()
                        .field(refused.reason())
                        .map(field -> Html.invalid(
                                Answers.FORM,
                                form(asked, input)
                                        .wrong(FormErrors.none()
                                                .add(field, refused.reason().key()))))
                        .orElseGet(() -> Html.page(
                                Answers.FORM,
                                HttpStatus.CONFLICT,
                                form(asked, input)
                                        .refused(Told.of(refused.reason().key()))));
        };
    }

    private Asked fresh(Asked asked) {
        return new Asked(
                asked.actor(), desk.find(asked.actor(), asked.aspiration().id()), asked.step());
    }

    /** What was verified is handed on; whoever gave it away may not see it any more. */
    private String next(Asked asked) {
        return switch (asked.step()) {
            case VERIFY -> asked.item() + "/" + DeskStep.DISPOSE.slug();
            case TRANSFER, RETURN -> seen(asked) ? asked.item() : CaseMenu.PATH;
            default -> asked.item();
        };
    }

    private boolean seen(Asked asked) {
        return desk.look(asked.actor(), asked.aspiration().id()).isPresent();
    }

    /** The template's words after what was typed already. */
    private CaseInput withWords(Asked asked, CaseInput input) {
        Aspiration aspiration = asked.aspiration();
        String office = asked.actor()
                .offices(Action.WORK_CASE)
                .findFirst()
                .map(Grant::officeName)
                .orElse("");
        String typed = input.text("jawaban");
        return templates
                .find(asked.actor(), input.line("contoh"))
                .map(template -> template.filled(aspiration.number(), aspiration.title(), office))
                .map(words -> typed.isEmpty() ? words : typed + "\n\n" + words)
                .map(words -> input.with("jawaban", words))
                .orElse(input);
    }
}
