package id.mymein.aspiration.clock.web;

import id.mymein.aspiration.clock.ClockRuleDesk;
import id.mymein.aspiration.clock.RuleKeepers;
import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Html;
import id.mymein.region.DayOff;
import id.mymein.region.DayOffFile;
import id.mymein.region.DayOffKind;
import id.mymein.region.DayOffSource;
import id.mymein.region.DaysOff;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Takes in a list of days off: read and shown first, done when somebody agrees. */
@Controller
class DaysOffImportController {

    private static final String PATH = ClockMenu.DAYS + "/impor";
    private static final int LARGEST = 200 * 1024;

    private final RuleKeepers keepers;
    private final DaysOff calendar;
    private final ClockRuleDesk desk;

    DaysOffImportController(RuleKeepers keepers, DaysOff calendar, ClockRuleDesk desk) {
        this.keepers = keepers;
        this.calendar = calendar;
        this.desk = desk;
    }

    /**
     * What the file would do.
     *
     * @param csv its good rows once more, for whoever agrees
     */
    record Check(DaysOff.Import would, List<DayOffFile.Problem> problems, String csv) {

        int changes() {
            return would.added().size()
                    + would.replaced().size()
                    + would.dropped().size();
        }

        String back() {
            return PATH;
        }
    }

    @GetMapping(PATH)
    ModelAndView form(Actor actor) {
        keepers.require(actor);
        return Html.page(FormPage.PAGE, page(blank()));
    }

    private DayOffForm blank() {
        return new DayOffForm(
                "",
                "",
                DayOffKind.NATIONAL.name(),
                "",
                DayOffSource.Kind.JOINT_DECREE.name(),
                "",
                Integer.toString(desk.today().getYear()));
    }

    @PostMapping(PATH + "/periksa")
    ModelAndView check(Actor actor, @RequestParam @Nullable MultipartFile berkas, DayOffForm typed) throws IOException {
        keepers.require(actor);
        var errors = FormErrors.none();
        typed.sourceErrors(errors);
        if (berkas == null || berkas.isEmpty()) {
            errors.add("berkas", "deadline.import.wrong.none");
        } else if (berkas.getSize() > LARGEST) {
            errors.add("berkas", "deadline.import.wrong.large");
        }
        if (berkas == null || errors.any()) {
            return Html.invalid(FormPage.PAGE, page(typed).wrong(errors));
        }
        DayOffFile read = read(berkas, typed.source());
        if (read == null || (read.rows().isEmpty() && read.problems().isEmpty())) {
            errors.add("berkas", read == null ? "deadline.import.wrong.kind" : "deadline.import.wrong.nothing");
            return Html.invalid(FormPage.PAGE, page(typed).wrong(errors));
        }
        List<DayOff> days = read.rows().stream().map(DayOffFile.Row::day).toList();
        var check = new Check(calendar.preview(days), read.problems(), calendar.writeCsv(days));
        return Html.page("aspiration/clock/web/import", check);
    }

    private @Nullable DayOffFile read(MultipartFile file, DayOffSource source) throws IOException {
        byte[] bytes = file.getBytes();
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "").toLowerCase(Locale.ROOT);
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            return null; // no text at all, whatever its name says
        }
        boolean ics = name.endsWith(".ics") || text.stripLeading().regionMatches(true, 0, "BEGIN:VCALENDAR", 0, 15);
        return ics ? calendar.readIcs(text, source) : calendar.readCsv(text);
    }

    /** Reads once more what was shown, so nothing can come in that a file could not bring. */
    @PostMapping(PATH)
    ModelAndView take(Actor actor, @RequestParam(defaultValue = "") String isi) {
        keepers.require(actor);
        DayOffFile read = calendar.readCsv(isi);
        if (read.rows().isEmpty() || !read.problems().isEmpty() || isi.length() > 2 * LARGEST) {
            return Html.seeOther(PATH);
        }
        List<DayOff> days = read.rows().stream().map(DayOffFile.Row::day).toList();
        calendar.take(actor.auditName(), days);
        return Html.seeOther(ClockMenu.DAYS + "?tahun=" + days.getFirst().day().getYear() + "&pesan=diimpor");
    }

    private static FormPage page(DayOffForm form) {
        var fields = new ArrayList<Field>();
        fields.add(Field.of("berkas", "file", "deadline.import.file", "").hinted("deadline.import.file.hint"));
        fields.addAll(DayOffFields.source(form));
        return new FormPage(
                "deadline.import.title",
                "",
                "deadline.import.lead",
                PATH + "/periksa",
                ClockMenu.DAYS,
                "deadline.import.check",
                0,
                fields,
                FormErrors.none(),
                "");
    }
}
