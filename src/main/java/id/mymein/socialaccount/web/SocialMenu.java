package id.mymein.socialaccount.web;

import id.mymein.identity.Actor;
import id.mymein.identity.DeskMenu;
import id.mymein.platform.web.DeskGroup;
import id.mymein.platform.web.DeskLink;
import id.mymein.socialaccount.AccountDesk;
import id.mymein.socialaccount.Coverage;
import id.mymein.socialaccount.PlatformDesk;
import id.mymein.socialaccount.ReportDesk;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** The way to the register of official accounts, and its tabs. */
@Component
class SocialMenu implements DeskMenu {

    static final String PATH = "/meja/akun-resmi";
    static final String REPORTS = PATH + "/laporan";
    static final String OVERVIEW = PATH + "/ringkasan";

    /** A tab of the administrator's. */
    static final String PLATFORMS = "/meja/admin/platform";

    private static final int ORDER = 66;
    private static final int BEHIND_THE_RULES = 830;

    private final AccountDesk desk;
    private final ReportDesk reports;

    SocialMenu(AccountDesk desk, ReportDesk reports) {
        this.desk = desk;
        this.reports = reports;
    }

    @Override
    public List<DeskLink> links(Actor actor) {
        var links = new ArrayList<DeskLink>();
        if (AccountDesk.open(actor)) {
            links.add(new DeskLink("socialaccount.menu", PATH, desk.waiting(actor), ORDER, DeskGroup.REGISTERS));
        }
        if (Coverage.open(actor)) {
            links.add(new DeskLink("socialaccount.menu.overview", OVERVIEW, 0, ORDER + 1, DeskGroup.REGISTERS));
        }
        if (ReportDesk.open(actor)) {
            links.add(new DeskLink(
                    "socialaccount.menu.reports", REPORTS, reports.waiting(actor), ORDER + 2, DeskGroup.REGISTERS));
        }
        if (PlatformDesk.open(actor)) {
            links.add(new DeskLink("socialaccount.platforms", PLATFORMS, 0, BEHIND_THE_RULES, DeskGroup.SETTINGS));
        }
        return links;
    }
}
