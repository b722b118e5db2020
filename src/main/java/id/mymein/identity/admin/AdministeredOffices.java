package id.mymein.identity.admin;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import id.mymein.identity.IdentityFacts;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.platform.facts.FactChanges;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The offices that an administrator sees and changes. */
@Component
public class AdministeredOffices {

    static final int PAGE = 50;

    private final JdbcClient database;
    private final AuditTrail trail;
    private final FactChanges facts;

    AdministeredOffices(JdbcClient database, AuditTrail trail, FactChanges facts) {
        this.facts = facts;
        this.database = database;
        this.trail = trail;
    }

    /** @param people how many hold a role there */
    public record Row(OfficeId id, OfficeKind kind, String name, RegionCode region, int people, int version) {}

    /**
     * A page of offices by region and name.
     *
     * @param search part of the name; empty for all
     * @param within a region to look in; null for wherever the actor administers
     * @param page from 0
     */
    List<Row> list(Actor actor, String search, Optional<RegionCode> within, int page) {
        return database.sql("""
                        select o.id, o.kind, o.name, o.region_code, o.version,
                               (select count(*) from membership m where m.office = o.id) as people
                        from office o
                        where o.region_code like any(:scope::text[])
                          and o.region_code like any(:within::text[])
                          and position(lower(:search) in lower(o.name)) > 0
                        order by o.region_code, o.name, o.id
                        limit :limit offset :offset
                        """)
                .param("scope", Scope.of(actor).patterns())
                .param(
                        "within",
                        within.map(region -> new Scope(List.of(region)).patterns())
                                .orElse(new String[] {"%"}))
                .param("search", search)
                .param("limit", PAGE + 1)
                .param("offset", (long) page * PAGE)
                .query(AdministeredOffices::row)
                .list();
    }

    /** One office; not found where the actor does not administer it. */
    public Row find(Actor actor, OfficeId id) {
        return database.sql("""
                        select o.id, o.kind, o.name, o.region_code, o.version,
                               (select count(*) from membership m where m.office = o.id) as people
                        from office o
                        where o.id = :id and o.region_code like any(:scope::text[])
                        """)
                .param("id", id.value())
                .param("scope", Scope.of(actor).patterns())
                .query(AdministeredOffices::row)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** Gives an office another name; its address stays. False where somebody else changed it in the meantime. */
    @Transactional
    public boolean rename(Actor actor, Row office, String name, int version) {
        int rows = database.sql("""
                        update office set name = :name, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("name", name)
                .param("id", office.id().value())
                .param("version", version)
                .update();
        if (rows == 1) {
            facts.changed(IdentityFacts.office(office.id()));
            trail.record(
                    actor.auditName(),
                    "identity.rename-office",
                    "office:" + office.id(),
                    Map.of("from", office.name(), "to", name));
        }
        return rows == 1;
    }

    private static Row row(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Row(
                new OfficeId(row.getObject("id", UUID.class)),
                OfficeKind.valueOf(row.getString("kind")),
                row.getString("name"),
                new RegionCode(row.getString("region_code")),
                row.getInt("people"),
                row.getInt("version"));
    }
}
