package id.mymein.community.web;

import id.mymein.community.Decree;
import id.mymein.community.DecreeDesk;
import id.mymein.community.DecreeText;
import id.mymein.community.Group;
import id.mymein.community.GroupAccess;
import id.mymein.community.GroupFile;
import id.mymein.community.GroupRegister;
import id.mymein.community.KimGroupId;
import id.mymein.community.LegalDocument;
import id.mymein.community.LegalRegister;
import id.mymein.community.ScanShelf;
import id.mymein.identity.Actor;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The forms of decrees, their scans, and on which legal documents a group stands. */
@Controller
class DecreeController {

    private static final String DECREES = GroupController.ITEM + "/sk";
    private static final String DECREE = DECREES + "/{which:" + Answers.ID + "}";
    private static final String BASES = GroupController.ITEM + "/dasar-hukum";

    private final GroupRegister register;
    private final DecreeDesk decrees;
    private final LegalRegister legal;
    private final ScanShelf shelf;

    DecreeController(GroupRegister register, DecreeDesk decrees, LegalRegister legal, ScanShelf shelf) {
        this.register = register;
        this.decrees = decrees;
        this.legal = legal;
        this.shelf = shelf;
    }

    private Group shaped(Actor actor, UUID id) {
        Group group = register.find(actor, new KimGroupId(id));
        if (!GroupAccess.shapes(actor, group)) {
            throw new NotFound();
        }
        return group;
    }

    private static String path(Group group) {
        return GroupMenu.PATH + "/" + group.id();
    }

    @GetMapping(DECREES + "/baru")
    ModelAndView fresh(Actor actor, @PathVariable UUID id) {
        Group group = shaped(actor, id);
        return Html.page(Answers.FORM, form(group, path(group) + "/sk", 0, DecreeText.empty()));
    }

    @PostMapping(DECREES)
    ModelAndView add(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            RedirectAttributes next) {
        Group group = shaped(actor, id);
        DecreeText text = new Typed(form).decree();
        return Answers.of(
                decrees.add(actor, group.id(), text, Typed.upload(berkas)),
                form(group, path(group) + "/sk", 0, text),
                path(group) + "#sk",
                "community.done.decree",
                next);
    }

    @GetMapping(DECREE)
    ModelAndView decree(Actor actor, @PathVariable UUID id, @PathVariable UUID which) {
        Group group = shaped(actor, id);
        Decree decree = decrees.find(group.id(), which);
        return Html.page(
                Answers.FORM, form(group, path(group) + "/sk/" + which, decree.version(), DecreeText.of(decree)));
    }

    @PostMapping(DECREE)
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID which,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            RedirectAttributes next) {
        Group group = shaped(actor, id);
        var typed = new Typed(form);
        return Answers.of(
                decrees.change(actor, group.id(), which, typed.version(), typed.decree(), Typed.upload(berkas)),
                form(group, path(group) + "/sk/" + which, typed.version(), typed.decree()),
                path(group) + "#sk",
                "community.done.decree",
                next);
    }

    private static FormPage form(Group group, String action, int version, DecreeText text) {
        List<Field.Choice> purposes = Arrays.stream(Decree.Purpose.values())
                .map(purpose -> new Field.Choice(purpose.name(), purpose.key(), "", false))
                .toList();
        List<Field> fields = List.of(
                Field.choice("untuk", text.purpose(), Field.Choices.plain(purposes)),
                Field.line("nomor", text.number()).hinted("community.hint.nomor"),
                Field.date("tanggal", text.issuedOn()),
                Field.line("penerbit", text.issuer()).hinted("community.hint.penerbit"),
                Field.date("berlaku", text.from())
                        .hinted("community.hint.berlaku")
                        .asOptional(),
                Field.date("sampai", text.until()).labelled("sampaiBerlaku").asOptional(),
                Field.of(Field.Kind.FILE, "berkas", "")
                        .hinted("community.hint.berkas")
                        .asOptional());
        return FormPage.of(
                version == 0 ? "community.form.decree.new" : "community.form.decree",
                group.name(),
                action,
                path(group) + "#sk",
                version,
                fields);
    }

    @GetMapping(DECREE + "/berkas")
    ResponseEntity<Resource> scan(Actor actor, @PathVariable UUID id, @PathVariable UUID which) {
        Group group = register.find(actor, new KimGroupId(id));
        return Downloads.of(shelf.scan(decrees.find(group.id(), which).file()));
    }

    @GetMapping(DECREE + "/hapus")
    ModelAndView removing(Actor actor, @PathVariable UUID id, @PathVariable UUID which) {
        return Html.page(Answers.FORM, removal(shaped(actor, id), which));
    }

    @PostMapping(DECREE + "/hapus")
    ModelAndView remove(Actor actor, @PathVariable UUID id, @PathVariable UUID which, RedirectAttributes next) {
        Group group = shaped(actor, id);
        FormPage form = removal(group, which);
        return Answers.of(
                decrees.remove(actor, group.id(), which), form, path(group) + "#sk", "community.done.removed", next);
    }

    private FormPage removal(Group group, UUID which) {
        return Removal.of(group, "sk", which, decrees.find(group.id(), which).number());
    }

    @GetMapping(BASES)
    ModelAndView bases(Actor actor, @PathVariable UUID id) {
        GroupFile file = register.file(actor, new KimGroupId(id));
        if (!GroupAccess.keeps(actor, file.group())) {
            throw new NotFound();
        }
        return Html.page(
                Answers.FORM,
                basesForm(
                        file.group(),
                        file.bases().stream().map(LegalDocument::id).toList()));
    }

    @PostMapping(BASES)
    ModelAndView stand(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        Group group = register.find(actor, new KimGroupId(id));
        if (!GroupAccess.keeps(actor, group)) {
            throw new NotFound();
        }
        List<UUID> chosen = new Typed(form).ids("dasar");
        return Answers.of(
                decrees.stand(actor, group.id(), chosen),
                basesForm(group, chosen),
                path(group) + "#dasar",
                "community.done.saved",
                next);
    }

    private FormPage basesForm(Group group, List<UUID> chosen) {
        List<Field.Choice> documents = legal.list(group).stream()
                .map(one -> new Field.Choice(
                        one.id().toString(),
                        one.kind().key(),
                        one.number() + " / " + one.year() + " – " + one.title(),
                        chosen.contains(one.id())))
                .toList();
        List<Field> fields = List.of(new Field(
                Field.Kind.TICKS, "dasar", "dasar", "community.hint.dasar", "", false, Field.Choices.plain(documents)));
        return FormPage.of(
                "community.form.bases",
                group.name(),
                path(group) + "/dasar-hukum",
                path(group) + "#dasar",
                group.version(),
                fields);
    }
}
