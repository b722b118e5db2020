package id.mymein.aspiration;

import id.mymein.platform.Site;
import id.mymein.platform.facts.Facts;
import id.mymein.region.RegionCode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where aspirations are, as far as everybody may know: of those whose sender chose to be public and gave a point, and rounded so that it
 * names a hamlet and no house.
 */
@Component
@Transactional(readOnly = true)
public class PublicPoints {

    private final JdbcClient jdbc;
    private final Site site;
    private final Clock clock;

    PublicPoints(JdbcClient jdbc, Site site, Clock clock) {
        this.jdbc = jdbc;
        this.site = site;
        this.clock = clock;
    }

    /** In degrees (WGS 84), with three decimals: about a hundred metres. */
    public record Point(long number, String title, double latitude, double longitude) {}

    /** The newest of a regency over the last year. */
    public List<Point> newest(RegionCode regency, int limit) {
        Facts.show(AspirationFacts.within(regency));
        LocalDate today = LocalDate.now(clock.withZone(site.zone()));
        Facts.until(today.plusDays(1).atStartOfDay(site.zone()).toInstant());
        return jdbc.sql("""
                select a.number, a.public_title, round(a.latitude::numeric, 3) as latitude,
                    round(a.longitude::numeric, 3) as longitude
                from aspiration a
                where left(a.region, 5) = :regency and a.received_at >= :since and a.latitude is not null
                    and a.visibility = 'PUBLIC' and""" + PublicAspirations.SHOWN + "order by a.number desc limit :limit")
                .param("regency", regency.value())
                .param(
                        "since",
                        AspirationFigures.Period.YEAR
                                .since(today)
                                .atStartOfDay(site.zone())
                                .toInstant()
                                .atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, n) -> new Point(
                        row.getLong("number"),
                        row.getString("public_title"),
                        row.getDouble("latitude"),
                        row.getDouble("longitude")))
                .list();
    }
}
