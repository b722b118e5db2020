package id.mymein.region;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads regions from the database. */
@Component
class RegionTable {

    private final JdbcClient jdbc;

    RegionTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long version() {
        return jdbc.sql("select version from region_version").query(Long.class).single();
    }

    Optional<Region> find(RegionCode code) {
        return jdbc.sql("select code, name, kelurahan, slug from region where code = :code")
                .param("code", code.value())
                .query(RegionTable::region)
                .optional();
    }

    Optional<Region> bySlug(String slug) {
        return jdbc.sql("select code, name, kelurahan, slug from region where slug = :slug")
                .param("slug", slug)
                .query(RegionTable::region)
                .optional();
    }

    List<Region> children(RegionCode code) {
        String sql = "select code, name, kelurahan, slug from region where parent = :code order by lower(name), code";
        return regions(jdbc.sql(sql).param("code", code.value()));
    }

    List<Region> served() {
        String sql = """
                select r.code, r.name, r.kelurahan, r.slug
                from region r join served_regency s using (code)
                order by lower(r.name), r.code""";
        return regions(jdbc.sql(sql));
    }

    /** The region and everything below it, by name. */
    List<Region> within(RegionCode code) {
        // A code's descendants are a range of the primary key: what starts with it and a full stop; '/' follows '.' in
        // ASCII.
        String sql = """
                select code, name, kelurahan, slug from region
                where code = :code or (code > :code || '.' and code < :code || '/')
                order by lower(name), code""";
        return regions(jdbc.sql(sql).param("code", code.value()));
    }

    private static List<Region> regions(JdbcClient.StatementSpec statement) {
        return statement.query(RegionTable::region).list();
    }

    private static Region region(ResultSet row, int number) throws SQLException {
        return new Region(
                new RegionCode(row.getString("code")),
                row.getString("name"),
                row.getBoolean("kelurahan"),
                row.getString("slug"));
    }
}
