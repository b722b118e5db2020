package id.mymein.socialaccount.web;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import id.mymein.socialaccount.AccountCare;
import id.mymein.socialaccount.AccountDesk;
import id.mymein.socialaccount.AccountFilter;
import id.mymein.socialaccount.AccountState;
import id.mymein.socialaccount.Badge;
import id.mymein.socialaccount.Coverage;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of accounts with its filters, and what the own offices have and lack. */
@Controller
class ListController {

    private static final int LONGEST = 100;

    private final AccountDesk desk;
    private final Coverage coverage;
    private final AccountCare care;
    private final Regions regions;

    ListController(AccountDesk desk, Coverage coverage, AccountCare care, Regions regions) {
        this.desk = desk;
        this.coverage = coverage;
        this.care = care;
        this.regions = regions;
    }

    @GetMapping(SocialMenu.PATH)
    ModelAndView list(
            Actor actor,
            @RequestParam(defaultValue = "") String cari,
            @RequestParam(defaultValue = "") String platform,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String tanda,
            @RequestParam(defaultValue = "") String wilayah,
            @RequestParam(defaultValue = "") String hal,
            Model model) {
        if (!AccountDesk.open(actor)) {
            throw new NotFound();
        }
        String text = Typed.line(cari);
        var filter = new AccountFilter(
                text.substring(0, text.offsetByCodePoints(0, Math.min(LONGEST, Typed.length(text)))),
                desk.platforms().find(platform).isPresent() ? platform : "",
                named(AccountState.values(), status),
                named(Badge.values(), tanda),
                RegionCode.isCode(wilayah) ? wilayah : "",
                hal.matches("\\d{1,5}") ? Integer.parseInt(hal) : 0);
        AccountDesk.Listed listed = desk.list(actor, filter);
        return Html.page(
                "socialaccount/web/list",
                new ListPage(
                        filter,
                        listed.accounts(),
                        listed.more(),
                        desk.platforms(),
                        districts(actor),
                        coverage.own(actor),
                        care.tasks(actor),
                        AccountDesk.keeps(actor),
                        Answers.told(model)));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        return Stream.of(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    private List<Region> districts(Actor actor) {
        return Stream.concat(
                        Stream.of(actor.regionsFor(Action.KEEP_REGISTERS)),
                        Stream.of(actor.regionsFor(Action.READ_REPORTS)))
                .distinct()
                .map(RegionCode::new)
                .filter(code -> code.level() == RegionLevel.REGENCY)
                .flatMap(code -> regions.children(code).stream())
                .toList();
    }
}
