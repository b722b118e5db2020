package id.mymein.aspiration.open311;

import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The regencies that are served, each by its code. */
@Component
class Jurisdictions {

    private final Regions regions;

    Jurisdictions(Regions regions) {
        this.regions = regions;
    }

    /** Null where none was named: then all are meant. */
    @Nullable
    RegionCode named(Given given) {
        String code = given.line("jurisdiction_id");
        if (code.isEmpty()) {
            return null;
        }
        return regions.served().stream()
                .map(Region::code)
                .filter(regency -> regency.value().equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new Refused(404, "jurisdiction_id", "aspiration.open311.wrong.jurisdiction", codes()));
    }

    private String codes() {
        return regions.served().stream()
                .map(regency -> regency.code() + " (" + regency.name() + ")")
                .collect(Collectors.joining(", "));
    }
}
