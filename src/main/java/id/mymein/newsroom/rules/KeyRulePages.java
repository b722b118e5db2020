package id.mymein.newsroom.rules;

import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.newsroom.Categories;
import id.mymein.newsroom.Category;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows which stories need the police's key, and changes the rules that say so. */
@Controller
class KeyRulePages {

    static final String PATH = RulesMenu.PATH + "/keaslian";
    private static final String PAGE = "newsroom/rules/keys";
    private static final String ALL = "semua";

    private final RuleKeepers keepers;
    private final KeyRules rules;
    private final Categories categories;

    KeyRulePages(RuleKeepers keepers, KeyRules rules, Categories categories) {
        this.keepers = keepers;
        this.rules = rules;
        this.categories = categories;
    }

    /** What was typed to add a rule; "semua" stands for every kind or category. */
    record Form(
            @Nullable String jenis,
            @Nullable String kategori,
            @Nullable String perlu) {

        String kind() {
            return Typed.line(jenis);
        }

        String category() {
            return Typed.line(kategori);
        }

        String required() {
            return Typed.line(perlu);
        }
    }

    record View(
            List<KeyRule> rules,
            List<Category> categories,
            KeyRules.AtWork atWork,
            Form form,
            FormErrors errors,
            String notice,
            boolean good) {

        List<OfficeKind> kinds() {
            return List.of(OfficeKind.values());
        }

        @Nullable
        KeyRule answering(OfficeKind kind, Category category) {
            return KeyRules.answering(rules, kind, category.slug());
        }

        @Nullable
        Category category(@Nullable String slug) {
            return categories.stream()
                    .filter(category -> category.slug().equals(slug))
                    .findFirst()
                    .orElse(null);
        }
    }

    @GetMapping(RulesMenu.PATH)
    ModelAndView first(Actor actor) {
        keepers.require(actor);
        return Html.seeOther(PATH);
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String pesan) {
        keepers.require(actor);
        String notice = switch (pesan) {
            case "ditambah" -> "newsroom.rules.notice.added";
            case "tersimpan" -> "newsroom.rules.notice.saved";
            case "dihapus" -> "newsroom.rules.notice.removed";
            default -> "";
        };
        return Html.page(PAGE, view(new Form("", "", ""), FormErrors.none(), notice, true));
    }

    @PostMapping(PATH)
    ModelAndView add(Actor actor, Form typed) {
        keepers.require(actor);
        var errors = FormErrors.none();
        Optional<OfficeKind> kind = Arrays.stream(OfficeKind.values())
                .filter(each -> each.name().equals(typed.kind()))
                .findFirst();
        if (kind.isEmpty() && !typed.kind().equals(ALL)) {
            errors.add("jenis", "newsroom.rules.keys.kind.choose");
        }
        boolean known = categories.find(typed.category()).isPresent();
        if (!known && !typed.category().equals(ALL)) {
            errors.add("kategori", "newsroom.rules.keys.category.choose");
        }
        if (!typed.required().equals("ya") && !typed.required().equals("tidak")) {
            errors.add("perlu", "newsroom.rules.keys.required.choose");
        }
        if (!errors.any()
                && rules.add(
                                actor,
                                kind.orElse(null),
                                known ? typed.category() : null,
                                typed.required().equals("ya"))
                        == RuleChange.TAKEN) {
            errors.add("jenis", "newsroom.rules.keys.taken");
        }
        return errors.any()
                ? Html.invalid(PAGE, view(typed, errors, "platform.form.problems", false))
                : Html.seeOther(PATH + "?pesan=ditambah");
    }

    @PostMapping(PATH + "/{id:\\d{1,18}}")
    ModelAndView change(
            Actor actor,
            @PathVariable long id,
            @RequestParam(defaultValue = "-1") int versi,
            @RequestParam(defaultValue = "") String perlu) {
        keepers.require(actor);
        Optional<KeyRule> rule = rules.find(id);
        if (!perlu.equals("ya") && !perlu.equals("tidak")) {
            throw new NotFound();
        }
        RuleChange change = rule.map(found -> rules.change(actor, found, versi, perlu.equals("ya")))
                .orElse(RuleChange.STALE);
        return answer(change, "tersimpan");
    }

    @PostMapping(PATH + "/{id:\\d{1,18}}/hapus")
    ModelAndView remove(Actor actor, @PathVariable long id, @RequestParam(defaultValue = "-1") int versi) {
        keepers.require(actor);
        RuleChange change =
                rules.find(id).map(found -> rules.remove(actor, found, versi)).orElse(RuleChange.STALE);
        return answer(change, "dihapus");
    }

    private ModelAndView answer(RuleChange change, String notice) {
        if (change == RuleChange.DONE) {
            return Html.seeOther(PATH + "?pesan=" + notice);
        }
        String why = change == RuleChange.NEEDED ? "newsroom.rules.keys.general.stays" : "newsroom.rules.stale";
        return Html.page(PAGE, HttpStatus.CONFLICT, view(new Form("", "", ""), FormErrors.none(), why, false));
    }

    private View view(Form form, FormErrors errors, String notice, boolean good) {
        return new View(rules.all(), categories.ever(), rules.atWork(), form, errors, notice, good);
    }
}
