package id.mymein.aspiration.web;

import id.mymein.aspiration.clock.RuleKeepers;
import id.mymein.aspiration.rules.CaseCategories;
import id.mymein.aspiration.rules.CaseCategory;
import id.mymein.aspiration.rules.Route;
import id.mymein.aspiration.rules.Routes;
import id.mymein.aspiration.rules.RuleChange;
import id.mymein.aspiration.web.Field.Choice;
import id.mymein.aspiration.web.Field.Group;
import id.mymein.aspiration.web.Field.Kind;
import id.mymein.aspiration.web.FormPage.Told;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Offices;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
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

/** Which office is proposed for what, kept by the administrator. */
@Controller
class RouteController {

    private static final String ONE = CaseMenu.RULES + "/rute/{id:" + Answers.ID + "}";
    private static final String NEW = CaseMenu.RULES + "/rute/baru";

    private final RuleKeepers keepers;
    private final Routes routes;
    private final CaseCategories categories;
    private final CasePlaces places;
    private final Regions regions;
    private final Offices offices;

    RouteController(
            RuleKeepers keepers,
            Routes routes,
            CaseCategories categories,
            CasePlaces places,
            Regions regions,
            Offices offices) {
        this.keepers = keepers;
        this.routes = routes;
        this.categories = categories;
        this.places = places;
        this.regions = regions;
        this.offices = offices;
    }

    @GetMapping(CaseMenu.RULES)
    ModelAndView list(Actor actor, Model model) {
        keepers.require(actor);
        return Html.page(
                "aspiration/web/rules",
                new RulesPage(
                        "aspiration.desk.routes",
                        "aspiration.desk.routes.lead",
                        NEW,
                        true,
                        routes.all().stream().map(this::line).toList(),
                        Answers.told(model)));
    }

    private RulesPage.Line line(Route route) {
        String office = offices.find(route.office()).map(Office::name).orElse("");
        String place = places.name(new RegionCode(route.region())).name();
        return new RulesPage.Line(
                route.category().isEmpty() ? "aspiration.desk.anyCategory" : "",
                label(route.category()),
                place + " → " + office,
                route.inspection() ? "aspiration.desk.inspection" : "",
                CaseMenu.RULES + "/rute/" + route.id());
    }

    private String label(String slug) {
        return categories.all().stream()
                .filter(category -> category.slug().equals(slug))
                .findFirst()
                .map(category -> category.label(LocaleContextHolder.getLocale()))
                .orElse(slug);
    }

    @GetMapping(NEW)
    ModelAndView asking(Actor actor) {
        keepers.require(actor);
        return Html.page(Answers.FORM, form(null, 0, CaseInput.empty()));
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        keepers.require(actor);
        Route route = find(id);
        CaseInput input = CaseInput.empty()
                .with("kategori", route.category().isEmpty() ? "semua" : route.category())
                .with("wilayah", route.region())
                .with("instansi", route.office().toString());
        return Html.page(
                Answers.FORM, form(route, route.version(), route.inspection() ? input.with("lapangan", "ya") : input));
    }

    private Route find(UUID id) {
        return routes.all().stream()
                .filter(route -> route.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private FormPage form(@Nullable Route route, int version, CaseInput input) {
        String path = route == null ? NEW : CaseMenu.RULES + "/rute/" + route.id();
        List<Choice> which = new ArrayList<>(
                StepFields.withNothing(Stream.of(Choice.keyed("semua", "aspiration.desk.anyCategory"))));
        categories.all().stream()
                .map(category -> Choice.of(category.slug(), category.label(LocaleContextHolder.getLocale())))
                .forEach(which::add);
        List<Group> where = new ArrayList<>();
        where.add(new Group(
                "", "", StepFields.withNothing(places.regencies().stream().map(RegionChoices::choice))));
        where.addAll(RegionChoices.of(places.served()));
        List<Field> fields = List.of(
                Field.choice(Kind.CHOICE, "kategori", input, which),
                Field.grouped(Kind.CHOICE, "wilayah", input, where),
                Field.choice(
                        Kind.CHOICE,
                        "instansi",
                        input,
                        StepFields.withNothing(
                                choosable().map(office -> Choice.of(office.id().toString(), office.name())))),
                Field.tick("lapangan", input).hinted("aspiration.desk.hint.lapangan"));
        FormPage form = FormPage.of("aspiration.desk.route", path, CaseMenu.RULES, version, fields)
                .leading("aspiration.desk.route.lead");
        return route == null ? form : form.removable(path + "/hapus");
    }

    private Stream<Office> choosable() {
        return regions.served().stream()
                .map(Region::code)
                .flatMap(regency -> offices.within(regency).stream())
                .filter(office -> office.kind() != OfficeKind.KIM_GROUP);
    }

    @PostMapping(NEW)
    ModelAndView add(Actor actor, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes flash) {
        keepers.require(actor);
        return settle(actor, null, new CaseInput(sent), flash);
    }

    @PostMapping(ONE)
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes flash) {
        keepers.require(actor);
        return settle(actor, find(id), new CaseInput(sent), flash);
    }

    private ModelAndView settle(Actor actor, @Nullable Route before, CaseInput input, RedirectAttributes flash) {
        var errors = FormErrors.none();
        String category = input.line("kategori").equals("semua") ? "" : input.line("kategori");
        boolean known = category.isEmpty()
                ? input.line("kategori").equals("semua")
                : categories.all().stream().map(CaseCategory::slug).anyMatch(category::equals);
        if (!known) {
            errors.add("kategori", "aspiration.wrong.kategori");
        }
        Optional<RegionCode> region = Optional.of(input.line("wilayah"))
                .filter(RegionCode::isCode)
                .map(RegionCode::new)
                .filter(code -> regions.find(code).isPresent());
        if (region.isEmpty()) {
            errors.add("wilayah", "aspiration.wrong.wilayah");
        }
        Optional<OfficeId> office = input.office("instansi")
                .filter(id -> choosable().anyMatch(each -> each.id().equals(id)));
        if (office.isEmpty()) {
            errors.add("instansi", "aspiration.refusal.office_missing");
        }
        if (errors.any()) {
            return Html.invalid(
                    Answers.FORM, form(before, input.version(), input).wrong(errors));
        }
        boolean inspection = input.ticked("lapangan");
        RuleChange change = before == null
                ? routes.add(actor, category, region.get(), office.get(), inspection)
                : routes.change(
                        actor,
                        new Route(
                                before.id(),
                                category,
                                region.get().value(),
                                office.get(),
                                inspection,
                                input.version()));
        return answer(change, before, input, flash);
    }

    private ModelAndView answer(RuleChange change, @Nullable Route before, CaseInput input, RedirectAttributes flash) {
        return switch (change) {
            case DONE -> Answers.done(CaseMenu.RULES, "aspiration.desk.rules.saved", flash);
            case TAKEN, NEEDED ->
                Html.invalid(
                        Answers.FORM,
                        form(before, input.version(), input)
                                .wrong(FormErrors.none().add("wilayah", "aspiration.desk.route.taken")));
            case STALE ->
                Html.page(
                        Answers.FORM,
                        HttpStatus.CONFLICT,
                        form(before, before == null ? 0 : before.version(), input)
                                .refused(Told.of("aspiration.desk.rules.stale")));
        };
    }

    @PostMapping(ONE + "/hapus")
    ModelAndView remove(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "-1") int versi,
            RedirectAttributes flash) {
        keepers.require(actor);
        boolean gone = routes.remove(actor, find(id), versi) == RuleChange.DONE;
        return Answers.done(
                CaseMenu.RULES, gone ? "aspiration.desk.rules.removed" : "aspiration.desk.rules.stale", flash);
    }
}
