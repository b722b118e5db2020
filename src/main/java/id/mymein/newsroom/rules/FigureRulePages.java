package id.mymein.newsroom.rules;

import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows and changes the newsroom's figures. */
@Controller
class FigureRulePages {

    static final String PATH = RulesMenu.PATH + "/angka";
    private static final String PAGE = "newsroom/rules/figures";

    private final RuleKeepers keepers;
    private final FigureRules rules;

    FigureRulePages(RuleKeepers keepers, FigureRules rules) {
        this.keepers = keepers;
        this.rules = rules;
    }

    /** What was typed for one figure. */
    record Form(@Nullable String nilai, @Nullable String sumber) {

        String value() {
            return Typed.line(nilai);
        }

        String source() {
            return Typed.line(sumber);
        }
    }

    /**
     * @param typed by key, what was typed and could not be saved
     * @param errors of those fields, each name with the key behind it
     */
    record View(List<FigureRule> rules, Map<String, Form> typed, FormErrors errors, String notice, boolean good) {

        String value(FigureRule rule) {
            Form form = typed.get(rule.key());
            return form == null ? Integer.toString(rule.value()) : form.value();
        }

        String source(FigureRule rule) {
            Form form = typed.get(rule.key());
            return form == null ? rule.source() : form.source();
        }
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String pesan) {
        keepers.require(actor);
        String notice = pesan.equals("tersimpan") ? "newsroom.rules.notice.saved" : "";
        return Html.page(PAGE, new View(rules.all(), Map.of(), FormErrors.none(), notice, true));
    }

    @PostMapping(PATH + "/{key:[a-z_]{1,40}}")
    ModelAndView change(
            Actor actor, @PathVariable String key, @RequestParam(defaultValue = "-1") int versi, Form typed) {
        keepers.require(actor);
        FigureRule rule = rules.all().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
        var errors = FormErrors.none();
        int value = number(typed.value());
        if (value < rule.least() || value > rule.most()) {
            errors.add("nilai-" + key, "newsroom.rules.figures.bounds", rule.least(), rule.most());
        }
        if (typed.source().isEmpty()) {
            errors.add("sumber-" + key, "newsroom.rules.figures.source.missing");
        } else if (Typed.length(typed.source()) > FigureRule.SOURCE) {
            int over = Typed.length(typed.source()) - FigureRule.SOURCE;
            errors.add("sumber-" + key, "newsroom.content.tooLong", FigureRule.SOURCE, over);
        }
        if (errors.any()) {
            return Html.invalid(
                    PAGE, new View(rules.all(), Map.of(key, typed), errors, "platform.form.problems", false));
        }
        if (rules.change(actor, rule, versi, value, typed.source()) == RuleChange.STALE) {
            errors.add("nilai-" + key, "newsroom.rules.figures.now", rule.value(), rule.source());
            return Html.page(
                    PAGE,
                    HttpStatus.CONFLICT,
                    new View(rules.all(), Map.of(key, typed), errors, "newsroom.rules.stale.typed", false));
        }
        return Html.seeOther(PATH + "?pesan=tersimpan");
    }

    /** No bounds include what is no number. */
    private static int number(String typed) {
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : Integer.MIN_VALUE;
    }
}
