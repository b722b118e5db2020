package id.mymein.region;

import id.mymein.audit.AuditTrail;
import id.mymein.platform.facts.FactChanges;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes regions. Everything of one call goes in or nothing does. */
@Component
class RegionStore {

    /** What a merge did. */
    record Merged(int added, int changed) {}

    private final JdbcClient jdbc;
    private final DataSource database;
    private final AuditTrail trail;
    private final FactChanges facts;

    RegionStore(JdbcClient jdbc, DataSource database, AuditTrail trail, FactChanges facts) {
        this.facts = facts;
        this.trail = trail;
        this.jdbc = jdbc;
        this.database = database;
    }

    /** Waits for any other writer; until the transaction ends there is only this one. */
    private void alone() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('region'))").query().singleRow();
    }

    boolean empty() {
        return jdbc.sql("select not exists (select from region)")
                .query(Boolean.class)
                .single();
    }

    Set<RegionCode> codes() {
        var codes = new HashSet<RegionCode>();
        jdbc.sql("select code from region").query(String.class).list().forEach(code -> codes.add(new RegionCode(code)));
        return codes;
    }

    Set<RegionCode> served() {
        var codes = new HashSet<RegionCode>();
        jdbc.sql("select code from served_regency")
                .query(String.class)
                .list()
                .forEach(code -> codes.add(new RegionCode(code)));
        return codes;
    }

    /** Loads and serves what ships with the product, where there is nothing yet; true where it did. */
    @Transactional
    boolean loadFirst(List<RegionRow> rows) {
        alone();
        if (!empty()) {
            return false;
        }
        var regencies = rows.stream()
                .map(RegionRow::code)
                .filter(code -> code.level() == RegionLevel.REGENCY)
                .toList();
        importRows(rows, regencies, () -> {});
        return true;
    }

    /**
     * Adds new regions and brings the names of known ones up to date; slugs stay. Knows no removal: addresses and stories
     * may point to a region that the Ministry has since dissolved.
     *
     * @param rows from large to small, each with its parent among them or in the table
     * @param served the regencies that are served from now on, no others
     * @param rowDone called for each row on its way to the database
     */
    @Transactional
    Merged importRows(List<RegionRow> rows, Collection<RegionCode> served, Runnable rowDone) {
        alone();
        Merged merged = merge(rows, rowDone);
        serve(served);
        if (jdbc.sql("update region_version set version = version + 1").update() != 1) {
            throw new IllegalStateException("region_version has lost its row");
        }
        facts.changed(RegionFacts.TREE);
        trail.record(
                "system",
                "region.import",
                "region:all",
                Map.of(
                        "added",
                        merged.added(),
                        "changed",
                        merged.changed(),
                        "served",
                        served.stream()
                                .map(RegionCode::value)
                                .distinct()
                                .sorted()
                                .toList()));
        return merged;
    }

    private Merged merge(List<RegionRow> rows, Runnable rowDone) {
        var names = new HashMap<RegionCode, String>();
        var slugs = new HashMap<String, String>();
        jdbc.sql("select code, name, slug from region").query(row -> {
            names.put(new RegionCode(row.getString("code")), row.getString("name"));
            slugs.put(row.getString("code"), row.getString("slug"));
        });
        int before = slugs.size();
        rows.forEach(row -> names.put(row.code(), row.name()));
        var giver = new RegionSlugs(code -> names.getOrDefault(code, ""), new HashSet<>(slugs.values()));
        rows.forEach(row -> slugs.computeIfAbsent(row.code().value(), code -> giver.give(row.code(), row.name())));
        copy(rows, slugs, rowDone);
        int written = mergeStaged();
        int added = slugs.size() - before;
        return new Merged(added, written - added);
    }

    private void copy(List<RegionRow> rows, Map<String, String> slugs, Runnable rowDone) {
        jdbc.sql("""
                create temporary table region_staging (
                    code text, name text, slug text, lat double precision, lng double precision, postcode text
                ) on commit drop""").update();
        var connection = DataSourceUtils.getConnection(database);
        try {
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy region_staging from stdin (encoding 'UTF8')");
            try {
                send(rows, slugs, copy, rowDone);
            } finally {
                if (copy.isActive()) {
                    copy.cancelCopy();
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("regions could not be copied to the database", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, database);
        }
    }

    private static void send(List<RegionRow> rows, Map<String, String> slugs, CopyIn copy, Runnable rowDone)
            throws SQLException {
        var text = new StringBuilder();
        for (RegionRow row : rows) {
            text.setLength(0);
            appendRow(text, row, slugs.getOrDefault(row.code().value(), ""));
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            rowDone.run();
        }
        copy.endCopy();
    }

    private static void appendRow(StringBuilder text, RegionRow row, String slug) {
        append(text, row.code()).append('\t');
        append(text, row.name()).append('\t');
        append(text, slug).append('\t');
        append(text, row.lat()).append('\t');
        append(text, row.lng()).append('\t');
        append(text, row.postcode()).append('\n');
    }

    /** In COPY's text format a backslash escapes; tabs and line ends cannot occur in a row that was read. */
    private static StringBuilder append(StringBuilder text, @Nullable Object value) {
        return text.append(value == null ? "\\N" : value.toString().replace("\\", "\\\\"));
    }

    /** The number of regions that are new or different. */
    private int mergeStaged() {
        return jdbc.sql("""
                insert into region (code, name, slug, lat, lng, postcode)
                select code, name, slug, lat, lng, postcode from region_staging
                on conflict (code) do update set
                    name = excluded.name,
                    lat = coalesce(excluded.lat, region.lat),
                    lng = coalesce(excluded.lng, region.lng),
                    postcode = coalesce(excluded.postcode, region.postcode)
                where (region.name, region.lat, region.lng, region.postcode) is distinct from
                    (excluded.name, coalesce(excluded.lat, region.lat), coalesce(excluded.lng, region.lng),
                     coalesce(excluded.postcode, region.postcode))""").update();
    }

    private void serve(Collection<RegionCode> regencies) {
        jdbc.sql("delete from served_regency").update();
        for (RegionCode regency : Set.copyOf(regencies)) {
            jdbc.sql("insert into served_regency (code) values (:code)")
                    .param("code", regency.value())
                    .update();
        }
    }
}
