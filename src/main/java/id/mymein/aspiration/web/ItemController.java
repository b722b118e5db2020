package id.mymein.aspiration.web;

import id.mymein.aspiration.Aspiration;
import id.mymein.aspiration.AspirationDesk;
import id.mymein.aspiration.AspirationDesk.Shot;
import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.AspirationResult;
import id.mymein.aspiration.CaseAccess;
import id.mymein.aspiration.PublicAspirations;
import id.mymein.aspiration.PublicCase;
import id.mymein.aspiration.Senders;
import id.mymein.aspiration.SimilarCases;
import id.mymein.aspiration.SpamDesk;
import id.mymein.aspiration.text.PersonalData;
import id.mymein.aspiration.web.FormPage.Told;
import id.mymein.aspiration.web.ItemPage.Masked;
import id.mymein.aspiration.web.ItemPage.Picture;
import id.mymein.aspiration.web.ItemPage.Sender;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.platform.web.Html;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One aspiration with all that belongs to it. */
@Controller
class ItemController {

    static final String ITEM = CaseMenu.PATH + "/{id:" + Answers.ID + "}";

    private final AspirationDesk desk;
    private final CasePages pages;
    private final Senders senders;
    private final SimilarCases similar;
    private final SpamDesk spam;
    private final Offices offices;
    private final MediaLibrary media;
    private final PublicAspirations open;

    ItemController(
            AspirationDesk desk,
            CasePages pages,
            Senders senders,
            SimilarCases similar,
            SpamDesk spam,
            Offices offices,
            MediaLibrary media,
            PublicAspirations open) {
        this.desk = desk;
        this.pages = pages;
        this.senders = senders;
        this.similar = similar;
        this.spam = spam;
        this.offices = offices;
        this.media = media;
        this.open = open;
    }

    @GetMapping(ITEM)
    ModelAndView show(Actor actor, @PathVariable UUID id, Model model) {
        Aspiration aspiration = desk.find(actor, new AspirationId(id));
        boolean verifies = CaseAccess.verifies(actor, aspiration.region());
        return Html.page(
                "aspiration/web/item",
                new ItemPage(
                        pages.view(actor, aspiration),
                        pictures(actor, aspiration),
                        sender(actor, aspiration),
                        verifies && !aspiration.state().ended() ? similar.of(actor, aspiration) : List.of(),
                        desk.merged(actor, aspiration.id()),
                        into(actor, aspiration),
                        masked(aspiration),
                        verifies,
                        tellable(actor, aspiration),
                        Answers.told(model),
                        Answers.problem(model)));
    }

    /** What the public text is to begin with. */
    static Masked masked(Aspiration aspiration) {
        return new Masked(
                PersonalData.mask(aspiration.content().title()),
                PersonalData.mask(aspiration.content().body()));
    }

    private List<Picture> pictures(Actor actor, Aspiration aspiration) {
        List<Shot> shots = desk.photos(actor, aspiration.id());
        Map<MediaId, Photo> photos = media.find(shots.stream().map(Shot::photo).toList());
        return shots.stream()
                .flatMap(shot -> Stream.ofNullable(photos.get(shot.photo())).map(photo -> new Picture(shot, photo)))
                .toList();
    }

    private Sender sender(Actor actor, Aspiration aspiration) {
        UUID carrier = senders.carriedBy(aspiration.id());
        String office = carrier == null
                ? ""
                : offices.find(new OfficeId(carrier)).map(Office::name).orElse("");
        return new Sender(
                senders.shownName(aspiration),
                senders.reachable(aspiration.id()),
                office,
                SenderController.reveals(actor, aspiration));
    }

    /** Looked at as the public sees it, for that is what is told. */
    private boolean tellable(Actor actor, Aspiration aspiration) {
        return actor.mayAnywhere(Action.WRITE_STORY)
                && open.find(aspiration.id()).filter(PublicCase::answered).isPresent();
    }

    private @Nullable Aspiration into(Actor actor, Aspiration aspiration) {
        AspirationId into = aspiration.mergedInto();
        return into == null ? null : desk.look(actor, into).orElse(null);
    }

    @PostMapping(ITEM + "/bukan-spam")
    ModelAndView notSpam(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int versi,
            RedirectAttributes flash) {
        String item = CaseMenu.PATH + "/" + id;
        return spam.clear(actor, new AspirationId(id), versi) instanceof AspirationResult.Done
                ? Answers.done(item, "aspiration.desk.spam.cleared", flash)
                : Answers.problem(item, Told.of("aspiration.desk.stale.button"), flash);
    }
}
