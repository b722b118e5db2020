package id.mymein.identity.invitation;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Role;
import id.mymein.identity.admin.AdministeredOffices;
import id.mymein.identity.admin.OfficePeople;
import id.mymein.platform.Site;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where administrators invite, see what became of it, invite again and withdraw. */
@Controller
class InvitationPages {

    static final String PATH = "/meja/admin/undangan";
    private static final int LONGEST_LABEL = 200;

    private final Invitations invitations;
    private final AdministeredOffices offices;
    private final OfficePeople people;
    private final Site site;

    InvitationPages(Invitations invitations, AdministeredOffices offices, OfficePeople people, Site site) {
        this.invitations = invitations;
        this.offices = offices;
        this.people = people;
        this.site = site;
    }

    /**
     * What was typed to invite somebody.
     *
     * @param pendahulu the account whose roles end; empty for none
     */
    record Form(
            @Nullable UUID instansi,
            @Nullable String untuk,
            @Nullable Set<Role> peran,
            @Nullable UUID pendahulu) {

        Set<Role> roles() {
            return peran == null || peran.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(peran);
        }

        String label() {
            return untuk == null ? "" : untuk.strip();
        }
    }

    record NewView(AdministeredOffices.Row office, List<Accounts.Person> people, Form form, FormErrors errors) {}

    /** The one page that shows the link. */
    record LinkView(String link, String whatsApp) {}

    record ListView(List<Invitation> invitations, @Nullable String notice) {}

    @GetMapping(PATH)
    ModelAndView list(Actor actor, @RequestParam(name = "pesan", defaultValue = "") String notice) {
        String key = notice.equals("dicabut") ? "identity.invitation.withdrawn" : null;
        return Html.page("identity/invitation/list", new ListView(invitations.list(actor), key));
    }

    @GetMapping(PATH + "/baru")
    ModelAndView blank(
            Actor actor,
            @RequestParam("instansi") UUID office,
            @RequestParam(name = "pendahulu", required = false) @Nullable UUID predecessor) {
        Set<Role> roles = predecessor == null
                ? EnumSet.noneOf(Role.class)
                : people.roles(new AccountId(predecessor), new OfficeId(office));
        return page(actor, new Form(office, "", roles, predecessor), FormErrors.none());
    }

    @PostMapping(PATH)
    ModelAndView invite(Actor actor, Form form) {
        var office = offices.find(actor, office(form));
        AccountId predecessor = form.pendahulu() == null ? null : new AccountId(form.pendahulu());
        if (predecessor != null && people.roles(predecessor, office.id()).isEmpty()) {
            throw new NotFound();
        }
        FormErrors errors = errors(form);
        if (errors.any()) {
            ModelAndView again = page(actor, form, errors);
            again.setStatus(org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return link(invitations.invite(actor, office.id(), form.roles(), form.label(), predecessor));
    }

    @PostMapping(PATH + "/{id}/ulang")
    ModelAndView again(Actor actor, @PathVariable UUID id) {
        return link(invitations.renew(actor, id));
    }

    @PostMapping(PATH + "/{id}/cabut")
    ModelAndView withdraw(Actor actor, @PathVariable UUID id) {
        return Html.seeOther(invitations.withdraw(actor, id) ? PATH + "?pesan=dicabut" : PATH);
    }

    private ModelAndView page(Actor actor, Form form, FormErrors errors) {
        var office = offices.find(actor, office(form));
        var view = new NewView(office, people.in(office.id()), form, errors);
        return Html.page("identity/invitation/new", view);
    }

    private ModelAndView link(Invitations.Link link) {
        String address = site.url("/undangan/" + link.token());
        String share =
                "https://wa.me/?text=" + java.net.URLEncoder.encode(address, java.nio.charset.StandardCharsets.UTF_8);
        return Html.page("identity/invitation/link", new LinkView(address, share));
    }

    private static OfficeId office(Form form) {
        if (form.instansi() == null) {
            throw new NotFound();
        }
        return new OfficeId(form.instansi());
    }

    private static FormErrors errors(Form form) {
        var errors = FormErrors.none();
        if (form.label().isEmpty()) {
            errors.add("untuk", "identity.invitation.label.missing");
        } else if (form.label().length() > LONGEST_LABEL) {
            errors.add("untuk", "identity.tooLong", LONGEST_LABEL);
        }
        if (form.roles().isEmpty()) {
            errors.add("peran", "identity.invitation.roles.missing");
        }
        return errors;
    }
}
