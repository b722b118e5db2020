package id.mymein.community;

import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the public may know of a group.
 *
 * @param office by which it sends news; null for a forum
 * @param phone empty where the group keeps it to itself
 * @param email empty where the group keeps it to itself
 * @param officers those in office today
 * @param members those who agreed to be named
 * @param people how many belong to it, named or not
 */
public record PublishedGroup(
        KimGroupId id,
        GroupKind kind,
        @Nullable OfficeId office,
        RegionCode region,
        String name,
        String slug,
        GroupState state,
        @Nullable LocalDate foundedOn,
        String secretariat,
        String phone,
        String email,
        List<String> topics,
        String nationalId,
        List<PublicOfficer> officers,
        List<PublicMember> members,
        long people,
        List<PublicDecree> decrees,
        List<PublicBasis> bases) {

    public PublishedGroup {
        topics = List.copyOf(topics);
        officers = List.copyOf(officers);
        members = List.copyOf(members);
        decrees = List.copyOf(decrees);
        bases = List.copyOf(bases);
    }

    /** @param name empty where this person did not agree to be named */
    public record PublicOfficer(
            Post post,
            String title,
            String name,
            LocalDate from,
            @Nullable LocalDate until) {}

    public record PublicMember(String name, String role) {}

    /** @param holds true where it is in force today */
    public record PublicDecree(
            Decree.Purpose purpose,
            String number,
            LocalDate issuedOn,
            String issuer,
            LocalDate from,
            @Nullable LocalDate until,
            boolean holds) {}

    public record PublicBasis(LegalKind kind, String number, int year, String title, boolean inForce) {}

    /** A group as a list shows it. */
    public record Line(KimGroupId id, GroupKind kind, String name, String slug, RegionCode region, GroupState state) {}
}
