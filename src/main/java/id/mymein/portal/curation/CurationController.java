package id.mymein.portal.curation;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.WholeSite;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.portal.curation.CurationView.Typing;
import id.mymein.portal.curation.CurationViews.Telling;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows how the front page is arranged, and takes every step of arranging it. */
@Controller
class CurationController {

    static final String PATH = "/meja/beranda";
    private static final String PIN =
            PATH + "/sematan/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";
    private static final String PART = PATH + "/bagian/{bagian:[a-z]{1,20}}";
    private static final String PAGE = "portal/curation/curation";

    private final Curation curation;
    private final WholeSite everywhere;
    private final CurationViews views;
    private final PinnedAddress addresses;
    private final PinEnd ends;

    CurationController(
            Curation curation, WholeSite everywhere, CurationViews views, PinnedAddress addresses, PinEnd ends) {
        this.curation = curation;
        this.everywhere = everywhere;
        this.views = views;
        this.addresses = addresses;
        this.ends = ends;
    }

    @GetMapping(PATH)
    ModelAndView show(
            Actor actor,
            @RequestParam(defaultValue = "") String sebelum,
            @RequestParam(defaultValue = "") String pesan) {
        everywhere.require(actor, Action.CURATE_FRONT_PAGE);
        String notice = switch (pesan) {
            case "terbit" -> "portal.curation.notice.published";
            case "dibuang" -> "portal.curation.notice.discarded";
            case "diubah" -> "portal.curation.notice.changed";
            default -> "";
        };
        return Html.page(PAGE, views.view(actor, sebelum, Telling.good(notice)));
    }

    /** @param berita address of a public story, or what somebody copied that has one in it */
    @PostMapping(PATH + "/sematan")
    ModelAndView pin(
            Actor actor,
            @RequestParam(defaultValue = "-1") int versi,
            @RequestParam(defaultValue = "") String berita,
            @RequestParam(defaultValue = "") String tempat) {
        everywhere.require(actor, Action.CURATE_FRONT_PAGE);
        Optional<StoryId> story = addresses.story(berita);
        if (story.isEmpty()) {
            var errors = FormErrors.none().add("berita", "portal.curation.address.unknown");
            var telling = new Telling("platform.form.problems", false, errors, Typing.address(berita));
            return Html.invalid(PAGE, views.view(actor, "", telling));
        }
        boolean leads = tempat.equals("utama");
        return told(
                actor,
                leads ? curation.lead(actor, versi, story.get()) : curation.pick(actor, versi, story.get()),
                Typing.address(berita));
    }

    @PostMapping(PIN + "/lepas")
    ModelAndView unpin(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "-1") int versi) {
        return told(actor, curation.unpin(actor, versi, new StoryId(id)), null);
    }

    @PostMapping(PIN + "/utama")
    ModelAndView lead(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "-1") int versi) {
        return told(actor, curation.lead(actor, versi, new StoryId(id)), null);
    }

    @PostMapping(PIN + "/pilihan")
    ModelAndView pick(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "-1") int versi) {
        return told(actor, curation.pick(actor, versi, new StoryId(id)), null);
    }

    @PostMapping(PIN + "/akhir")
    ModelAndView end(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "-1") int versi, PinEnd.Form form) {
        everywhere.require(actor, Action.CURATE_FRONT_PAGE);
        var story = new StoryId(id);
        var errors = FormErrors.none();
        var typed = new Typing(story, form.day(), form.time(), "");
        Optional<Instant> end = ends.read(form, errors);
        if (errors.any()) {
            var telling = new Telling("platform.form.problems", false, errors, typed);
            return Html.invalid(PAGE, views.view(actor, "", telling));
        }
        return told(actor, curation.end(actor, versi, story, end.orElse(null)), typed);
    }

    @PostMapping(PIN + "/{arah:naik|turun}")
    ModelAndView movePin(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String arah,
            @RequestParam(defaultValue = "-1") int versi) {
        return told(actor, curation.move(actor, versi, new StoryId(id), by(arah)), null);
    }

    @PostMapping(PART + "/{arah:naik|turun}")
    ModelAndView movePart(
            Actor actor,
            @PathVariable String bagian,
            @PathVariable String arah,
            @RequestParam(defaultValue = "-1") int versi) {
        return told(actor, curation.move(actor, versi, part(bagian), by(arah)), null);
    }

    @PostMapping(PART + "/{tampil:tampil|sembunyi}")
    ModelAndView showPart(
            Actor actor,
            @PathVariable String bagian,
            @PathVariable String tampil,
            @RequestParam(defaultValue = "-1") int versi) {
        return told(actor, curation.show(actor, versi, part(bagian), tampil.equals("tampil")), null);
    }

    @PostMapping(PATH + "/terbit")
    ModelAndView publish(Actor actor, @RequestParam(defaultValue = "-1") int versi) {
        return told(actor, curation.publish(actor, versi), null, "terbit");
    }

    @PostMapping(PATH + "/buang")
    ModelAndView discard(Actor actor, @RequestParam(defaultValue = "-1") int versi) {
        return told(actor, curation.discard(actor, versi), null, "dibuang");
    }

    private ModelAndView told(Actor actor, Curated result, @Nullable Typing typed) {
        return told(actor, result, typed, "diubah");
    }

    private ModelAndView told(Actor actor, Curated result, @Nullable Typing typed, String done) {
        return switch (result) {
            case Curated.Done() -> Html.seeOther(PATH + "?pesan=" + done);
            case Curated.Stale() -> conflict(actor, "portal.curation.stale", typed);
            case Curated.Refused(String key) -> conflict(actor, key, typed);
        };
    }

    private ModelAndView conflict(Actor actor, String key, @Nullable Typing typed) {
        var telling = new Telling(key, false, FormErrors.none(), typed);
        return Html.page(PAGE, HttpStatus.CONFLICT, views.view(actor, "", telling));
    }

    private static int by(String direction) {
        return direction.equals("naik") ? -1 : 1;
    }

    private static FrontBlock part(String slug) {
        return FrontBlock.withSlug(slug).orElseThrow(NotFound::new);
    }
}
