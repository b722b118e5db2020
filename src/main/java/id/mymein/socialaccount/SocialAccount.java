package id.mymein.socialaccount;

import id.mymein.identity.AccountId;
import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account as the desk sees it.
 *
 * @param text what its office says of it
 * @param standing where it stands
 * @param code what is to be put into the profile's text to prove control; empty as long as nobody asked for one
 * @param version grows with every change, so that a form can tell that it is outdated
 */
public record SocialAccount(
        SocialAccountId id,
        AccountAddress address,
        Owner owner,
        AccountText text,
        Standing standing,
        String code,
        Proposal proposal,
        Instant changedAt,
        int version) {

    /** The office whose account it is. */
    public record Owner(OfficeId office, String name, RegionCode region) {}

    public record Proposal(AccountId by, Instant at) {}

    /**
     * What an office says of its account.
     *
     * @param language {@code id}, {@code en} or another tag
     * @param openedOn null where nobody knows
     */
    public record AccountText(
            String name,
            String purpose,
            String language,
            @Nullable LocalDate openedOn) {}

    /**
     * Where an account stands.
     *
     * @param movedTo null unless it was
     * @param proven true where the present handle is the one that was proven
     * @param since from when on the present handle is known as official; null where it is not
     * @param lastPostOn null where nobody knows
     * @param seenOn the last sign of life; null for none
     * @param reviewDue null as long as it was never proven
     */
    public record Standing(
            AccountState state,
            Badge badge,
            @Nullable SocialAccountId movedTo,
            boolean proven,
            @Nullable Instant since,
            @Nullable LocalDate lastPostOn,
            @Nullable LocalDate seenOn,
            @Nullable LocalDate reviewDue) {}

    public String spoken() {
        return address.spoken();
    }

    public AccountState state() {
        return standing.state();
    }
}
