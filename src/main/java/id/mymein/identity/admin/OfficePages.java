package id.mymein.identity.admin;

import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.OfficeRegister;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.region.RegionCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists offices, adds one, gives one another name. */
@Controller
class OfficePages {

    static final String PATH = "/meja/admin/instansi";
    private static final int LONGEST_NAME = 200;

    private final AdministeredOffices offices;
    private final AdministeredAccounts accounts;
    private final OfficeRegister register;
    private final Places places;

    OfficePages(AdministeredOffices offices, AdministeredAccounts accounts, OfficeRegister register, Places places) {
        this.offices = offices;
        this.accounts = accounts;
        this.register = register;
        this.places = places;
    }

    /** What was typed to add an office. */
    record Form(String nama, String jenis, String wilayah) {}

    record Item(AdministeredOffices.Row office, String place) {}

    record ListView(
            List<Item> items, String search, String within, int page, boolean more, List<Places.Group> places) {}

    record AddView(Form form, FormErrors errors, List<Places.Group> places) {}

    record OneView(
            AdministeredOffices.Row office,
            String place,
            String name,
            FormErrors errors,
            List<AdministeredAccounts.Row> people,
            boolean saved) {}

    @GetMapping(PATH)
    ModelAndView list(
            Actor actor,
            @RequestParam(name = "cari", defaultValue = "") String search,
            @RequestParam(name = "wilayah", defaultValue = "") String within,
            @RequestParam(name = "hal", defaultValue = "0") int page) {
        Optional<RegionCode> region =
                Optional.of(within).filter(RegionCode::isCode).map(RegionCode::new);
        var rows = offices.list(actor, search.strip(), region, Math.max(0, page));
        var items = rows.stream()
                .limit(AdministeredOffices.PAGE)
                .map(office -> new Item(office, places.name(office.region())))
                .toList();
        boolean more = rows.size() > AdministeredOffices.PAGE;
        return Html.page("identity/admin/offices", new ListView(items, search, within, page, more, places.of(actor)));
    }

    @GetMapping(PATH + "/baru")
    ModelAndView blank(Actor actor) {
        return Html.page(
                "identity/admin/newOffice", new AddView(new Form("", "", ""), FormErrors.none(), places.of(actor)));
    }

    @PostMapping(PATH)
    ModelAndView add(Actor actor, Form typed) {
        Scope scope = Scope.of(actor);
        var form = new Form(text(typed.nama()), text(typed.jenis()), text(typed.wilayah()));
        var errors = FormErrors.none();
        checkName(form.nama(), errors);
        Optional<OfficeKind> kind = Arrays.stream(OfficeKind.values())
                .filter(it -> it.name().equals(form.jenis()))
                .findFirst();
        if (kind.isEmpty()) {
            errors.add("jenis", "identity.admin.kind.missing");
        }
        if (!RegionCode.isCode(form.wilayah()) || !scope.contains(new RegionCode(form.wilayah()))) {
            errors.add("wilayah", "identity.admin.region.missing");
        }
        if (errors.any()) {
            return Html.invalid("identity/admin/newOffice", new AddView(form, errors, places.of(actor)));
        }
        OfficeId id = register.add(actor.auditName(), kind.orElseThrow(), form.nama(), new RegionCode(form.wilayah()));
        return Html.seeOther(PATH + "/" + id);
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView show(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "pesan", defaultValue = "") String notice) {
        var office = offices.find(actor, new OfficeId(id));
        return Html.page(
                "identity/admin/office",
                view(actor, office, office.name(), FormErrors.none(), notice.equals("tersimpan")));
    }

    @PostMapping(PATH + "/{id}/nama")
    ModelAndView rename(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "nama", defaultValue = "") String typed,
            @RequestParam(name = "versi", defaultValue = "-1") int version) {
        var office = offices.find(actor, new OfficeId(id));
        String name = typed.strip();
        var errors = FormErrors.none();
        checkName(name, errors);
        if (!errors.any() && !offices.rename(actor, office, name, version)) {
            errors.add("nama", "identity.admin.changedMeanwhile", office.name());
        }
        return errors.any()
                ? Html.invalid("identity/admin/office", view(actor, office, name, errors, false))
                : Html.seeOther(PATH + "/" + id + "?pesan=tersimpan");
    }

    private OneView view(Actor actor, AdministeredOffices.Row office, String name, FormErrors errors, boolean saved) {
        return new OneView(office, places.name(office.region()), name, errors, accounts.in(actor, office.id()), saved);
    }

    private static void checkName(String name, FormErrors errors) {
        if (name.isEmpty()) {
            errors.add("nama", "identity.admin.officeName.missing");
        } else if (name.length() > LONGEST_NAME) {
            errors.add("nama", "identity.tooLong", LONGEST_NAME);
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
