package id.mymein.portal;

import id.mymein.community.PublishedGroup;
import id.mymein.community.PublishedGroups;
import id.mymein.platform.Site;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import id.mymein.socialaccount.OfficialAccounts;
import id.mymein.socialaccount.PublicAccount;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The two registers of a regency and what its residents raised, as tables: places and facts. People are counted and never named here,
 * also those who consented to stand on a page: a copy that is out in the world cannot be taken back.
 */
@Component
class OpenTables {

    private static final int SLICE = 500;

    private static final List<String> PLACE = List.of("wilayah", "kabupaten", "kecamatan", "desa");
    private static final List<String> GROUP = List.of(
            "nama",
            "jenis",
            "keadaan",
            "dibentuk",
            "orang",
            "topik",
            "nomor_nasional",
            "sekretariat",
            "telepon",
            "surel",
            "halaman");
    private static final List<String> ACCOUNT = List.of(
            "platform",
            "akun",
            "alamat",
            "nama",
            "instansi",
            "keadaan",
            "resmi",
            "resmi_sejak",
            "unggahan_terakhir",
            "pengikut",
            "halaman");

    private final RaisedTable raised;
    private final PublishedGroups groups;
    private final OfficialAccounts accounts;
    private final Regions regions;
    private final PublicHtml html;
    private final Site site;

    OpenTables(
            RaisedTable raised,
            PublishedGroups groups,
            OfficialAccounts accounts,
            Regions regions,
            PublicHtml html,
            Site site) {
        this.raised = raised;
        this.groups = groups;
        this.accounts = accounts;
        this.regions = regions;
        this.html = html;
        this.site = site;
    }

    OpenTable table(OpenDataset set, Region regency) {
        return switch (set) {
            case GROUPS -> groups(regency);
            case ACCOUNTS -> accounts(regency);
            case ASPIRATIONS -> new OpenTable(columns(RaisedTable.COLUMNS), raised.rows(regency, this::place));
        };
    }

    long rows(OpenDataset set, Region regency) {
        return switch (set) {
            case GROUPS -> groups.within(regency.code()).size();
            case ACCOUNTS ->
                accounts.counts(regency.code()).values().stream()
                        .mapToLong(Long::longValue)
                        .sum();
            case ASPIRATIONS -> raised.count(regency);
        };
    }

    Optional<Instant> changedAt(OpenDataset set, Region regency) {
        return switch (set) {
            case GROUPS -> groups.changedAt(regency.code());
            case ACCOUNTS -> accounts.changedAt(regency.code());
            case ASPIRATIONS -> raised.changedAt(regency);
        };
    }

    private OpenTable groups(Region regency) {
        List<List<@Nullable Object>> rows = groups.within(regency.code()).stream()
                .flatMap(line -> groups.find(line.id()).stream())
                .map(this::row)
                .toList();
        return new OpenTable(columns(GROUP), rows);
    }

    private List<@Nullable Object> row(PublishedGroup group) {
        List<@Nullable Object> row = place(group.region());
        row.addAll(Arrays.asList(
                group.name(),
                word(group.kind()),
                word(group.state()),
                group.foundedOn(),
                group.people(),
                String.join("; ", group.topics()),
                group.nationalId(),
                group.secretariat(),
                group.phone(),
                group.email(),
                html.address(KimSection.path(group.slug()), Languages.INDONESIAN)));
        return row;
    }

    private OpenTable accounts(Region regency) {
        var rows = new ArrayList<List<@Nullable Object>>();
        String after = "";
        do {
            var slice = accounts.directory(new OfficialAccounts.Query(regency.code(), "", null, after, SLICE));
            slice.accounts().forEach(account -> rows.add(row(account)));
            after = slice.next();
        } while (!after.isEmpty());
        return new OpenTable(columns(ACCOUNT), rows);
    }

    private List<@Nullable Object> row(PublicAccount account) {
        List<@Nullable Object> row = place(account.region());
        row.addAll(Arrays.asList(
                account.platform(),
                account.spoken(),
                account.url(),
                account.name(),
                account.officeName(),
                word(account.badge()),
                account.badge().worn(),
                day(account.since()),
                account.lastPostOn(),
                account.followers() < 0 ? null : account.followers(),
                html.address(account.path(), Languages.INDONESIAN)));
        return row;
    }

    private static List<String> columns(List<String> own) {
        var all = new ArrayList<>(PLACE);
        all.addAll(own);
        return all;
    }

    private List<@Nullable Object> place(RegionCode code) {
        List<Region> path = regions.path(code);
        var place = new ArrayList<@Nullable Object>();
        place.add(code.value());
        for (RegionLevel level : List.of(RegionLevel.REGENCY, RegionLevel.DISTRICT, RegionLevel.VILLAGE)) {
            place.add(path.stream()
                    .filter(region -> region.level() == level)
                    .map(Region::name)
                    .findFirst()
                    .orElse(""));
        }
        return place;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : at.atZone(site.zone()).toLocalDate();
    }
}
