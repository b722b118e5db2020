package id.mymein.identity;

import id.mymein.platform.facts.Fact;
import id.mymein.region.RegionCode;

/** What public pages show of offices and people. */
public final class IdentityFacts {

    private IdentityFacts() {}

    /** An office as it is named; its kind and its place never change. */
    public static Fact office(OfficeId id) {
        return Fact.of("office", id);
    }

    /** Which offices sit right in a region. */
    static Fact officesAt(RegionCode region) {
        return Fact.of("offices-at", region);
    }

    /** Which offices sit in a region and below it. */
    static Fact officesWithin(RegionCode region) {
        return Fact.of("offices-within", region);
    }

    /** Which offices of a kind sit in a region and below it. */
    static Fact officesWithin(OfficeKind kind, RegionCode region) {
        return Fact.of("offices-within", kind + ":" + region);
    }

    /** A person's name. */
    public static Fact account(AccountId id) {
        return Fact.of("account", id);
    }
}
