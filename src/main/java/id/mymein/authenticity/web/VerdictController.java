package id.mymein.authenticity.web;

import id.mymein.authenticity.PoliceAccess;
import id.mymein.authenticity.Verdict;
import id.mymein.authenticity.Verdicts;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Outcome;
import id.mymein.newsroom.Refusal;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.CleanText;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Takes the verdict. Evidence that was filled in and not yet added is added first: an officer who chose a file and pressed
 * <i>Asli</i> meant it. A hoax is asked about once more, since it cannot be undone.
 */
@Controller
class VerdictController {

    private static final int LONGEST_REASON = 2000;

    private final Verdicts verdicts;
    private final Adding adding;
    private final ItemPages pages;
    private final PoliceAccess access;

    VerdictController(Verdicts verdicts, Adding adding, ItemPages pages, PoliceAccess access) {
        this.verdicts = verdicts;
        this.adding = adding;
        this.pages = pages;
        this.access = access;
    }

    @PostMapping(PoliceMenu.PATH + "/{id:" + PoliceController.ID + "}/keaslian")
    ModelAndView decide(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            RedirectAttributes next,
            Locale locale) {
        var story = new StoryId(id);
        access.asked(actor, story);
        Adding.Added added = adding.add(actor, story, Typed.of(form), berkas);
        Optional<Verdict> verdict = Verdict.of(first(form, Typed.VERDICT));
        FormErrors errors = check(added, verdict);
        if (errors.any() || verdict.isEmpty()) {
            return refused(actor, story, added, errors, null, locale);
        }
        String reason = reason(added.left());
        if (verdict.get() == Verdict.HOAX && !first(form, "yakin").equals("ya")) {
            return confirmation(actor, story, added, form, locale);
        }
        return switch (verdicts.find(actor, story, verdict.get(), reason, first(form, Typed.SEEN))) {
            case Outcome.Done done -> {
                next.addFlashAttribute(
                        PoliceController.TOLD,
                        "authenticity.told.here." + verdict.get().word());
                yield Html.seeOther(PoliceMenu.PATH);
            }
            case Outcome.Refused(Refusal why) -> refused(actor, story, added, errors, why, locale);
        };
    }

    private static FormErrors check(Adding.Added added, Optional<Verdict> verdict) {
        FormErrors errors = added.errors();
        String reason = reason(added.left());
        int length = reason.codePointCount(0, reason.length());
        if (verdict.isEmpty()) {
            errors.add(Typed.VERDICT, "authenticity.verdict.missing");
        }
        if (reason.isEmpty()) {
            errors.add(Typed.REASON, "authenticity.reason.missing");
        } else if (length > LONGEST_REASON) {
            errors.add(Typed.REASON, "newsroom.content.tooLong", LONGEST_REASON, length - LONGEST_REASON);
        }
        return errors;
    }

    /** Shows what would be done; what stands in the way of it is said now and not after the second click. */
    private ModelAndView confirmation(
            Actor actor, StoryId story, Adding.Added added, MultiValueMap<String, String> form, Locale locale) {
        ItemPage page = page(actor, story, added, FormErrors.none(), null, locale);
        Refusal why = page.view().steps().why(Verdict.HOAX.event());
        if (why == null && page.counting() == 0) {
            why = Refusal.EVIDENCE_MISSING;
        }
        String seen = first(form, Typed.SEEN);
        if (why == null && !seen.equals(page.shown().revision().fingerprint())) {
            why = Refusal.FINDING_STALE;
        }
        if (why != null) {
            return refused(actor, story, added, FormErrors.none(), why, locale);
        }
        return first(form, "kembali").isEmpty()
                ? Html.page("authenticity/web/confirm", page)
                : Html.page(PoliceController.ITEM, page);
    }

    private ModelAndView refused(
            Actor actor, StoryId story, Adding.Added added, FormErrors errors, @Nullable Refusal why, Locale locale) {
        boolean mendable = why == null || why == Refusal.EVIDENCE_MISSING;
        if (why == Refusal.EVIDENCE_MISSING) {
            errors.add("bukti", why.key());
        }
        HttpStatus status = added.closed() || !mendable ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
        Refusal said = added.closed() ? Refusal.NOT_IN_THIS_STATE : mendable ? null : why;
        return Html.page(PoliceController.ITEM, status, page(actor, story, added, errors, said, locale));
    }

    private ItemPage page(
            Actor actor, StoryId story, Adding.Added added, FormErrors errors, @Nullable Refusal why, Locale locale) {
        var answer = new ItemPage.Answer(added.left(), errors, EvidenceController.told(added), why);
        return pages.page(actor, story, answer, locale);
    }

    /** As typed, with line ends of one kind. */
    private static String reason(Typed typed) {
        return CleanText.of(typed.of(Typed.REASON)).replace("\r\n", "\n").strip();
    }

    private static String first(MultiValueMap<String, String> form, String name) {
        String value = form.getFirst(name);
        return value == null ? "" : value;
    }
}
