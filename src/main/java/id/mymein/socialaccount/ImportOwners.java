package id.mymein.socialaccount;

import id.mymein.exchange.ImportRow;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.region.RegionCode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the offices that rows of an import speak of, a set at a time. */
@Component
class ImportOwners {

    private static final Set<OfficeKind> GOVERNMENTS =
            EnumSet.of(OfficeKind.VILLAGE_GOVERNMENT, OfficeKind.DISTRICT_OFFICE);

    private final JdbcClient jdbc;

    ImportOwners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An office whose account a row may be.
     *
     * @param government true for the one that a row means which names a place only
     */
    record Owner(OfficeId id, String name, RegionCode region, boolean government) {}

    /** Whose a row is: the office that it names, else the government of the village. */
    record Owners(Map<String, Owner> byRegion, Map<String, Owner> byName) {

        @Nullable
        Owner of(ImportRow row) {
            if (!row.text("kantor").isEmpty()) {
                return byName.get(row.text("kantor").toLowerCase(Locale.ROOT));
            }
            RegionCode region = region(row);
            return region == null ? null : byRegion.get(region.value());
        }
    }

    private static @Nullable RegionCode region(ImportRow row) {
        RegionCode village = row.region("desa");
        return village == null ? row.region("kecamatan") : village;
    }

    /** The offices that a set of rows speaks of, as far as the actor keeps their accounts. */
    Owners owners(Actor actor, List<ImportRow> rows) {
        Set<String> regions = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (ImportRow row : rows) {
            RegionCode region = region(row);
            if (!row.text("kantor").isEmpty()) {
                names.add(row.text("kantor").toLowerCase(Locale.ROOT));
            } else if (region != null) {
                regions.add(region.value());
            }
        }
        var byRegion = new HashMap<String, Owner>();
        var byName = new HashMap<String, Owner>();
        jdbc
                .sql("""
                        select id, kind, name, region_code from office
                        where (region_code = any (:regions) and kind in ('VILLAGE_GOVERNMENT', 'DISTRICT_OFFICE'))
                           or lower(name) = any (:names)""")
                .param("regions", regions.toArray(String[]::new))
                .param("names", names.toArray(String[]::new))
                .query((row, n) -> new Owner(
                        new OfficeId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        new RegionCode(row.getString("region_code")),
                        GOVERNMENTS.contains(OfficeKind.valueOf(row.getString("kind")))))
                .list()
                .stream()
                .filter(owner -> actor.may(Action.KEEP_REGISTERS, owner.id(), owner.region()))
                .forEach(owner -> {
                    byName.put(owner.name().toLowerCase(Locale.ROOT), owner);
                    if (owner.government()) {
                        byRegion.putIfAbsent(owner.region().value(), owner);
                    }
                });
        return new Owners(byRegion, byName);
    }
}
