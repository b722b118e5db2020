package id.mymein.newsroom.calendar;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Lists the silent villages, for whoever plans and for whoever reads reports. */
@Controller
class SilentController {

    private final SilentVillages villages;

    SilentController(SilentVillages villages) {
        this.villages = villages;
    }

    /** The villages of one district. */
    record District(RegionCode code, String name, List<SilentVillage> villages) {}

    /**
     * @param days without news
     * @param planned the regions in which this person may plan
     * @param calendar true where the person may also see the calendar
     */
    record View(int days, int count, List<District> districts, List<RegionCode> planned, boolean calendar) {

        boolean mayPlan(SilentVillage village) {
            return planned.stream().anyMatch(region -> region.contains(village.code()));
        }
    }

    @GetMapping(CalendarController.PATH + "/desa-senyap")
    ModelAndView list(Actor actor) {
        String[] regions = Stream.of(Action.READ_CALENDAR, Action.READ_REPORTS)
                .flatMap(action -> Arrays.stream(actor.regionsFor(action)))
                .distinct()
                .toArray(String[]::new);
        if (regions.length == 0) {
            throw new NotFound();
        }
        List<SilentVillage> silent = villages.within(regions);
        List<RegionCode> planned = Arrays.stream(actor.regionsFor(Action.PLAN_CALENDAR))
                .map(RegionCode::new)
                .toList();
        return Html.page(
                "newsroom/calendar/silent",
                new View(
                        villages.days(),
                        silent.size(),
                        byDistrict(silent),
                        planned,
                        actor.mayAnywhere(Action.READ_CALENDAR)));
    }

    private static List<District> byDistrict(List<SilentVillage> silent) {
        Map<RegionCode, District> districts = new LinkedHashMap<>();
        for (SilentVillage village : silent) {
            districts
                    .computeIfAbsent(
                            village.district(), code -> new District(code, village.districtName(), new ArrayList<>()))
                    .villages()
                    .add(village);
        }
        return List.copyOf(districts.values());
    }
}
