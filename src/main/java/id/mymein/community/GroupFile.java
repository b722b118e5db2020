package id.mymein.community;

import java.time.LocalDate;
import java.util.List;

/** Everything that the register holds of a group. */
public record GroupFile(
        Group group,
        List<Decree> decrees,
        List<Officer> officers,
        List<Member> members,
        List<LegalDocument> bases,
        List<Passage> passages) {

    public GroupFile {
        decrees = List.copyOf(decrees);
        officers = List.copyOf(officers);
        members = List.copyOf(members);
        bases = List.copyOf(bases);
        passages = List.copyOf(passages);
    }

    /** How many people belong to it that day: members and officers, each counted once. */
    public long people(LocalDate day) {
        return java.util.stream.Stream.concat(
                        members.stream().map(Member::name),
                        officers.stream().filter(one -> one.serves(day)).map(Officer::name))
                .map(SameNames::person)
                .distinct()
                .count();
    }
}
