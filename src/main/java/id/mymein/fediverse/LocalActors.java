package id.mymein.fediverse;

import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The portal, and the districts and villages of the regencies that it serves. */
@Component
class LocalActors {

    private static final String NO_PLACE = "mymein";

    private final Regions regions;
    private final Places places;
    private final JdbcClient jdbc;

    LocalActors(Regions regions, Places places, JdbcClient jdbc) {
        this.regions = regions;
        this.places = places;
        this.jdbc = jdbc;
    }

    /** Called as its one regency is; once it was called something, it stays so. */
    LocalActor portal() {
        List<Region> served = regions.served();
        String now = served.size() == 1 ? served.getFirst().slug() : NO_PLACE;
        String handle = jdbc.sql("select handle from fediverse_actor where name = :portal")
                .param("portal", LocalActor.PORTAL)
                .query(String.class)
                .optional()
                .orElse(now);
        return new LocalActor(LocalActor.PORTAL, handle, null);
    }

    Optional<LocalActor> find(String name) {
        if (name.equals(LocalActor.PORTAL)) {
            return Optional.of(portal());
        }
        return regions.bySlugOrCode(name)
                .filter(region -> region.slug().equals(name))
                .flatMap(this::of);
    }

    /** Empty for what is neither a district nor a village of ours. */
    Optional<LocalActor> of(Region region) {
        boolean kind = region.level() == RegionLevel.DISTRICT || region.level() == RegionLevel.VILLAGE;
        return kind && served(region.code())
                ? Optional.of(new LocalActor(region.slug(), region.slug(), region))
                : Optional.empty();
    }

    private boolean served(RegionCode code) {
        return regions.served().stream().anyMatch(regency -> regency.code().contains(code));
    }

    Optional<LocalActor> byHandle(String handle) {
        LocalActor portal = portal();
        return portal.handle().equals(handle) ? Optional.of(portal) : byRegionHandle(handle);
    }

    private Optional<LocalActor> byRegionHandle(String handle) {
        return handle.equals(LocalActor.PORTAL) ? Optional.empty() : find(handle);
    }

    Optional<LocalActor> byAddress(String address) {
        return places.name(address).flatMap(this::find);
    }

    /** The village and the district of a place, as far as it has them. */
    List<LocalActor> around(RegionCode code) {
        var actors = new ArrayList<LocalActor>();
        regions.path(code).forEach(region -> of(region).ifPresent(actors::add));
        return actors.reversed();
    }
}
