package id.mymein.community.web;

import id.mymein.community.GroupResult;
import id.mymein.community.KimRule;
import id.mymein.community.KimRules;
import id.mymein.community.Post;
import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import java.util.Arrays;
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

/** The rules of the register, for administrators: a list, and a page for each. */
@Controller
class RuleController {

    private static final String RULE = GroupMenu.RULES + "/{key:[a-z_]{1,40}}";

    private final KimRules rules;

    RuleController(KimRules rules) {
        this.rules = rules;
    }

    /** @param told message key of what has just been done; empty where nothing was */
    record View(List<KimRule> rules, String told) {}

    @GetMapping(GroupMenu.RULES)
    ModelAndView list(Actor actor, Model model) {
        require(actor);
        return Html.page("community/web/rules", new View(rules.all(), Answers.told(model)));
    }

    @GetMapping(RULE)
    ModelAndView rule(Actor actor, @PathVariable String key) {
        KimRule rule = find(actor, key);
        var change = new KimRules.Change(Integer.toString(rule.value()), rule.words(), rule.source(), rule.version());
        return Html.page(Answers.FORM, form(rule, change));
    }

    @PostMapping(RULE)
    ModelAndView change(
            Actor actor,
            @PathVariable String key,
            @RequestParam MultiValueMap<String, String> form,
            RedirectAttributes next) {
        KimRule rule = find(actor, key);
        var typed = new Typed(form);
        List<String> words = rule.posts()
                ? typed.lines("kata")
                : typed.text("kata")
                        .lines()
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .toList();
        var change = new KimRules.Change(typed.line("nilai"), words, typed.line("sumber"), typed.version());
        GroupResult result = rules.change(actor, key, change);
        return Answers.of(result, form(rule, change), GroupMenu.RULES, "community.done.rule", next);
    }

    private KimRule find(Actor actor, String key) {
        require(actor);
        return rules.all().stream()
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void require(Actor actor) {
        if (!rules.keptBy(actor)) {
            throw new NotFound();
        }
    }

    private static FormPage form(KimRule rule, KimRules.Change change) {
        Field value = rule.figure()
                ? Field.of(Field.Kind.NUMBER, "nilai", change.value())
                : rule.posts()
                        ? posts(change.words())
                        : Field.text("kata", String.join("\n", change.words())).hinted("community.hint.kata");
        return new FormPage(
                "community.rule." + rule.key(),
                "",
                "community.rule." + rule.key() + ".effect",
                GroupMenu.RULES + "/" + rule.key(),
                GroupMenu.RULES,
                "platform.save",
                false,
                change.version(),
                "",
                List.of(value, Field.line("sumber", change.source()).hinted("community.hint.sumber")),
                FormErrors.none(),
                null);
    }

    private static Field posts(List<String> chosen) {
        List<Field.Choice> choices = Arrays.stream(Post.values())
                .filter(post -> post != Post.OTHER)
                .map(post -> new Field.Choice(post.name(), post.key(), "", chosen.contains(post.name())))
                .toList();
        return new Field(Field.Kind.TICKS, "kata", "jabatan", "", "", false, Field.Choices.plain(choices));
    }
}
