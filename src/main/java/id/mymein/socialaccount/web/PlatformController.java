package id.mymein.socialaccount.web;

import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.socialaccount.AddressShape;
import id.mymein.socialaccount.Platform;
import id.mymein.socialaccount.PlatformDesk;
import id.mymein.socialaccount.PlatformDesk.Draft;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Platforms as data: the administrator's list and form. */
@Controller
class PlatformController {

    private final PlatformDesk desk;

    PlatformController(PlatformDesk desk) {
        this.desk = desk;
    }

    record PlatformsPage(List<Platform> platforms, String told) {}

    @GetMapping(SocialMenu.PLATFORMS)
    ModelAndView list(Actor actor, Model model) {
        return Html.page("socialaccount/web/platforms", new PlatformsPage(desk.all(actor), Answers.told(model)));
    }

    @GetMapping(SocialMenu.PLATFORMS + "/baru")
    ModelAndView fresh(Actor actor) {
        desk.all(actor);
        var empty = new Draft("", "", List.of(), List.of("/{handle}"), "[A-Za-z0-9._]{3,30}", "", false);
        return Html.page(Answers.FORM, form(empty));
    }

    @GetMapping(SocialMenu.PLATFORMS + "/{key:[a-z][a-z0-9-]*}/ubah")
    ModelAndView changing(Actor actor, @PathVariable String key) {
        Platform platform = desk.all(actor).stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        var draft = new Draft(
                platform.key(),
                platform.label(),
                platform.hosts(),
                platform.shapes().stream().map(AddressShape::toString).toList(),
                platform.handle().pattern(),
                platform.address(),
                platform.expected());
        return Html.page(Answers.FORM, form(draft));
    }

    @PostMapping(SocialMenu.PLATFORMS)
    ModelAndView save(Actor actor, @RequestParam MultiValueMap<String, String> form, RedirectAttributes next) {
        var typed = new Typed(form);
        var draft = new Draft(
                typed.line("kunci"),
                typed.line("sebutan"),
                lines(typed.text("host")),
                lines(typed.text("bentuk")),
                typed.line("pola"),
                typed.line("profil"),
                typed.ticked("diharapkan"));
        FormErrors errors = desk.save(actor, draft);
        return errors.any()
                ? Html.invalid(Answers.FORM, form(draft).wrong(errors))
                : Answers.done(SocialMenu.PLATFORMS, "socialaccount.done.platform", next);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static FormPage form(Draft draft) {
        List<Field> fields = List.of(
                Field.line("kunci", draft.key()).hinted("socialaccount.hint.kunci"),
                Field.line("sebutan", draft.label()),
                Field.text("host", String.join("\n", draft.hosts())).hinted("socialaccount.hint.host"),
                Field.text("bentuk", String.join("\n", draft.shapes())).hinted("socialaccount.hint.bentuk"),
                Field.line("pola", draft.handle()).hinted("socialaccount.hint.pola"),
                Field.line("profil", draft.address()).hinted("socialaccount.hint.profil"),
                Field.tick("diharapkan", draft.expected()));
        return FormPage.of(
                "socialaccount.platforms.form", draft.label(), SocialMenu.PLATFORMS, SocialMenu.PLATFORMS, 0, fields);
    }
}
