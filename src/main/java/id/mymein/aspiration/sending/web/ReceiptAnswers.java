package id.mymein.aspiration.sending.web;

import id.mymein.aspiration.AspirationRefusal;
import id.mymein.aspiration.AspirationResult;
import id.mymein.aspiration.sending.CodeDoor;
import id.mymein.aspiration.sending.web.ReceiptController.Visit;
import id.mymein.aspiration.sending.web.ReceiptView.Entered;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.PublicHtml;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Answers the steps that the holder of a receipt wants to take. */
@Component
class ReceiptAnswers {

    private final CodeDoor door;
    private final ReceiptViews views;
    private final PublicHtml html;

    ReceiptAnswers(CodeDoor door, ReceiptViews views, PublicHtml html) {
        this.door = door;
        this.views = views;
        this.html = html;
    }

    /** What became of a step: the receipt again, or what is wrong with everything that was typed. */
    ModelAndView after(Visit visit, String step, Entered entered, AspirationResult result) {
        return switch (result) {
            case AspirationResult.Done done ->
                Html.seeOther(
                        html.link(ReceiptController.path(visit.open().shown()), visit.language()) + "?pesan=" + step);
            case AspirationResult.Wrong(FormErrors errors) -> wrong(visit, entered.with(renamed(step, errors)));
            case AspirationResult.Refused(AspirationRefusal reason)
            when missing(reason) ->
                wrong(
                        visit,
                        entered.with(
                                FormErrors.none().add(step.equals("balasan") ? "balasan" : "catatan", reason.key())));
            case AspirationResult.Refused(AspirationRefusal reason) -> conflict(visit, entered, reason.key());
            case AspirationResult.Stale stale -> conflict(visit, entered, AspirationRefusal.NOT_IN_THIS_STATE.key());
        };
    }

    private static boolean missing(AspirationRefusal reason) {
        return reason == AspirationRefusal.TEXT_MISSING || reason == AspirationRefusal.REASON_MISSING;
    }

    /** The reason of a withdrawal stands in a form of its own. */
    private static FormErrors renamed(String step, FormErrors errors) {
        if (!step.equals("cabut")) {
            return errors;
        }
        var renamed = FormErrors.none();
        errors.all()
                .values()
                .forEach(problems -> problems.forEach(problem ->
                        renamed.add("alasan", problem.key(), problem.arguments().toArray())));
        return renamed;
    }

    ModelAndView wrong(Visit visit, Entered entered) {
        return Html.invalid(ReceiptController.TEMPLATE, views.view(visit.open(), entered, visit.language()));
    }

    private ModelAndView conflict(Visit visit, Entered entered, String key) {
        return door.open(visit.open().shown(), visit.device()) instanceof CodeDoor.Open now
                ? Html.page(
                        ReceiptController.TEMPLATE,
                        HttpStatus.CONFLICT,
                        views.view(now, entered.refused(key), visit.language()))
                : TrackPage.closed(new CodeDoor.Unknown(), visit.open().shown());
    }

    ModelAndView tooMany(Visit visit, Entered entered) {
        return Html.page(
                ReceiptController.TEMPLATE,
                HttpStatus.TOO_MANY_REQUESTS,
                views.view(visit.open(), entered.refused("aspiration.send.receipt.tooMany"), visit.language()));
    }
}
