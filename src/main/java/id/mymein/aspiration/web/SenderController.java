package id.mymein.aspiration.web;

import id.mymein.aspiration.Aspiration;
import id.mymein.aspiration.AspirationDesk;
import id.mymein.aspiration.AspirationId;
import id.mymein.aspiration.Senders;
import id.mymein.aspiration.Senders.Contact;
import id.mymein.aspiration.Senders.Look;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows a hidden sender to whoever keeps the rules: for a reason, once, and on record. */
@Controller
class SenderController {

    private static final String ADDRESS = ItemController.ITEM + "/pengirim";

    private final AspirationDesk desk;
    private final Senders senders;

    SenderController(AspirationDesk desk, Senders senders) {
        this.desk = desk;
        this.senders = senders;
    }

    /** @param contact as it is shown once, in the answer to the form */
    record Shown(long number, String item, Contact contact) {}

    static boolean reveals(Actor actor, Aspiration aspiration) {
        return actor.grants().stream()
                .anyMatch(grant -> actor.may(Action.REVEAL_SENDER, grant.office(), aspiration.region()));
    }

    @GetMapping(ADDRESS)
    ModelAndView asking(Actor actor, @PathVariable UUID id) {
        return Html.page(Answers.FORM, form(find(actor, id), CaseInput.empty()));
    }

    /** The answer itself shows it: no address leads there again, and the browser keeps no copy. */
    @PostMapping(ADDRESS)
    ModelAndView reveal(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Aspiration aspiration = find(actor, id);
        var input = new CaseInput(form);
        return switch (senders.reveal(actor, aspiration.id(), input.text("alasan"))) {
            case Look.Wrong(FormErrors errors) ->
                Html.invalid(Answers.FORM, form(aspiration, input).wrong(errors));
            case Look.Seen(Contact contact) ->
                Html.page(
                        "aspiration/web/sender",
                        new Shown(aspiration.number(), CaseMenu.PATH + "/" + aspiration.id(), contact));
        };
    }

    private Aspiration find(Actor actor, UUID id) {
        Aspiration aspiration = desk.find(actor, new AspirationId(id));
        if (!reveals(actor, aspiration)) {
            throw new NotFound();
        }
        return aspiration;
    }

    private static FormPage form(Aspiration aspiration, CaseInput input) {
        String item = CaseMenu.PATH + "/" + aspiration.id();
        return FormPage.of(
                        "aspiration.desk.reveal",
                        item + "/pengirim",
                        item,
                        aspiration.version(),
                        List.of(Field.text("alasan", input)))
                .leading("aspiration.desk.reveal.lead")
                .sending("aspiration.desk.reveal.go", false);
    }
}
