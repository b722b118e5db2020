package id.mymein.fediverse;

import id.mymein.newsroom.Coverage;
import id.mymein.region.Region;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of ours who can be followed.
 *
 * @param name in its address
 * @param handle before the @
 * @param region null for the portal
 */
record LocalActor(String name, String handle, @Nullable Region region) {

    static final String PORTAL = "portal";

    boolean isPortal() {
        return region == null;
    }

    /** The stories that go out through it. */
    Coverage coverage() {
        return region == null ? Coverage.everything() : Coverage.region(region.code());
    }

    /** Its page on the portal. */
    String page() {
        return region == null ? "/" : "/wilayah/" + region.slug();
    }
}
