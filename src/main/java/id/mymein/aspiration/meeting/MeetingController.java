package id.mymein.aspiration.meeting;

import id.mymein.aspiration.CaseAccess;
import id.mymein.aspiration.meeting.MeetingPages.Typing;
import id.mymein.identity.Actor;
import id.mymein.platform.Ids;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
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

/** Shows meetings, takes new ones, what was said and decided there, and what came of it. */
@Controller
class MeetingController {

    static final String PATH = "/meja/koordinasi";

    private static final String ITEM = PATH + "/{id:" + MeetingTyped.ID + "}";
    private static final String FORM = "aspiration/meeting/meetingForm";
    private static final String PAGE = "aspiration/meeting/meeting";
    private static final String TOLD = "rapatTersimpan";
    private static final String PROBLEMS = "platform.form.problems";
    private static final String STALE = "aspiration.meeting.stale";
    private static final String DONE = "aspiration.meeting.done.";

    private final Meetings meetings;
    private final Decisions decisions;
    private final MeetingPages pages;
    private final Clock clock;

    MeetingController(Meetings meetings, Decisions decisions, MeetingPages pages, Clock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        if (!CaseAccess.open(actor)) {
            throw new NotFound();
        }
        return Html.page("aspiration/meeting/meetings", pages.list(actor));
    }

    @GetMapping(PATH + "/baru")
    ModelAndView begin(Actor actor, @RequestParam(defaultValue = "") String aspirasi) {
        if (!Meetings.calls(actor)) {
            throw new NotFound();
        }
        String about = aspirasi.matches("[0-9]{1,15}") ? aspirasi : "";
        var typed = new MeetingTyped("", "", "", "", about, List.of());
        return Html.page(FORM, pages.form(actor, new MeetingId(Ids.next(clock)), 0, typed, FormErrors.none(), null));
    }

    @PostMapping(PATH)
    ModelAndView add(Actor actor, @RequestParam MultiValueMap<String, String> form, RedirectAttributes next) {
        var id = new MeetingId(MeetingTyped.id(form.getFirst("nomor")).orElseGet(() -> Ids.next(clock)));
        MeetingTyped typed = MeetingTyped.of(form);
        return saved(actor, meetings.call(actor, id, typed), new Sent(id, 0, typed, "called"), next);
    }

    @GetMapping(ITEM)
    ModelAndView item(Actor actor, @PathVariable UUID id, Model model) {
        String told = model.getAttribute(TOLD) instanceof String key ? key : null;
        return Html.page(PAGE, pages.item(actor, new MeetingId(id), Typing.NOTHING, told));
    }

    @GetMapping(ITEM + "/ubah")
    ModelAndView edit(Actor actor, @PathVariable UUID id) {
        Meeting meeting = meetings.find(actor, new MeetingId(id));
        if (!meetings.keeps(actor, meeting) || !meeting.stands()) {
            throw new NotFound();
        }
        var typed = MeetingTyped.of(meeting);
        return Html.page(FORM, pages.form(actor, meeting.id(), meeting.version(), typed, FormErrors.none(), null));
    }

    @PostMapping(ITEM + "/isi")
    ModelAndView save(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        int version = MeetingTyped.version(form.getFirst("versi"));
        MeetingTyped typed = MeetingTyped.of(form);
        return saved(
                actor,
                meetings.change(actor, meeting, version, typed),
                new Sent(meeting, version, typed, "saved"),
                next);
    }

    /** @param done of the message of what was done, if it was */
    private record Sent(MeetingId id, int version, MeetingTyped typed, String done) {}

    private ModelAndView saved(Actor actor, MeetingResult result, Sent sent, RedirectAttributes next) {
        return switch (result) {
            case MeetingResult.Done(MeetingId id) -> done(id, sent.done(), next);
            case MeetingResult.Wrong(FormErrors errors) ->
                Html.invalid(FORM, pages.form(actor, sent.id(), sent.version(), sent.typed(), errors, PROBLEMS));
            case MeetingResult.Stale() -> {
                int now = sent.version() == 0
                        ? 0
                        : meetings.find(actor, sent.id()).version();
                yield Html.page(
                        FORM,
                        HttpStatus.CONFLICT,
                        pages.form(actor, sent.id(), now, sent.typed(), FormErrors.none(), STALE));
            }
        };
    }

    private static ModelAndView done(MeetingId id, String done, RedirectAttributes next) {
        next.addFlashAttribute(TOLD, DONE + done);
        return Html.seeOther(PATH + "/" + id);
    }

    @PostMapping(ITEM + "/notulen")
    ModelAndView write(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String versi,
            @RequestParam(defaultValue = "") String notulen,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        return answer(
                actor,
                meetings.write(actor, meeting, MeetingTyped.version(versi), notulen),
                new Said(meeting, Typing.minutes(notulen), "written"),
                next);
    }

    @PostMapping(ITEM + "/keputusan")
    ModelAndView decide(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String keputusan,
            @RequestParam(defaultValue = "") String pelaksana,
            @RequestParam(defaultValue = "") String tenggat,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        return answer(
                actor,
                decisions.add(actor, meeting, keputusan, pelaksana, tenggat),
                new Said(meeting, Typing.decision(keputusan, pelaksana, tenggat), "decided"),
                next);
    }

    @PostMapping(ITEM + "/keputusan/{decision:" + MeetingTyped.ID + "}/selesai")
    ModelAndView finish(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID decision,
            @RequestParam(defaultValue = "") String hasil,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        return answer(
                actor,
                decisions.finish(actor, meeting, decision, hasil),
                new Said(meeting, Typing.result(decision, hasil), "finished"),
                next);
    }

    @PostMapping(ITEM + "/batal")
    ModelAndView cancel(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String versi,
            @RequestParam(defaultValue = "") String alasan,
            RedirectAttributes next) {
        var meeting = new MeetingId(id);
        return answer(
                actor,
                meetings.cancel(actor, meeting, MeetingTyped.version(versi), alasan),
                new Said(meeting, Typing.reason(alasan), "cancelled"),
                next);
    }

    /** @param done of the message of what was done, if it was */
    private record Said(MeetingId id, Typing typing, String done) {}

    private ModelAndView answer(Actor actor, MeetingResult result, Said said, RedirectAttributes next) {
        return switch (result) {
            case MeetingResult.Done(MeetingId id) -> done(id, said.done(), next);
            case MeetingResult.Wrong(FormErrors errors) ->
                Html.invalid(PAGE, pages.item(actor, said.id(), said.typing().with(errors, PROBLEMS), null));
            case MeetingResult.Stale() ->
                Html.page(
                        PAGE,
                        HttpStatus.CONFLICT,
                        pages.item(actor, said.id(), said.typing().with(FormErrors.none(), STALE), null));
        };
    }
}
