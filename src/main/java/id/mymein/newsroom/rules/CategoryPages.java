package id.mymein.newsroom.rules;

import id.mymein.identity.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows and changes the kinds of news. */
@Controller
class CategoryPages {

    static final String PATH = RulesMenu.PATH + "/kategori";

    private final RuleKeepers keepers;
    private final LabelPages pages;

    CategoryPages(RuleKeepers keepers, CategoryRules rules) {
        this.keepers = keepers;
        this.pages = new LabelPages(rules, "newsroom.rules.categories.", PATH);
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor, @RequestParam(defaultValue = "") String pesan) {
        keepers.require(actor);
        return pages.show(pesan);
    }

    @PostMapping(PATH)
    ModelAndView add(Actor actor, LabelForm typed) {
        keepers.require(actor);
        return pages.add(actor, typed);
    }

    @PostMapping(PATH + "/{key:[a-z0-9_-]{1,40}}")
    ModelAndView change(
            Actor actor, @PathVariable String key, @RequestParam(defaultValue = "-1") int versi, LabelForm typed) {
        keepers.require(actor);
        return pages.change(actor, key, versi, typed);
    }

    @PostMapping(PATH + "/{key:[a-z0-9_-]{1,40}}/hapus")
    ModelAndView remove(Actor actor, @PathVariable String key, @RequestParam(defaultValue = "-1") int versi) {
        keepers.require(actor);
        return pages.remove(actor, key, versi);
    }
}
