package id.mymein.community.web;

import id.mymein.community.GroupAccess;
import id.mymein.community.LegalDocument;
import id.mymein.community.LegalKind;
import id.mymein.community.LegalRegister;
import id.mymein.community.LegalText;
import id.mymein.community.ScanShelf;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The register of legal documents. */
@Controller
class LegalController {

    private static final String ITEM = GroupMenu.LEGAL + "/{id:" + Answers.ID + "}";

    private final LegalRegister register;
    private final ScanShelf shelf;

    LegalController(LegalRegister register, ScanShelf shelf) {
        this.register = register;
        this.shelf = shelf;
    }

    @GetMapping(GroupMenu.LEGAL)
    ModelAndView list(Actor actor, Model model) {
        if (!GroupAccess.open(actor)) {
            throw new NotFound();
        }
        List<LegalDocument> documents = register.list(actor);
        List<LegalPage.Line> lines = documents.stream()
                .map(one -> new LegalPage.Line(
                        one,
                        documents.stream()
                                .filter(other -> other.id().equals(one.replacedBy()))
                                .findFirst()
                                .orElse(null),
                        LegalRegister.keeps(actor, one)))
                .toList();
        return Html.page(
                "community/web/legal",
                new LegalPage(lines, actor.mayAnywhere(Action.KEEP_REGISTERS), Answers.told(model)));
    }

    @GetMapping(GroupMenu.LEGAL + "/baru")
    ModelAndView fresh(Actor actor) {
        requireRegistrar(actor);
        return Html.page(Answers.FORM, form(actor, GroupMenu.LEGAL, null, 0, LegalText.empty()));
    }

    @PostMapping(GroupMenu.LEGAL)
    ModelAndView add(
            Actor actor,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            RedirectAttributes next) {
        requireRegistrar(actor);
        LegalText text = new Typed(form).legal();
        return Answers.of(
                register.add(actor, text, Typed.upload(berkas)),
                form(actor, GroupMenu.LEGAL, null, 0, text),
                GroupMenu.LEGAL,
                "community.done.legal",
                next);
    }

    @GetMapping(ITEM)
    ModelAndView document(Actor actor, @PathVariable UUID id) {
        LegalDocument document = kept(actor, id);
        return Html.page(
                Answers.FORM, form(actor, GroupMenu.LEGAL + "/" + id, id, document.version(), LegalText.of(document)));
    }

    @PostMapping(ITEM)
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(required = false) @Nullable MultipartFile berkas,
            RedirectAttributes next) {
        kept(actor, id);
        var typed = new Typed(form);
        return Answers.of(
                register.change(actor, id, typed.version(), typed.legal(), Typed.upload(berkas)),
                form(actor, GroupMenu.LEGAL + "/" + id, id, typed.version(), typed.legal()),
                GroupMenu.LEGAL,
                "community.done.legal",
                next);
    }

    @GetMapping(ITEM + "/berkas")
    ResponseEntity<Resource> scan(Actor actor, @PathVariable UUID id) {
        return Downloads.of(shelf.scan(register.find(actor, id).file()));
    }

    private LegalDocument kept(Actor actor, UUID id) {
        LegalDocument document = register.find(actor, id);
        if (!LegalRegister.keeps(actor, document)) {
            throw new NotFound();
        }
        return document;
    }

    private static void requireRegistrar(Actor actor) {
        if (!actor.mayAnywhere(Action.KEEP_REGISTERS)) {
            throw new NotFound();
        }
    }

    private FormPage form(Actor actor, String action, @Nullable UUID id, int version, LegalText text) {
        var kinds = new ArrayList<Field.Choice>();
        kinds.add(new Field.Choice("", "community.choose", "", false));
        Arrays.stream(LegalKind.values())
                .map(kind -> new Field.Choice(kind.name(), kind.key(), "", false))
                .forEach(kinds::add);
        List<Field> fields = List.of(
                Field.choice("jenis", text.kind(), Field.Choices.plain(kinds)).labelled("jenisHukum"),
                Field.line("nomor", text.number()),
                Field.of(Field.Kind.NUMBER, "tahun", text.year()),
                Field.text("tentang", text.title()),
                Field.date("tanggal", text.issuedOn()).asOptional(),
                Field.choice("diganti", text.replacedBy(), replacements(actor, id))
                        .hinted("community.hint.diganti")
                        .asOptional(),
                Field.of(Field.Kind.FILE, "berkas", "")
                        .hinted("community.hint.berkas")
                        .asOptional());
        return FormPage.of(
                version == 0 ? "community.form.legal.new" : "community.form.legal",
                "",
                action,
                GroupMenu.LEGAL,
                version,
                fields);
    }

    private List<Field.Choices> replacements(Actor actor, @Nullable UUID id) {
        var choices = new ArrayList<Field.Choice>();
        choices.add(new Field.Choice("", "community.legal.inForce", "", false));
        register.list(actor).stream()
                .filter(one -> !one.id().equals(id))
                .map(one -> new Field.Choice(
                        one.id().toString(), one.kind().key(), one.number() + " / " + one.year(), false))
                .forEach(choices::add);
        return Field.Choices.plain(choices);
    }
}
