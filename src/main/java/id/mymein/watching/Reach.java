package id.mymein.watching;

import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import java.util.Locale;

/** How far around the own place a person looks. */
public enum Reach {
    OWN,
    DISTRICT,
    REGENCY;

    /** Message key. */
    public String key() {
        return "watching.reach." + name().toLowerCase(Locale.ROOT);
    }

    /** News of the place itself, of what lies around it as far as this reaches, and of all that the place is part of. */
    boolean concerns(RegionCode own, RegionCode news) {
        return around(own).contains(news) || news.contains(own);
    }

    private RegionCode around(RegionCode own) {
        return switch (this) {
            case OWN -> own;
            case DISTRICT -> upTo(own, RegionLevel.DISTRICT);
            case REGENCY -> upTo(own, RegionLevel.REGENCY);
        };
    }

    static RegionCode upTo(RegionCode code, RegionLevel level) {
        RegionCode at = code;
        for (RegionCode above = at.parent(); above != null && at.level().compareTo(level) > 0; above = at.parent()) {
            at = above;
        }
        return at;
    }
}
