package id.mymein.community;

import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group of the register.
 *
 * @param office by which its people send news; null until it is accepted, and for a forum
 * @param region its village or district; a forum's regency or province
 * @param slug its name in addresses; null until it is accepted
 * @param nationalId number in the national register of KIM; empty where it has none
 * @param returned why the registrar gave it back; empty where that did not happen
 * @param version raised by every change of what stands here
 */
public record Group(
        KimGroupId id,
        GroupKind kind,
        @Nullable OfficeId office,
        OfficeId proposedBy,
        RegionCode region,
        String name,
        @Nullable String slug,
        @Nullable LocalDate foundedOn,
        GroupContact contact,
        List<String> topics,
        String nationalId,
        GroupState state,
        String returned,
        Instant changedAt,
        int version) {

    public Group {
        topics = List.copyOf(topics);
    }
}
