package id.mymein.identity.admin;

import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Role;
import id.mymein.identity.admin.Administration.Link;
import id.mymein.identity.admin.Administration.Result;
import id.mymein.platform.Site;
import id.mymein.platform.web.Html;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists accounts; shows one, with the roles that the person holds and what can be done. */
@Controller
class AccountPages {

    static final String PATH = "/meja/admin/akun";
    private static final Map<String, String> NOTICES = Map.of(
            "tersimpan", "identity.admin.notice.saved",
            "nonaktif", "identity.admin.notice.deactivated",
            "aktif", "identity.admin.notice.reactivated",
            "kode", "identity.admin.notice.factorReset",
            "OWN", "identity.admin.refused.OWN",
            "ELSEWHERE", "identity.admin.refused.ELSEWHERE",
            "INACTIVE", "identity.admin.refused.INACTIVE");

    private final AdministeredAccounts accounts;
    private final Administration administration;
    private final Site site;

    AccountPages(AdministeredAccounts accounts, Administration administration, Site site) {
        this.site = site;
        this.accounts = accounts;
        this.administration = administration;
    }

    record ListView(List<AdministeredAccounts.Row> rows, String search, int page, boolean more) {}

    /** @param own whether it is the administrator's own account, which others must change */
    record OneView(
            AdministeredAccounts.Row account,
            List<AdministeredAccounts.Held> held,
            boolean own,
            @Nullable String notice,
            boolean refused) {}

    /** The one page that shows the link. */
    record LinkView(String name, String link, String back) {}

    @GetMapping("/meja/admin")
    ModelAndView start(Actor actor) {
        return Html.seeOther(PATH);
    }

    @GetMapping(PATH)
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "cari", defaultValue = "") String search,
            @RequestParam(name = "hal", defaultValue = "0") int page) {
        var rows = accounts.list(actor, search.strip(), Math.max(0, page));
        return Html.page(
                "identity/admin/accounts",
                new ListView(
                        rows.stream().limit(AdministeredAccounts.PAGE).toList(),
                        search,
                        page,
                        rows.size() > AdministeredAccounts.PAGE));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "pesan", defaultValue = "") String notice) {
        var account = new AccountId(id);
        boolean refused =
                Arrays.stream(Result.values()).anyMatch(result -> result.name().equals(notice));
        return Html.page(
                "identity/admin/account",
                new OneView(
                        accounts.find(actor, account),
                        accounts.held(actor, account),
                        account.equals(actor.account()),
                        NOTICES.get(notice),
                        refused));
    }

    @PostMapping(PATH + "/{id}/peran")
    ModelAndView setRoles(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam("instansi") UUID office,
            @RequestParam(name = "peran", required = false) @Nullable Set<Role> roles) {
        Set<Role> wanted = roles == null
                ? EnumSet.noneOf(Role.class)
                : roles.stream().collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return after(id, administration.setRoles(actor, new AccountId(id), new OfficeId(office), wanted), "tersimpan");
    }

    @PostMapping(PATH + "/{id}/nonaktif")
    ModelAndView deactivate(Actor actor, @PathVariable UUID id) {
        return after(id, administration.deactivate(actor, new AccountId(id)), "nonaktif");
    }

    @PostMapping(PATH + "/{id}/aktif")
    ModelAndView reactivate(Actor actor, @PathVariable UUID id) {
        return after(id, administration.reactivate(actor, new AccountId(id)), "aktif");
    }

    @PostMapping(PATH + "/{id}/hapus-kode")
    ModelAndView resetSecondFactor(Actor actor, @PathVariable UUID id) {
        return after(id, administration.resetSecondFactor(actor, new AccountId(id)), "kode");
    }

    @PostMapping(PATH + "/{id}/tautan-sandi")
    ModelAndView makePasswordLink(Actor actor, @PathVariable UUID id) {
        var account = new AccountId(id);
        return switch (administration.makePasswordLink(actor, account)) {
            case Link.Made made ->
                Html.page(
                        "identity/admin/passwordLink",
                        new LinkView(
                                accounts.find(actor, account).name(),
                                site.url("/masuk/sandi-baru/" + made.token()),
                                PATH + "/" + id));
            case Link.Refused refused -> after(id, refused.why(), "");
        };
    }

    private static ModelAndView after(UUID id, Result result, String done) {
        return Html.seeOther(PATH + "/" + id + "?pesan=" + (result == Result.DONE ? done : result.name()));
    }
}
