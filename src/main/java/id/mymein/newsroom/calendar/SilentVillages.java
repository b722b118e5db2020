package id.mymein.newsroom.calendar;

import id.mymein.platform.Site;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the villages that have been silent: nothing that the public can read now was first published from there in the last
 * {@code silent_days} days, today counted in. Days are those of the readers' zone: a village whose last story came out 30 days
 * ago, at whatever time, is silent at a figure of 30; one whose story came out 29 days ago is not.
 */
@Component
@Transactional(readOnly = true)
public class SilentVillages {

    private final JdbcClient jdbc;
    private final Site site;
    private final Clock clock;

    SilentVillages(JdbcClient jdbc, Site site, Clock clock) {
        this.jdbc = jdbc;
        this.site = site;
        this.clock = clock;
    }

    /** How many days without news make a village silent. */
    public int days() {
        return jdbc.sql("select value from newsroom_rule where key = 'silent_days'")
                .query(Integer.class)
                .single();
    }

    /**
     * By district and name.
     *
     * @param regions in which to look
     */
    public List<SilentVillage> within(String[] regions) {
        OffsetDateTime heardSince = clock.instant()
                .atZone(site.zone())
                .toLocalDate()
                .minusDays(days() - 1L)
                .atStartOfDay(site.zone())
                .toOffsetDateTime();
        return jdbc.sql("""
                select distinct v.code, v.name, v.kelurahan, v.slug, d.name as district, heard.last
                from unnest(:regions::text[]) as root
                join region v on v.level = 'VILLAGE'
                             and (v.code = root or (v.code >= root || '.' and v.code < root || '/'))
                join region d on d.code = v.parent
                left join lateral (
                    select max(p.first_published_at) as last
                    from published_story p
                    where p.region_code = v.code collate "default"
                ) heard on true
                where heard.last is null or heard.last < :heardSince
                order by d.name, v.name, v.code""")
                .param("regions", regions)
                .param("heardSince", heardSince)
                .query(SilentVillages::read)
                .list();
    }

    private static SilentVillage read(ResultSet row, int number) throws SQLException {
        var code = new RegionCode(row.getString("code"));
        var village = new Region(code, row.getString("name"), row.getBoolean("kelurahan"), row.getString("slug"));
        OffsetDateTime last = row.getObject("last", OffsetDateTime.class);
        return new SilentVillage(
                code,
                village.name(),
                village.kindKey(),
                village.slug(),
                java.util.Objects.requireNonNull(code.parent(), "a village lies in a district"),
                row.getString("district"),
                last == null ? null : last.toInstant());
    }
}
