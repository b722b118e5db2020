package id.mymein.socialaccount.web;

import id.mymein.identity.Actor;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.StoredFile;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.socialaccount.AccountDesk;
import id.mymein.socialaccount.AccountResult;
import id.mymein.socialaccount.ProofDesk;
import id.mymein.socialaccount.SocialAccount;
import id.mymein.socialaccount.SocialAccountId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
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

/** Proofs of control: the owner takes a code, the registrar looks for it, for a link, or takes a letter. */
@Controller
class ProofController {

    private final AccountDesk desk;
    private final ProofDesk proofs;
    private final Forms forms;
    private final MediaLibrary media;

    ProofController(AccountDesk desk, ProofDesk proofs, Forms forms, MediaLibrary media) {
        this.desk = desk;
        this.proofs = proofs;
        this.forms = forms;
        this.media = media;
    }

    @PostMapping(AccountController.ITEM + "/kode")
    ModelAndView code(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        AccountResult result = proofs.code(actor, new SocialAccountId(id), new Typed(form).version());
        return Answers.ofButton(result, SocialMenu.PATH + "/" + id, "socialaccount.done.code", next);
    }

    @PostMapping(AccountController.ITEM + "/bukti-kode")
    ModelAndView lookForCode(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        AccountResult result = proofs.lookForCode(actor, new SocialAccountId(id));
        return Answers.ofButton(result, SocialMenu.PATH + "/" + id, "socialaccount.done.proven", next);
    }

    @PostMapping(AccountController.ITEM + "/bukti-tautan")
    ModelAndView lookForLink(Actor actor, @PathVariable UUID id, RedirectAttributes next) {
        AccountResult result = proofs.lookForLink(actor, new SocialAccountId(id));
        return Answers.ofButton(result, SocialMenu.PATH + "/" + id, "socialaccount.done.proven", next);
    }

    @GetMapping(AccountController.ITEM + "/surat")
    ModelAndView letter(Actor actor, @PathVariable UUID id) {
        return Html.page(Answers.FORM, forms.letter(desk.find(actor, new SocialAccountId(id))));
    }

    @PostMapping(AccountController.ITEM + "/surat")
    ModelAndView letter(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile surat,
            RedirectAttributes next) {
        SocialAccount account = desk.find(actor, new SocialAccountId(id));
        String name = surat == null ? null : surat.getOriginalFilename();
        if (surat == null || surat.isEmpty() || name == null) {
            var errors = FormErrors.none().add("surat", "socialaccount.missing.surat");
            return Html.invalid(Answers.FORM, forms.letter(account).wrong(errors));
        }
        AccountResult result = proofs.letter(actor, account.id(), name, surat);
        return Answers.of(result, forms.letter(account), SocialMenu.PATH + "/" + id, "socialaccount.done.proven", next);
    }

    /** Never as a page of ours, whatever it holds. */
    @GetMapping(AccountController.ITEM + "/surat/{file:" + Answers.ID + "}")
    ResponseEntity<Resource> letter(Actor actor, @PathVariable UUID id, @PathVariable UUID file) {
        StoredFile stored = proofs.letter(actor, new SocialAccountId(id), file);
        var disposition = ContentDisposition.attachment()
                .filename(stored.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(stored.contentType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(media.content(new MediaId(file)).orElseThrow(NotFound::new));
    }
}
