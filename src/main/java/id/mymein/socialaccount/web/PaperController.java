package id.mymein.socialaccount.web;

import id.mymein.exchange.PdfPages;
import id.mymein.identity.Actor;
import id.mymein.platform.web.NotFound;
import id.mymein.socialaccount.AccountDesk;
import id.mymein.socialaccount.Coverage;
import id.mymein.socialaccount.Coverage.Own;
import id.mymein.socialaccount.Platforms;
import id.mymein.socialaccount.SocialAccount;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** On paper: the accounts of an office, and a region at a glance. */
@Controller
class PaperController {

    private final AccountDesk desk;
    private final Coverage coverage;
    private final PdfPages pages;

    PaperController(AccountDesk desk, Coverage coverage, PdfPages pages) {
        this.desk = desk;
        this.coverage = coverage;
        this.pages = pages;
    }

    record OfficePaper(Own own, Platforms platforms) {
        String label(SocialAccount account) {
            return platforms.label(account.address().platform());
        }

        String missing() {
            return String.join(
                    ", ", own.missing().stream().map(one -> one.label()).toList());
        }
    }

    @GetMapping(SocialMenu.PATH + "/kantor/{office:" + Answers.ID + "}/profil.pdf")
    ResponseEntity<byte[]> office(Actor actor, @PathVariable UUID office, Locale language) {
        Own own = coverage.of(actor, office).orElseThrow(NotFound::new);
        return pages.download(
                "akun-resmi.pdf", "socialaccount/web/officePaper", new OfficePaper(own, desk.platforms()), language);
    }

    @GetMapping(SocialMenu.OVERVIEW + ".pdf")
    ResponseEntity<byte[]> overview(Actor actor, @RequestParam(defaultValue = "") String wilayah, Locale language) {
        if (!Coverage.open(actor)) {
            throw new NotFound();
        }
        return pages.download(
                "ringkasan-akun-resmi.pdf", "socialaccount/web/overviewPaper", coverage.of(actor, wilayah), language);
    }
}
