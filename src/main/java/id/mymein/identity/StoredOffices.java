package id.mymein.identity;

import id.mymein.platform.facts.Facts;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class StoredOffices implements Offices {

    private final JdbcClient database;

    StoredOffices(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<Office> find(OfficeId id) {
        return database.sql("select id, kind, name, slug, region_code from office where id = :id")
                .param("id", id.value())
                .query(StoredOffices::shown)
                .optional();
    }

    @Override
    public Map<OfficeId, Office> find(Collection<OfficeId> ids) {
        return database
                .sql("select id, kind, name, slug, region_code from office where id = any(:ids)")
                .param("ids", ids.stream().map(OfficeId::value).distinct().toArray(UUID[]::new))
                .query(StoredOffices::shown)
                .list()
                .stream()
                .collect(Collectors.toMap(Office::id, office -> office));
    }

    @Override
    public Optional<Office> bySlug(String slug) {
        return database.sql("select id, kind, name, slug, region_code from office where slug = :slug")
                .param("slug", slug)
                .query(StoredOffices::shown)
                .optional();
    }

    @Override
    public List<Office> within(RegionCode region) {
        Facts.show(IdentityFacts.officesWithin(region));
        return database.sql("""
                        select id, kind, name, slug, region_code from office
                        where region_code = :region or region_code like :region || '.%'
                        order by name, region_code
                        """)
                .param("region", region.value())
                .query(StoredOffices::shown)
                .list();
    }

    @Override
    public List<Office> within(RegionCode region, OfficeKind kind) {
        Facts.show(IdentityFacts.officesWithin(kind, region));
        return database.sql("""
                        select id, kind, name, slug, region_code from office
                        where (region_code = :region or region_code like :region || '.%') and kind = :kind
                        order by name, region_code
                        """)
                .param("region", region.value())
                .param("kind", kind.name())
                .query(StoredOffices::shown)
                .list();
    }

    @Override
    public List<Office> at(RegionCode region) {
        Facts.show(IdentityFacts.officesAt(region));
        return database.sql("""
                        select id, kind, name, slug, region_code from office where region_code = :region
                        order by name, slug
                        """)
                .param("region", region.value())
                .query(StoredOffices::shown)
                .list();
    }

    @Override
    public List<String> slugsWithin(RegionCode region) {
        Facts.show(IdentityFacts.officesWithin(region));
        return database.sql("""
                        select slug from office
                        where region_code = :region or region_code like :region || '.%'
                        order by slug
                        """)
                .param("region", region.value())
                .query((row, n) -> row.getString("slug"))
                .list();
    }

    /** An office that somebody asked for, perhaps for a public page. */
    private static Office shown(ResultSet row, int number) throws SQLException {
        Office office = office(row, number);
        Facts.show(IdentityFacts.office(office.id()));
        return office;
    }

    static Office office(ResultSet row, int number) throws SQLException {
        return new Office(
                new OfficeId(row.getObject("id", UUID.class)),
                OfficeKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("slug"),
                new RegionCode(row.getString("region_code")));
    }
}
