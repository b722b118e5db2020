package id.mymein.community.activity.web;

import id.mymein.community.ActivityKind;
import id.mymein.community.KimGroupId;
import id.mymein.community.activity.ActivityAccess;
import id.mymein.community.activity.ActivityFigures;
import id.mymein.community.activity.ActivityFigures.By;
import id.mymein.community.activity.ActivityFigures.Line;
import id.mymein.community.activity.ActivityFigures.Sum;
import id.mymein.community.activity.ActivityFilter;
import id.mymein.community.activity.ActivityRules;
import id.mymein.community.activity.KimOf;
import id.mymein.community.activity.Labels;
import id.mymein.community.activity.Rupiah;
import id.mymein.identity.Actor;
import id.mymein.platform.Site;
import id.mymein.platform.web.Words;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the list of activities and their sums together. */
@Component
class FigurePages {

    private static final Sum NOTHING = new Sum("", 0, 0, Rupiah.ZERO, Rupiah.ZERO, Rupiah.ZERO);
    private static final String TABLE = "community.activity.totals.";

    private final ActivityFigures figures;
    private final ActivityAccess access;
    private final Labels labels;
    private final ActivityRules rules;
    private final Regions regions;
    private final MessageSource messages;
    private final Site site;
    private final Clock clock;

    FigurePages(
            ActivityFigures figures,
            ActivityAccess access,
            Labels labels,
            ActivityRules rules,
            Regions regions,
            MessageSource messages,
            Site site,
            Clock clock) {
        this.figures = figures;
        this.access = access;
        this.labels = labels;
        this.rules = rules;
        this.regions = regions;
        this.messages = messages;
        this.site = site;
        this.clock = clock;
    }

    private FilterView view(Actor actor, Period period, String action) {
        Period.Understood asked = period.understood(rules.today());
        List<Region> districts = regions.served().stream()
                .flatMap(regency -> regions.children(regency.code()).stream())
                .toList();
        return new FilterView(
                action,
                asked.filter(),
                asked.doubtful(),
                access.readable(actor),
                districts,
                labels.labels(),
                labels.sources());
    }

    ListPage list(Actor actor, Period period, @Nullable String told) {
        FilterView view = view(actor, period, ActivityMenu.PATH);
        List<Line> lines = figures.list(actor, view.filter());
        Map<RegionCode, Region> names = new HashMap<>();
        lines.stream()
                .map(Line::region)
                .distinct()
                .forEach(code -> regions.find(code).ifPresent(region -> names.put(code, region)));
        Sum sum = all(figures.sums(actor, view.filter()));
        return new ListPage(view, lines, sum, names, ActivityAccess.keepsAny(actor), told);
    }

    private static Sum all(Map<By, List<Sum>> sums) {
        return sums.getOrDefault(By.ALL, List.of()).stream().findFirst().orElse(NOTHING);
    }

    TotalsPage totals(Actor actor, Period period, Locale locale) {
        FilterView view = view(actor, period, ActivityMenu.TOTALS);
        ActivityFilter filter = view.filter();
        Map<By, List<Sum>> sums = figures.sums(actor, filter);
        var words = new Words(messages, locale, site.zone(), clock);
        List<TotalsPage.Table> tables = List.of(
                table("month", months(sums, filter, locale)),
                table("group", groups(sums, filter, view.groups())),
                table("district", districts(sums, filter, words)),
                table("kind", kinds(sums, filter, words)),
                table("label", labels(sums, filter, words)));
        List<TotalsPage.Money> spent = figures.spent(actor, filter).stream()
                .map(one -> new TotalsPage.Money(
                        one,
                        Labels.of(view.sources(), one.source())
                                .map(source -> source.label(locale))
                                .orElse(one.source()),
                        filter.paying(one.kind(), one.source())))
                .toList();
        return new TotalsPage(view, all(sums), tables, spent);
    }

    private static TotalsPage.Table table(String by, List<TotalsPage.Row> rows) {
        return new TotalsPage.Table(TABLE + by, rows);
    }

    private static List<Sum> of(Map<By, List<Sum>> sums, By by) {
        return sums.getOrDefault(by, List.of());
    }

    /** In the order of time. */
    private static List<TotalsPage.Row> months(Map<By, List<Sum>> sums, ActivityFilter filter, Locale locale) {
        var name = DateTimeFormatter.ofPattern("MMMM uuuu", locale);
        return of(sums, By.MONTH).stream()
                .sorted(Comparator.comparing(Sum::key))
                .map(sum -> {
                    YearMonth month = YearMonth.parse(sum.key());
                    return new TotalsPage.Row(
                            name.format(month), filter.within(month.atDay(1), month.atEndOfMonth()), sum);
                })
                .toList();
    }

    private static List<TotalsPage.Row> groups(Map<By, List<Sum>> sums, ActivityFilter filter, List<KimOf> groups) {
        return of(sums, By.GROUP).stream()
                .map(sum -> {
                    var id = new KimGroupId(UUID.fromString(sum.key()));
                    String name = groups.stream()
                            .filter(group -> group.id().equals(id))
                            .map(KimOf::name)
                            .findFirst()
                            .orElse(sum.key());
                    return new TotalsPage.Row(name, filter.with(id), sum);
                })
                .toList();
    }

    private List<TotalsPage.Row> districts(Map<By, List<Sum>> sums, ActivityFilter filter, Words words) {
        return of(sums, By.DISTRICT).stream()
                .map(sum -> {
                    var code = new RegionCode(sum.key());
                    String name = regions.find(code)
                            .map(region -> words.text(region.kindKey()) + " " + region.name())
                            .orElse(sum.key());
                    return new TotalsPage.Row(name, filter.with(code), sum);
                })
                .toList();
    }

    private static List<TotalsPage.Row> kinds(Map<By, List<Sum>> sums, ActivityFilter filter, Words words) {
        return of(sums, By.KIND).stream()
                .map(sum -> {
                    ActivityKind kind = ActivityKind.valueOf(sum.key());
                    return new TotalsPage.Row(words.text(kind.key()), filter.with(kind), sum);
                })
                .toList();
    }

    private List<TotalsPage.Row> labels(Map<By, List<Sum>> sums, ActivityFilter filter, Words words) {
        return of(sums, By.LABEL).stream()
                .map(sum -> {
                    String name = Labels.of(labels.labels(), sum.key())
                            .map(label -> label.label(words.locale()))
                            .orElseGet(() -> words.text("community.activity.label.none"));
                    return new TotalsPage.Row(name, filter.filed(sum.key()), sum);
                })
                .toList();
    }
}
