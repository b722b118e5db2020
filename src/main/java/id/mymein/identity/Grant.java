package id.mymein.identity;

import id.mymein.region.RegionCode;
import java.io.Serializable;
import java.util.Set;

/** The roles that a person holds in one office. */
public record Grant(OfficeId office, OfficeKind kind, String officeName, RegionCode region, Set<Role> roles)
        implements Serializable {

    boolean allows(Action action, OfficeId owner, RegionCode place) {
        return roles.stream().anyMatch(action::openTo)
                && switch (action.scope()) {
                    case OFFICE -> office.equals(owner);
                    case REGION -> region.contains(place);
                };
    }
}
