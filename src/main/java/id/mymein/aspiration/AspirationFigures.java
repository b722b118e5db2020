package id.mymein.aspiration;

import id.mymein.platform.Site;
import id.mymein.platform.facts.Facts;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came of public aspirations, counted: by region and period, from the index alone. Secret ones are not counted. */
@Component
@Transactional(readOnly = true)
public class AspirationFigures {

    private static final String COUNT = """
            select count(*) as received, count(a.answered_at) as answered, count(*) filter (where a.in_time) as in_time,
                count(*) filter (where a.state in ('DONE', 'CLOSED')) as done,
                count(*) filter (where a.reopened > 0) as reopened,
                count(a.satisfaction) as rated, count(*) filter (where a.satisfaction >= 3) as satisfied,
                percentile_disc(0.5) within group (order by a.answered_at::date - a.received_at::date) as days
            from aspiration a
            where""" + PublicAspirations.SHOWN + " and a.received_at >= :since ";
    private static final String OF_REGENCY = COUNT + "and left(a.region, 5) = :region";
    private static final String OF_OTHERS = COUNT + "and a.region ~>=~ :region and a.region ~<~ (:region || '/')";

    private final JdbcClient jdbc;
    private final Site site;
    private final Clock clock;

    AspirationFigures(JdbcClient jdbc, Site site, Clock clock) {
        this.jdbc = jdbc;
        this.site = site;
        this.clock = clock;
    }

    /** How far back it is counted. */
    public enum Period {
        MONTH(30),
        QUARTER(90),
        YEAR(365),
        /** Since the first of January. */
        THIS_YEAR(0);

        private final int days;

        Period(int days) {
            this.days = days;
        }

        LocalDate since(LocalDate today) {
            return days == 0 ? today.withDayOfYear(1) : today.minusDays(days);
        }
    }

    /**
     * What came of those that were received in a period.
     *
     * @param inTime how many of the answered ones were answered within their deadlines
     * @param satisfied how many of the rated ones were given one of the two better marks
     * @param days how many calendar days half of the answers took at most; empty where nothing was answered
     */
    public record Figures(
            long received,
            long answered,
            long inTime,
            long done,
            long reopened,
            long rated,
            long satisfied,
            OptionalInt days) {

        /** In percent; 0 where nothing was answered. */
        public int inTimePercent() {
            return percent(inTime, answered);
        }

        /** In percent; 0 where nobody has rated. */
        public int satisfiedPercent() {
            return percent(satisfied, rated);
        }

        private static int percent(long part, long whole) {
            return whole == 0 ? 0 : (int) Math.round(100.0 * part / whole);
        }
    }

    /**
     * How a village stands.
     *
     * @param open how many are being worked on
     * @param overdue how many of these an office has not answered in time
     */
    public record Tally(long received, long open, long answered, long overdue) {}

    /** Of a region and all below it. */
    public Figures of(RegionCode region, Period period) {
        Facts.show(AspirationFacts.within(region));
        LocalDate today = today();
        Instant since = period.since(today).atStartOfDay(site.zone()).toInstant();
        String query = region.level() == RegionLevel.REGENCY ? OF_REGENCY : OF_OTHERS;
        return jdbc.sql(query)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("region", region.value())
                .query(AspirationFigures::figures)
                .single();
    }

    private static Figures figures(ResultSet row, int number) throws SQLException {
        Integer days = row.getObject("days", Integer.class);
        return new Figures(
                row.getLong("received"),
                row.getLong("answered"),
                row.getLong("in_time"),
                row.getLong("done"),
                row.getLong("reopened"),
                row.getLong("rated"),
                row.getLong("satisfied"),
                days == null ? OptionalInt.empty() : OptionalInt.of(days));
    }

    /** How each place in a regency stood over the last year; a place without any is missing. */
    public Map<RegionCode, Tally> places(RegionCode regency) {
        Facts.show(AspirationFacts.within(regency));
        Map<RegionCode, Long> overdue = overdue(regency);
        Map<RegionCode, Tally> all = new HashMap<>();
        jdbc.sql("""
                select a.region, count(*) as received, count(a.answered_at) as answered,
                    count(*) filter (where a.state in ('VERIFIED', 'DISPOSED')) as open
                from aspiration a
                where left(a.region, 5) = :regency and a.received_at >= :since and""" + PublicAspirations.SHOWN + "group by a.region")
                .param("regency", regency.value())
                .param(
                        "since",
                        Period.YEAR
                                .since(today())
                                .atStartOfDay(site.zone())
                                .toInstant()
                                .atOffset(ZoneOffset.UTC))
                .query(row -> {
                    var place = new RegionCode(row.getString("region"));
                    long late = overdue.getOrDefault(place, 0L);
                    var tally = new Tally(row.getLong("received"), row.getLong("open"), row.getLong("answered"), late);
                    all.put(place, tally);
                });
        overdue.forEach((place, late) -> all.putIfAbsent(place, new Tally(0, late, 0, late)));
        return all;
    }

    private Map<RegionCode, Long> overdue(RegionCode regency) {
        Map<RegionCode, Long> late = new HashMap<>();
        jdbc.sql("""
                select a.region, count(distinct a.id) as late
                from aspiration_disposition d join aspiration a on a.id = d.aspiration_id
                where d.due_on < :today and d.state in ('SENT', 'TAKEN') and a.state = 'DISPOSED'
                    and left(a.region, 5) = :regency and""" + PublicAspirations.SHOWN + "group by a.region")
                .param("today", today())
                .param("regency", regency.value())
                .query(row -> {
                    late.put(new RegionCode(row.getString("region")), row.getLong("late"));
                });
        return late;
    }

    /** Figures of a period are right for its day. */
    private LocalDate today() {
        LocalDate today = LocalDate.now(clock.withZone(site.zone()));
        Facts.until(today.plusDays(1).atStartOfDay(site.zone()).toInstant());
        return today;
    }
}
