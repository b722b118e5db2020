package id.mymein.community.web;

import id.mymein.community.Group;
import id.mymein.community.GroupAccess;
import id.mymein.community.GroupPeople;
import id.mymein.community.GroupRegister;
import id.mymein.community.KimGroupId;
import id.mymein.community.Officer;
import id.mymein.community.OfficerText;
import id.mymein.community.Post;
import id.mymein.identity.Actor;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of officers. */
@Controller
class OfficerController {

    private static final String OFFICERS = GroupController.ITEM + "/pengurus";
    private static final String OFFICER = OFFICERS + "/{which:" + Answers.ID + "}";

    private final GroupRegister register;
    private final GroupPeople people;

    OfficerController(GroupRegister register, GroupPeople people) {
        this.register = register;
        this.people = people;
    }

    private Group kept(Actor actor, UUID id) {
        Group group = register.find(actor, new KimGroupId(id));
        if (!GroupAccess.keeps(actor, group)) {
            throw new NotFound();
        }
        return group;
    }

    private static String path(Group group) {
        return GroupMenu.PATH + "/" + group.id();
    }

    @GetMapping(OFFICERS + "/baru")
    ModelAndView freshOfficer(Actor actor, @PathVariable UUID id) {
        Group group = kept(actor, id);
        return Html.page(Answers.FORM, officerForm(group, path(group) + "/pengurus", 0, OfficerText.empty(), false));
    }

    @PostMapping(OFFICERS)
    ModelAndView addOfficer(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        Group group = kept(actor, id);
        OfficerText text = new Typed(form).officer();
        return Answers.of(
                people.addOfficer(actor, group.id(), text),
                officerForm(group, path(group) + "/pengurus", 0, text, true),
                path(group) + "#pengurus",
                "community.done.officer",
                next);
    }

    @GetMapping(OFFICER)
    ModelAndView officer(Actor actor, @PathVariable UUID id, @PathVariable UUID which) {
        Group group = kept(actor, id);
        Officer officer = people.officer(group.id(), which);
        return Html.page(
                Answers.FORM,
                officerForm(
                        group, path(group) + "/pengurus/" + which, officer.version(), OfficerText.of(officer), false));
    }

    @PostMapping(OFFICER)
    ModelAndView changeOfficer(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID which,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        Group group = kept(actor, id);
        var typed = new Typed(form);
        OfficerText text = typed.officer();
        return Answers.of(
                people.changeOfficer(actor, group.id(), which, typed.version(), text),
                officerForm(group, path(group) + "/pengurus/" + which, typed.version(), text, true),
                path(group) + "#pengurus",
                "community.done.officer",
                next);
    }

    /** @param sent true where it was sent before, so the person of the same name may be another one */
    private static FormPage officerForm(Group group, String action, int version, OfficerText text, boolean sent) {
        var fields = new ArrayList<Field>();
        fields.add(Field.choice("jabatan", text.post(), posts()));
        fields.add(Field.line("sebutan", text.title())
                .hinted("community.hint.sebutan")
                .asOptional());
        fields.add(Field.line("nama", text.name()));
        if (sent || text.other()) {
            fields.add(Field.tick("orang_lain", text.other()));
        }
        fields.add(Field.date("mulai", text.from()));
        fields.add(Field.date("sampai", text.until()).labelled("sampaiJabatan").asOptional());
        fields.add(Field.line("pekerjaan", text.occupation())
                .hinted("community.hint.pekerjaan")
                .asOptional());
        fields.add(Field.line("kontak", text.contact())
                .hinted("community.hint.kontak")
                .asOptional());
        fields.add(Field.tick("umum", text.open()));
        return FormPage.of(
                version == 0 ? "community.form.officer.new" : "community.form.officer",
                group.name(),
                action,
                path(group) + "#pengurus",
                version,
                fields);
    }

    private static List<Field.Choices> posts() {
        var choices = new ArrayList<Field.Choice>();
        choices.add(new Field.Choice("", "community.choose", "", false));
        Arrays.stream(Post.values())
                .map(post -> new Field.Choice(post.name(), post.key(), "", false))
                .forEach(choices::add);
        return Field.Choices.plain(choices);
    }

    @GetMapping(OFFICER + "/hapus")
    ModelAndView removing(Actor actor, @PathVariable UUID id, @PathVariable UUID which) {
        return Html.page(Answers.FORM, removal(kept(actor, id), which));
    }

    private FormPage removal(Group group, UUID which) {
        return Removal.of(
                group, "pengurus", which, people.officer(group.id(), which).name());
    }

    @PostMapping(OFFICER + "/hapus")
    ModelAndView removeOfficer(Actor actor, @PathVariable UUID id, @PathVariable UUID which, RedirectAttributes next) {
        Group group = kept(actor, id);
        FormPage form = removal(group, which);
        return Answers.of(
                people.removeOfficer(actor, group.id(), which),
                form,
                path(group) + "#pengurus",
                "community.done.removed",
                next);
    }
}
