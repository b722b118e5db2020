package id.mymein.community.activity;

import id.mymein.community.ActivityKind;
import id.mymein.community.ActivityLabel;
import id.mymein.platform.Site;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.Typed;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can be kept of an activity: something that happened, at a place of the group's regency, with a believable count. */
@Component
public class ActivityRules {

    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_NAME = 100;
    public static final int MOST_NAMES = 500;
    public static final int MOST_PEOPLE = 50_000;
    public static final int LONGEST_RESULT = 2000;
    public static final int LONGEST_MINUTES = 20_000;
    public static final int LONGEST_REASON = 1000;

    /** There were information groups before, but no record that anybody would type in today. */
    private static final LocalDate EARLIEST = LocalDate.of(1998, 1, 1);

    private static final DateTimeFormatter BY_HAND =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private static final String TOO_LONG = "community.activity.wrong.tooLong";
    private static final String WRONG = "community.activity.wrong.";

    private final Regions regions;
    private final Labels labels;
    private final Site site;
    private final Clock clock;

    ActivityRules(Regions regions, Labels labels, Site site, Clock clock) {
        this.regions = regions;
        this.labels = labels;
        this.site = site;
        this.clock = clock;
    }

    /** @param content null where something is wrong */
    record Judged(@Nullable ActivityContent content, FormErrors errors) {}

    /** The readers' day. */
    public LocalDate today() {
        return clock.instant().atZone(site.zone()).toLocalDate();
    }

    /**
     * Judges what was typed.
     *
     * @param before key of the label that the record carries already, which may be out of use by now; empty for none
     */
    Judged judge(ActivityTyped typed, KimOf group, String before) {
        var errors = FormErrors.none();
        line(errors, "kegiatan", typed.topic(), true);
        Optional<LocalDate> day = day(errors, typed.day());
        Optional<RegionCode> region = region(errors, typed.region(), group);
        line(errors, "tempat", typed.place(), false);
        Optional<ActivityKind> kind = kind(errors, typed.kind());
        label(errors, typed.label(), before);
        List<String> names = names(errors, typed.names());
        int attended = count(errors, typed.count(), names.size());
        length(errors, "notulen", typed.minutes(), LONGEST_MINUTES);
        length(errors, "hasil", typed.result(), LONGEST_RESULT);
        if (errors.any()) {
            return new Judged(null, errors);
        }
        var content = new ActivityContent(
                typed.topic(),
                day.orElseThrow(),
                region.orElseThrow(),
                typed.place(),
                kind.orElseThrow(),
                typed.label(),
                attended,
                names,
                typed.minutes(),
                typed.result(),
                typed.shown(),
                typed.minutesShown());
        return new Judged(content, errors);
    }

    /** A text of one line at a field. */
    public static void line(FormErrors errors, String field, String text, boolean needed) {
        if (needed && text.isEmpty()) {
            errors.add(field, "community.activity.missing." + field);
        }
        length(errors, field, text, LONGEST_LINE);
    }

    public static void length(FormErrors errors, String field, String text, int longest) {
        int length = Typed.length(text);
        if (length > longest) {
            errors.add(field, TOO_LONG, longest, length - longest);
        }
    }

    /** What is wrong with a reason, at field {@code alasan}. */
    public static FormErrors reason(String reason) {
        var errors = FormErrors.none();
        if (reason.isEmpty()) {
            errors.add("alasan", "community.activity.missing.alasan");
        }
        length(errors, "alasan", reason, LONGEST_REASON);
        return errors;
    }

    /** A day as a date field sends it or as people write it: {@code 2026-11-26}, {@code 26/11/2026}, {@code 26-11-2026}. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(
                    typed.matches("\\d{4}-\\d{2}-\\d{2}")
                            ? LocalDate.parse(typed)
                            : LocalDate.parse(typed.replaceAll("[-. ]+", "/"), BY_HAND));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private Optional<LocalDate> day(FormErrors errors, String typed) {
        Optional<LocalDate> day = day(typed);
        if (day.isEmpty() || day.get().isBefore(EARLIEST)) {
            errors.add("tanggal", WRONG + "day");
        } else if (day.get().isAfter(today())) {
            errors.add("tanggal", WRONG + "future");
        }
        return day;
    }

    private Optional<RegionCode> region(FormErrors errors, String typed, KimOf group) {
        Optional<RegionCode> region = place(typed, group.region());
        if (region.isEmpty()) {
            errors.add("wilayah", WRONG + "region");
        }
        return region;
    }

    /** A place that there is in the regency of {@code home}; empty for any other. */
    public Optional<RegionCode> place(String code, RegionCode home) {
        return Optional.of(code)
                .filter(RegionCode::isCode)
                .map(RegionCode::new)
                .filter(regency(home)::contains)
                .filter(place -> regions.find(place).isPresent());
    }

    static RegionCode regency(RegionCode home) {
        RegionCode parent = home.parent();
        return home.level() == RegionLevel.VILLAGE || home.level() == RegionLevel.DISTRICT
                ? regency(parent == null ? home : parent)
                : home;
    }

    private static Optional<ActivityKind> kind(FormErrors errors, String slug) {
        Optional<ActivityKind> kind = slug.isEmpty() ? Optional.of(ActivityKind.MEETING) : ActivityKind.of(slug);
        if (kind.isEmpty()) {
            errors.add("jenis", WRONG + "kind");
        }
        return kind;
    }

    private void label(FormErrors errors, String key, String before) {
        List<ActivityLabel> known = labels.labelsInUse();
        if (!key.isEmpty() && !key.equals(before) && Labels.of(known, key).isEmpty()) {
            errors.add("unsur", WRONG + "label");
        }
    }

    private static List<String> names(FormErrors errors, String typed) {
        List<String> names =
                typed.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
        if (names.size() > MOST_NAMES) {
            errors.add("nama", WRONG + "names", MOST_NAMES, names.size());
        }
        names.stream()
                .filter(name -> Typed.length(name) > LONGEST_NAME)
                .findFirst()
                .ifPresent(name -> errors.add("nama", WRONG + "name", LONGEST_NAME, beginning(name)));
        return names;
    }

    private static String beginning(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 30)) + "…";
    }

    private static int count(FormErrors errors, String typed, int names) {
        String figures = typed.replaceAll("[.\\s]", "");
        if (figures.isEmpty()) {
            return names;
        }
        if (!figures.matches("[0-9]{1,9}") || Integer.parseInt(figures) == 0) {
            errors.add("jumlah", WRONG + "count");
            return 0;
        }
        int count = Integer.parseInt(figures);
        if (count > MOST_PEOPLE) {
            errors.add("jumlah", WRONG + "many", MOST_PEOPLE);
        } else if (count < names) {
            errors.add("jumlah", WRONG + "fewer", names);
        }
        return count;
    }
}
