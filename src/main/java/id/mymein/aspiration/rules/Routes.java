package id.mymein.aspiration.rules;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.platform.Ids;
import id.mymein.region.RegionCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which office is proposed for a category in a place. The smallest region wins, then the row that names the category. It is a
 * proposal: a person ticks the offices, and nothing is learned from that.
 */
@Component
public class Routes {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    Routes(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Empty where no rule speaks of it. */
    @Transactional(readOnly = true)
    public Optional<Route> propose(String category, RegionCode region) {
        return jdbc.sql("""
                select * from aspiration_route
                where (category is null or category = :category) and region_within(:region, array[region])
                order by length(region) desc, category nulls last
                limit 1""")
                .param("category", category)
                .param("region", region.value())
                .query(Routes::read)
                .optional();
    }

    @Transactional(readOnly = true)
    public List<Route> all() {
        return jdbc.sql("""
                select r.* from aspiration_route r left join aspiration_category c on c.slug = r.category
                order by r.region, c.position nulls first, r.id""").query(Routes::read).list();
    }

    /** @param category slug of one that exists; empty for any */
    @Transactional
    public RuleChange add(Actor actor, String category, RegionCode region, OfficeId office, boolean inspection) {
        var route = new Route(Ids.next(clock), category, region.value(), office, inspection, 1);
        int added = jdbc.sql("""
                insert into aspiration_route (id, category, region, office_id, inspection)
                values (:id, :category, :region, :office, :inspection)
                on conflict (category, region) do nothing""")
                .param("id", route.id())
                .param("category", orNull(category), Types.VARCHAR)
                .param("region", region.value())
                .param("office", office.value())
                .param("inspection", inspection)
                .update();
        if (added == 1) {
            record(actor, "aspiration.add-route", route);
        }
        return added == 1 ? RuleChange.DONE : RuleChange.TAKEN;
    }

    /** @param changed with the version that the person saw */
    @Transactional
    public RuleChange change(Actor actor, Route changed) {
        try {
            int rows = jdbc.sql("""
                    update aspiration_route set category = :category, region = :region, office_id = :office,
                        inspection = :inspection, version = version + 1
                    where id = :id and version = :version""")
                    .param("category", orNull(changed.category()), Types.VARCHAR)
                    .param("region", changed.region())
                    .param("office", changed.office().value())
                    .param("inspection", changed.inspection())
                    .param("id", changed.id())
                    .param("version", changed.version())
                    .update();
            if (rows == 1) {
                record(actor, "aspiration.change-route", changed);
            }
            return rows == 1 ? RuleChange.DONE : RuleChange.STALE;
        } catch (DuplicateKeyException e) {
            return RuleChange.TAKEN;
        }
    }

    @Transactional
    public RuleChange remove(Actor actor, Route route, int version) {
        int rows = jdbc.sql("delete from aspiration_route where id = :id and version = :version")
                .param("id", route.id())
                .param("version", version)
                .update();
        if (rows == 1) {
            record(actor, "aspiration.remove-route", route);
        }
        return rows == 1 ? RuleChange.DONE : RuleChange.STALE;
    }

    private void record(Actor actor, String what, Route route) {
        audit.record(
                actor.auditName(),
                what,
                "rules:aspiration",
                Map.of(
                        "category", route.category(),
                        "region", route.region(),
                        "office", route.office().toString(),
                        "inspection", route.inspection()));
    }

    private static @Nullable String orNull(String category) {
        return category.isEmpty() ? null : category;
    }

    private static Route read(ResultSet row, int number) throws SQLException {
        String category = row.getString("category");
        return new Route(
                row.getObject("id", UUID.class),
                category == null ? "" : category,
                row.getString("region"),
                new OfficeId(row.getObject("office_id", UUID.class)),
                row.getBoolean("inspection"),
                row.getInt("version"));
    }
}
