package id.mymein.community;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GroupChecksTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final List<KimRule> RULES = List.of(
            new KimRule(KimRule.LEAST_MEMBERS, 10, 3, 100, List.of(), "uji", 1),
            new KimRule(KimRule.COMPULSORY_OFFICERS, 0, 0, 0, List.of("CHAIR", "SECRETARY", "TREASURER"), "uji", 1),
            new KimRule(KimRule.BARRED, 0, 0, 0, List.of("kepala desa", "camat"), "uji", 1));

    private static GroupFile file(GroupKind kind, List<Decree> decrees, List<Officer> officers, List<Member> members) {
        var group = new Group(
                new KimGroupId(new UUID(0, 1)),
                kind,
                null,
                new OfficeId(new UUID(0, 2)),
                new RegionCode("63.11.08.2005"),
                "KIM Uji",
                null,
                null,
                new GroupContact("", "", "", false),
                List.of(),
                "",
                GroupState.PROPOSED,
                "",
                Instant.EPOCH,
                1);
        return new GroupFile(group, decrees, officers, members, List.of(), List.of());
    }

    private static Decree decree(@Nullable LocalDate until) {
        return new Decree(
                new UUID(0, 3),
                Decree.Purpose.FOUNDING,
                "1",
                TODAY.minusYears(1),
                "Bupati",
                TODAY.minusYears(1),
                until,
                null,
                1);
    }

    private static Officer officer(Post post, String name, @Nullable LocalDate until) {
        return new Officer(
                UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                post,
                "",
                name,
                "",
                "",
                TODAY.minusYears(1),
                until,
                true,
                1);
    }

    private static Member member(String name, String occupation) {
        return new Member(new UUID(0, 5), name, "", occupation, "", false, 1);
    }

    private static List<Officer> three() {
        return List.of(
                officer(Post.CHAIR, "Satu", null),
                officer(Post.SECRETARY, "Dua", TODAY),
                officer(Post.TREASURER, "Tiga", null));
    }

    private static List<Member> members(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> member("Warga " + (char) ('a' + n), "petani"))
                .toList();
    }

    private static List<String> missing(GroupFile file) {
        return GroupChecks.missing(GroupChecks.of(file, RULES, TODAY));
    }

    @Test
    void aWholeGroupLacksNothing() {
        assertThat(missing(file(GroupKind.KIM, List.of(decree(TODAY)), three(), members(7))))
                .isEmpty();
    }

    @Test
    void officersWhoAreMembersTooAreCountedOnce() {
        List<Member> same = List.of(member("SATU", ""), member("H. Dua", ""));
        assertThat(file(GroupKind.KIM, List.of(), three(), same).people(TODAY)).isEqualTo(3);
    }

    @Test
    void everythingThatIsMissingIsNamed() {
        assertThat(missing(file(GroupKind.KIM, List.of(), List.of(), List.of())))
                .containsExactly("decree", "officer:CHAIR", "officer:SECRETARY", "officer:TREASURER", "members");
    }

    @Test
    void whatEndedYesterdayDoesNotCount() {
        LocalDate yesterday = TODAY.minusDays(1);
        List<Officer> officers = List.of(
                officer(Post.CHAIR, "Satu", yesterday),
                officer(Post.SECRETARY, "Dua", null),
                officer(Post.TREASURER, "Tiga", null));
        assertThat(missing(file(GroupKind.KIM, List.of(decree(yesterday)), officers, members(9))))
                .containsExactly("decree", "officer:CHAIR");
    }

    @Test
    void whoeverTheRulesExcludeIsNamed() {
        List<Member> members = new java.util.ArrayList<>(members(9));
        members.add(member("Pak Anu", "Kepala  Desa Mayanau"));
        assertThat(missing(file(GroupKind.KIM, List.of(decree(null)), three(), members)))
                .containsExactly("barred");
        assertThat(GroupChecks.of(file(GroupKind.KIM, List.of(), three(), members), RULES, TODAY))
                .anySatisfy(check -> assertThat(check.arguments()).containsExactly("Pak Anu"));
    }

    @Test
    void wordsAreComparedAsAWhole() {
        assertThat(GroupChecks.barred("staf kecamatan", List.of("camat"))).isFalse();
        assertThat(GroupChecks.barred("Camat Halong", List.of("camat"))).isTrue();
        assertThat(GroupChecks.barred("", List.of("camat"))).isFalse();
        assertThat(GroupChecks.barred("petani", List.of("", "  "))).isFalse();
    }

    @Test
    void aForumNeedsNoMembers() {
        assertThat(missing(file(GroupKind.FORUM, List.of(decree(null)), three(), List.of())))
                .isEmpty();
    }
}
