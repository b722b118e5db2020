package id.mymein.identity;

import id.mymein.audit.AuditTrail;
import id.mymein.platform.Ids;
import id.mymein.platform.Slugs;
import id.mymein.platform.facts.FactChange;
import id.mymein.platform.facts.FactChanges;
import id.mymein.region.RegionCode;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds and changes offices. */
@Component
public class OfficeRegister {

    private static final int LONGEST_SLUG = 80;

    private final JdbcClient database;
    private final AuditTrail trail;
    private final FactChanges facts;
    private final Clock clock;

    OfficeRegister(JdbcClient database, AuditTrail trail, FactChanges facts, Clock clock) {
        this.facts = facts;
        this.database = database;
        this.trail = trail;
        this.clock = clock;
    }

    /** Adds an office on the system's own account: at a first start, by a command, in the demo. */
    @Transactional
    public OfficeId addOffice(OfficeKind kind, String name, RegionCode region) {
        return add("system", kind, name, region);
    }

    /**
     * Adds an office.
     *
     * @param by how the audit trail names who does it; whether that person may is the caller's to ask
     */
    @Transactional
    public OfficeId add(String by, OfficeKind kind, String name, RegionCode region) {
        var id = new OfficeId(Ids.next(clock));
        String named = Slugs.of(name, LONGEST_SLUG);
        String wanted = named.isEmpty() ? "kantor" : named;
        String slug = wanted;
        for (int n = 2; !inserted(id, kind, name, slug, region); n++) {
            slug = wanted + "-" + n;
        }
        facts.changed(listsOf(kind, region));
        trail.record(
                by,
                "identity.add-office",
                "office:" + id,
                Map.of("kind", kind, "name", name, "slug", slug, "region", region.value()));
        return id;
    }

    private static List<FactChange> listsOf(OfficeKind kind, RegionCode region) {
        var lists = new ArrayList<FactChange>();
        lists.add(FactChange.of(IdentityFacts.officesAt(region)));
        for (RegionCode at = region; at != null; at = at.parent()) {
            lists.add(FactChange.of(IdentityFacts.officesWithin(at)));
            lists.add(FactChange.of(IdentityFacts.officesWithin(kind, at)));
        }
        return lists;
    }

    private boolean inserted(OfficeId id, OfficeKind kind, String name, String slug, RegionCode region) {
        return database.sql("""
                        insert into office (id, kind, name, slug, region_code, created_at)
                        values (:id, :kind, :name, :slug, :region, :now)
                        on conflict (slug) do nothing
                        """)
                        .param("id", id.value())
                        .param("kind", kind.name())
                        .param("name", name)
                        .param("slug", slug)
                        .param("region", region.value())
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
