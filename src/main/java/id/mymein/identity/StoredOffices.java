package id.mymein.identity;

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
                .query(StoredOffices::office)
                .optional();
    }

    @Override
    public Map<OfficeId, Office> find(Collection<OfficeId> ids) {
        return database
                .sql("select id, kind, name, slug, region_code from office where id = any(:ids)")
                .param("ids", ids.stream().map(OfficeId::value).distinct().toArray(UUID[]::new))
                .query(StoredOffices::office)
                .list()
                .stream()
                .collect(Collectors.toMap(Office::id, office -> office));
    }

    @Override
    public Optional<Office> bySlug(String slug) {
        return database.sql("select id, kind, name, slug, region_code from office where slug = :slug")
                .param("slug", slug)
                .query(StoredOffices::office)
                .optional();
    }

    @Override
    public List<Office> within(RegionCode region) {
        return database.sql("""
                        select id, kind, name, slug, region_code from office
                        where region_code = :region or region_code like :region || '.%'
                        order by name, region_code
                        """)
                .param("region", region.value())
                .query(StoredOffices::office)
                .list();
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
