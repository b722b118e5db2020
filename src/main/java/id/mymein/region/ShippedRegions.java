package id.mymein.region;

import java.io.IOException;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Loads the regions that ship with the product (see {@code resources/regions/NOTICE.md}) into a new database and makes their
 * regencies the served ones. It does so while it is made: after Flyway, which it declares to need, and before every bean that
 * asks {@link Regions}, which is made from it. So start-up code of other modules finds the regions without a word about order.
 */
@Component
@DependsOnDatabaseInitialization
class ShippedRegions {

    ShippedRegions(RegionStore store) throws IOException {
        if (!store.empty()) {
            return;
        }
        var reader = new RegionReader(code -> true, () -> {});
        for (String name : RegionSource.LISTS) {
            reader.read(RegionFile.of(name, new ClassPathResource("regions/" + name).getContentAsByteArray()));
        }
        var rows = reader.rowsWithParents(store.codes());
        if (!reader.problems().isEmpty()) {
            throw new IllegalStateException("the shipped regions are wrong: " + reader.problems());
        }
        store.loadFirst(rows);
    }
}
