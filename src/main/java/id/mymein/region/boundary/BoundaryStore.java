package id.mymein.region.boundary;

import id.mymein.audit.AuditTrail;
import id.mymein.platform.facts.FactChanges;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionFacts;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The rows of {@code region_boundary}. Everything of one call goes in or nothing does. */
@Component
class BoundaryStore {

    /** What a run did, or would do. */
    record Written(int added, int replaced) {}

    /** A row. */
    record Kept(RegionCode code, String geometry) {}

    private final JdbcClient jdbc;
    private final AuditTrail trail;
    private final FactChanges facts;

    BoundaryStore(JdbcClient jdbc, AuditTrail trail, FactChanges facts) {
        this.jdbc = jdbc;
        this.trail = trail;
        this.facts = facts;
    }

    /**
     * Adds boundaries, or puts them in the place of those that are there; the others stay.
     *
     * @param files their names, for the trail
     * @param rowDone called for each row
     */
    @Transactional
    Written replace(List<Boundary> boundaries, List<String> files, Runnable rowDone) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('region_boundary'))")
                .query()
                .singleRow();
        int added = 0;
        for (Boundary boundary : boundaries) {
            added += write(boundary) ? 1 : 0;
            rowDone.run();
        }
        int replaced = boundaries.size() - added;
        facts.changed(RegionFacts.BOUNDARIES);
        trail.record(
                "system",
                "region.boundaries",
                "region:all",
                Map.of("added", added, "replaced", replaced, "files", files));
        return new Written(added, replaced);
    }

    /** True where there was none. */
    private boolean write(Boundary boundary) {
        return jdbc.sql("""
                insert into region_boundary (code, geometry) values (:code, :geometry)
                on conflict (code) do update set geometry = excluded.geometry
                returning xmax = 0 as added""")
                .param("code", boundary.code().value())
                .param("geometry", GeometryText.write(boundary.geometry()))
                .query(Boolean.class)
                .single();
    }

    /** What {@link #replace} would do. */
    Written would(List<Boundary> boundaries) {
        int there = jdbc.sql("select count(*) from region_boundary where code = any (:codes)")
                .param(
                        "codes",
                        boundaries.stream()
                                .map(boundary -> boundary.code().value())
                                .toArray(String[]::new))
                .query(Integer.class)
                .single();
        return new Written(boundaries.size() - there, there);
    }

    boolean anyVillage(RegionCode regency) {
        return jdbc.sql("""
                select exists (select from region_boundary
                    where code > :code || '.' and code < :code || '/' and length(code) = 13)""").param("code", regency.value()).query(Boolean.class).single();
    }

    /** The regency and all below it that is there, by code. */
    List<Kept> within(RegionCode regency) {
        return jdbc.sql("""
                select code, geometry from region_boundary
                where code = :code or (code > :code || '.' and code < :code || '/') order by code""")
                .param("code", regency.value())
                .query((row, n) -> new Kept(new RegionCode(row.getString("code")), row.getString("geometry")))
                .list();
    }
}
