package id.mymein.aspiration.clock.web;

import id.mymein.aspiration.clock.ClockRuleDesk;
import id.mymein.aspiration.clock.RuleKeepers;
import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.platform.web.NotFound;
import id.mymein.region.DayOff;
import id.mymein.region.DayOffId;
import id.mymein.region.DaysOff;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Shows the days off of a year, adds, changes and removes them. */
@Controller
class DaysOffController {

    private static final String ITEM = ClockMenu.DAYS + "/{id:[0-9a-f-]{36}}";
    private static final int YEARS_AHEAD = 2;

    private final RuleKeepers keepers;
    private final DaysOff calendar;
    private final DayOffFields fields;
    private final ClockRuleDesk desk;

    DaysOffController(RuleKeepers keepers, DaysOff calendar, DayOffFields fields, ClockRuleDesk desk) {
        this.keepers = keepers;
        this.calendar = calendar;
        this.fields = fields;
        this.desk = desk;
    }

    private int thisYear() {
        return desk.today().getYear();
    }

    /** This year where what was asked for is none. */
    private int year(String asked) {
        boolean year = asked.matches("\\d{4}")
                && Integer.parseInt(asked) >= DayOff.FIRST_YEAR
                && Integer.parseInt(asked) <= DayOff.LAST_YEAR;
        return year ? Integer.parseInt(asked) : thisYear();
    }

    @GetMapping(ClockMenu.DAYS)
    ModelAndView list(
            Actor actor, @RequestParam(defaultValue = "") String tahun, @RequestParam(defaultValue = "") String pesan) {
        keepers.require(actor);
        int year = year(tahun);
        List<Integer> filled = calendar.years();
        var years = new TreeSet<>(filled);
        IntStream.rangeClosed(thisYear(), thisYear() + YEARS_AHEAD).forEach(years::add);
        years.add(year);
        List<Integer> empty = years.stream()
                .filter(each -> each >= thisYear() || each == year)
                .filter(each -> !filled.contains(each))
                .toList();
        List<DaysOffPage.Row> rows = calendar.of(year).stream()
                .map(kept -> new DaysOffPage.Row(kept, fields.place(kept.day().place())))
                .toList();
        return Html.page(
                "aspiration/clock/web/daysOff", new DaysOffPage(year, List.copyOf(years), empty, rows, told(pesan)));
    }

    private static String told(String notice) {
        return switch (notice) {
            case "ditambah" -> "deadline.days.done.added";
            case "tersimpan" -> "deadline.days.done.changed";
            case "dihapus" -> "deadline.days.done.removed";
            case "diimpor" -> "deadline.days.done.imported";
            default -> "";
        };
    }

    @GetMapping(ClockMenu.DAYS + "/unduh")
    ResponseEntity<byte[]> export(Actor actor, @RequestParam(defaultValue = "") String tahun) {
        keepers.require(actor);
        int year = year(tahun);
        String csv = calendar.writeCsv(
                calendar.of(year).stream().map(DaysOff.Kept::day).toList());
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"hari-libur-" + year + ".csv\"")
                .body(csv.getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(ClockMenu.DAYS + "/baru")
    ModelAndView fresh(Actor actor) {
        keepers.require(actor);
        return Html.page(FormPage.PAGE, adding(DayOffForm.blank(thisYear())));
    }

    @PostMapping(ClockMenu.DAYS)
    ModelAndView add(Actor actor, DayOffForm typed) {
        keepers.require(actor);
        FormErrors errors = typed.errors(fields::known);
        if (!errors.any() && calendar.add(actor.auditName(), typed.typed()) == DaysOff.Change.TAKEN) {
            errors.add("tanggal", "deadline.days.wrong.taken");
        }
        return errors.any()
                ? Html.invalid(FormPage.PAGE, adding(typed).wrong(errors))
                : Html.seeOther(back(typed.typed(), "ditambah"));
    }

    @GetMapping(ITEM)
    ModelAndView changing(Actor actor, @PathVariable UUID id) {
        DaysOff.Kept kept = find(actor, id);
        return Html.page(FormPage.PAGE, changing(kept, DayOffForm.of(kept.day()), kept.version()));
    }

    @PostMapping(ITEM)
    ModelAndView change(
            Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "-1") int versi, DayOffForm typed) {
        DaysOff.Kept kept = find(actor, id);
        FormPage form = changing(kept, typed, versi);
        FormErrors errors = typed.errors(fields::known);
        if (errors.any()) {
            return Html.invalid(FormPage.PAGE, form.wrong(errors));
        }
        return switch (calendar.change(actor.auditName(), kept.id(), versi, typed.typed())) {
            case DONE -> Html.seeOther(back(typed.typed(), "tersimpan"));
            case TAKEN -> Html.invalid(FormPage.PAGE, form.wrong(errors.add("tanggal", "deadline.days.wrong.taken")));
            case STALE -> Html.page(FormPage.PAGE, HttpStatus.CONFLICT, form.refused("deadline.stale"));
        };
    }

    @GetMapping(ITEM + "/hapus")
    ModelAndView removing(Actor actor, @PathVariable UUID id) {
        DaysOff.Kept kept = find(actor, id);
        return Html.page(FormPage.PAGE, removing(kept, kept.version()));
    }

    @PostMapping(ITEM + "/hapus")
    ModelAndView remove(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "-1") int versi) {
        DaysOff.Kept kept = find(actor, id);
        return calendar.remove(actor.auditName(), kept.id(), versi) == DaysOff.Change.DONE
                ? Html.seeOther(back(kept.day(), "dihapus"))
                : Html.page(
                        FormPage.PAGE,
                        HttpStatus.CONFLICT,
                        removing(kept, kept.version()).refused("deadline.stale"));
    }

    private DaysOff.Kept find(Actor actor, UUID id) {
        keepers.require(actor);
        return calendar.find(new DayOffId(id)).orElseThrow(NotFound::new);
    }

    private static String back(DayOff day, String notice) {
        return ClockMenu.DAYS + "?tahun=" + day.day().getYear() + "&pesan=" + notice;
    }

    private FormPage adding(DayOffForm form) {
        return page("deadline.days.new", "", "", ClockMenu.DAYS, "platform.save", 0, fields.of(form));
    }

    private FormPage changing(DaysOff.Kept kept, DayOffForm form, int version) {
        String path = ClockMenu.DAYS + "/" + kept.id();
        String name = kept.day().name();
        return page("deadline.days.changeTitle", name, "", path, "platform.save", version, fields.of(form));
    }

    private static FormPage removing(DaysOff.Kept kept, int version) {
        String path = ClockMenu.DAYS + "/" + kept.id() + "/hapus";
        String what = kept.day().day() + " " + kept.day().name();
        return page(
                "deadline.days.removeTitle",
                what,
                "deadline.days.removeLead",
                path,
                "deadline.days.remove",
                version,
                List.of());
    }

    private static FormPage page(
            String title, String subject, String lead, String action, String submit, int version, List<Field> fields) {
        return new FormPage(
                title, subject, lead, action, ClockMenu.DAYS, submit, version, fields, FormErrors.none(), "");
    }
}
