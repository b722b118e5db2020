package id.mymein.demo;

import id.mymein.identity.OfficeKind;
import org.jspecify.annotations.Nullable;

/**
 * An office of the demo.
 *
 * @param author who writes for it, without a way to sign in; null where a {@link DemoPerson} does
 */
record DemoOffice(
        String key,
        OfficeKind kind,
        String name,
        String region,
        @Nullable String author) {}
