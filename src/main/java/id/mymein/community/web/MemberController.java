package id.mymein.community.web;

import id.mymein.community.Group;
import id.mymein.community.GroupAccess;
import id.mymein.community.GroupMembers;
import id.mymein.community.GroupRegister;
import id.mymein.community.KimGroupId;
import id.mymein.community.Member;
import id.mymein.community.MemberText;
import id.mymein.identity.Actor;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of members. */
@Controller
class MemberController {

    private static final String MEMBERS = GroupController.ITEM + "/anggota";
    private static final String MEMBER = MEMBERS + "/{which:" + Answers.ID + "}";

    private final GroupRegister register;
    private final GroupMembers members;

    MemberController(GroupRegister register, GroupMembers members) {
        this.register = register;
        this.members = members;
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

    @GetMapping(MEMBERS + "/baru")
    ModelAndView freshMembers(Actor actor, @PathVariable UUID id) {
        return Html.page(Answers.FORM, membersForm(kept(actor, id), ""));
    }

    @PostMapping(MEMBERS)
    ModelAndView addMembers(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        Group group = kept(actor, id);
        String lines = new Typed(form).text("anggota");
        return Answers.of(
                members.addMembers(actor, group.id(), lines),
                membersForm(group, lines),
                path(group) + "#anggota",
                "community.done.members",
                next);
    }

    private static FormPage membersForm(Group group, String lines) {
        return FormPage.of(
                "community.form.members",
                group.name(),
                path(group) + "/anggota",
                path(group) + "#anggota",
                0,
                List.of(Field.text("anggota", lines).hinted("community.hint.anggota")));
    }

    @GetMapping(MEMBER)
    ModelAndView member(Actor actor, @PathVariable UUID id, @PathVariable UUID which) {
        Group group = kept(actor, id);
        Member member = members.member(group.id(), which);
        return Html.page(Answers.FORM, memberForm(group, which, member.version(), MemberText.of(member)));
    }

    @PostMapping(MEMBER)
    ModelAndView changeMember(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID which,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        Group group = kept(actor, id);
        var typed = new Typed(form);
        return Answers.of(
                members.changeMember(actor, group.id(), which, typed.version(), typed.member()),
                memberForm(group, which, typed.version(), typed.member()),
                path(group) + "#anggota",
                "community.done.member",
                next);
    }

    private static FormPage memberForm(Group group, UUID which, int version, MemberText text) {
        List<Field> fields = List.of(
                Field.line("nama", text.name()),
                Field.line("peran", text.role()).asOptional(),
                Field.line("pekerjaan", text.occupation())
                        .hinted("community.hint.pekerjaan")
                        .asOptional(),
                Field.line("kontak", text.contact())
                        .hinted("community.hint.kontak")
                        .asOptional(),
                Field.tick("umum", text.open()));
        return FormPage.of(
                "community.form.member",
                group.name(),
                path(group) + "/anggota/" + which,
                path(group) + "#anggota",
                version,
                fields);
    }

    @GetMapping(MEMBER + "/hapus")
    ModelAndView removing(Actor actor, @PathVariable UUID id, @PathVariable UUID which) {
        return Html.page(Answers.FORM, removal(kept(actor, id), which));
    }

    private FormPage removal(Group group, UUID which) {
        return Removal.of(
                group, "anggota", which, members.member(group.id(), which).name());
    }

    @PostMapping(MEMBER + "/hapus")
    ModelAndView removeMember(Actor actor, @PathVariable UUID id, @PathVariable UUID which, RedirectAttributes next) {
        Group group = kept(actor, id);
        FormPage form = removal(group, which);
        return Answers.of(
                members.removeMember(actor, group.id(), which),
                form,
                path(group) + "#anggota",
                "community.done.removed",
                next);
    }
}
