package id.mymein.portal;

import id.mymein.aspiration.PublicAspirations;
import id.mymein.aspiration.PublicLine;
import id.mymein.platform.Site;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The aspirations of a regency as a table: where, what kind, how far, by when. No words of residents are in it, and nobody's name;
 * those who want to read one follow its address.
 */
@Component
class RaisedTable {

    static final List<String> COLUMNS = List.of(
            "nomor",
            "jenis",
            "kategori",
            "keadaan",
            "diterima",
            "keadaan_sejak",
            "dijawab",
            "tepat_waktu",
            "dikerjakan",
            "dibuka_lagi",
            "halaman");

    /** A file stays one that a spreadsheet opens; the API has the older ones. */
    private static final int MOST = 50_000;

    private static final int SLICE = 5_000;

    private final PublicAspirations aspirations;
    private final PublicHtml html;
    private final Site site;

    RaisedTable(PublicAspirations aspirations, PublicHtml html, Site site) {
        this.aspirations = aspirations;
        this.html = html;
        this.site = site;
    }

    /** The newest first. */
    List<List<@Nullable Object>> rows(Region regency, Function<RegionCode, List<@Nullable Object>> place) {
        var rows = new ArrayList<List<@Nullable Object>>();
        long before = Long.MAX_VALUE;
        boolean more = true;
        while (more && rows.size() < MOST) {
            var slice = aspirations.list(PublicAspirations.Query.of(regency.code()), before, SLICE);
            for (PublicLine line : slice.lines()) {
                List<@Nullable Object> row = place.apply(line.region());
                row.addAll(cells(line));
                rows.add(row);
            }
            more = slice.older().isPresent();
            before = slice.older().orElse(0);
        }
        return rows;
    }

    private List<@Nullable Object> cells(PublicLine line) {
        var outcome = line.outcome();
        return Arrays.asList(
                line.number(),
                line.kind().name().toLowerCase(Locale.ROOT),
                line.category(),
                line.state().name().toLowerCase(Locale.ROOT),
                day(line.receivedAt()),
                day(line.changedAt()),
                day(outcome.answeredAt()),
                outcome.inTime(),
                day(outcome.doneAt()),
                outcome.reopened(),
                html.address(AspirationPaths.of(line.number()), Languages.INDONESIAN));
    }

    private @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : at.atZone(site.zone()).toLocalDate();
    }

    /** How many rows the table has. */
    long count(Region regency) {
        return Math.min(MOST, aspirations.count(regency.code()));
    }

    Optional<Instant> changedAt(Region regency) {
        return aspirations.list(PublicAspirations.Query.of(regency.code()), Long.MAX_VALUE, SLICE).lines().stream()
                .map(PublicLine::changedAt)
                .max(Comparator.naturalOrder());
    }
}
