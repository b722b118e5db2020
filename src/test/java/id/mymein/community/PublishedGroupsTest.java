package id.mymein.community;

import static id.mymein.community.Village.MAYANAU;
import static id.mymein.community.Village.done;
import static id.mymein.community.Village.unique;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.HeardFacts;
import id.mymein.IntegrationTest;
import id.mymein.community.PublishedGroup.Line;
import id.mymein.community.PublishedGroup.PublicMember;
import id.mymein.community.PublishedGroup.PublicOfficer;
import id.mymein.identity.Actor;
import id.mymein.platform.facts.Facts;
import id.mymein.platform.facts.Seen;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the public reads of groups, and which pages that renews. */
@IntegrationTest
class PublishedGroupsTest {

    private static final RegionCode DISTRICT = new RegionCode("63.11.08");
    private static final RegionCode OTHER_DISTRICT = new RegionCode("63.11.01");

    @Autowired
    Village village;

    @Autowired
    PublishedGroups published;

    @Autowired
    GroupRegister register;

    @Autowired
    GroupMembers groupMembers;

    @Autowired
    GroupPeople people;

    @Autowired
    HeardFacts heard;

    Actor keeper;
    Actor registrar;

    @BeforeEach
    void everybody() {
        keeper = village.keeper(MAYANAU);
        registrar = village.registrar();
    }

    private boolean renews(Supplier<?> page, Runnable change) {
        Seen seen = Facts.noting(page).seen();
        return heard.during(change).stream().anyMatch(seen::shows);
    }

    private static List<KimGroupId> ids(List<Line> lines) {
        return lines.stream().map(Line::id).toList();
    }

    private String slug(KimGroupId id) {
        return Objects.requireNonNull(register.find(registrar, id).slug());
    }

    @Test
    void whatWasNotAcceptedIsNotThere() {
        KimGroupId id = village.proposed(keeper, unique("KIM Belum"));
        assertThat(published.find(id)).isEmpty();
        assertThat(ids(published.within(DISTRICT))).doesNotContain(id);
        village.take(registrar, id, GroupEvent.ACCEPT, "");
        assertThat(published.find(id)).isPresent();
        assertThat(published.bySlug(slug(id))).isPresent();
        assertThat(ids(published.within(DISTRICT))).contains(id);
        assertThat(ids(published.at(new RegionCode(MAYANAU)))).contains(id);
        assertThat(ids(published.within(OTHER_DISTRICT))).doesNotContain(id);
        assertThat(published.bySlug("../%00")).isEmpty();
    }

    @Test
    void peopleAreNamedAsFarAsTheyConsentedAndContactsNever() {
        KimGroupId id = village.active(keeper, registrar, unique("KIM Izin"));
        Member ani = register.file(keeper, id).members().getFirst();
        done(groupMembers.changeMember(
                keeper, id, ani.id(), ani.version(), new MemberText("Ani", "penulis", "", "0812 rahasia", true)));
        var quiet = new OfficerText(
                "DEPUTY", "", unique("Diam"), "", "rahasia", Village.today().toString(), "", false, false);
        done(people.addOfficer(keeper, id, quiet));
        PublishedGroup group = published.find(id).orElseThrow();
        assertThat(group.members()).containsExactly(new PublicMember("Ani", "penulis"));
        assertThat(group.officers()).extracting(PublicOfficer::post).contains(Post.DEPUTY);
        assertThat(group.officers())
                .filteredOn(one -> one.post() == Post.DEPUTY)
                .extracting(PublicOfficer::name)
                .containsExactly("");
        assertThat(group.people()).isEqualTo(12);
        assertThat(group.phone()).isEmpty();
        assertThat(group.toString()).doesNotContain("rahasia").doesNotContain("0811");
    }

    @Test
    void villagesWithoutAGroupAreNamed() {
        var lonely = new RegionCode("63.11.08.2001");
        assertThat(published.villagesWithout(DISTRICT)).extracting(Region::code).contains(lonely);
        KimGroupId id = village.active(village.keeper("63.11.08.2001"), registrar, unique("KIM Baru"));
        assertThat(published.villagesWithout(DISTRICT)).extracting(Region::code).doesNotContain(lonely);
        village.take(registrar, id, GroupEvent.REST, "Istirahat.");
        assertThat(published.villagesWithout(DISTRICT)).extracting(Region::code).contains(lonely);
    }

    @Test
    void exactlyThePagesThatShowItAreRenewed() {
        KimGroupId id = village.proposed(keeper, unique("KIM Laman"));
        KimGroupId other = village.active(keeper, registrar, unique("KIM Lain"));
        String otherSlug = slug(other);
        assertThat(renews(() -> published.within(DISTRICT), () -> village.take(registrar, id, GroupEvent.ACCEPT, "")))
                .isTrue();
        assertThat(renews(() -> published.within(OTHER_DISTRICT), () -> addMember(id)))
                .isFalse();
        assertThat(renews(() -> published.bySlug(otherSlug), () -> addMember(id)))
                .isFalse();
        assertThat(renews(() -> published.bySlug(slug(id)), () -> addMember(id)))
                .isTrue();
        assertThat(renews(
                        () -> published.villagesWithout(new RegionCode("63.11")),
                        () -> village.take(registrar, id, GroupEvent.REST, "Istirahat.")))
                .isTrue();
    }

    private void addMember(KimGroupId id) {
        done(groupMembers.addMembers(keeper, id, unique("Warga")));
    }

    @Test
    void whoIsInOfficeIsRightUntilMidnight() {
        KimGroupId id = village.active(keeper, registrar, unique("KIM Hari"));
        Seen seen = Facts.noting(() -> published.find(id)).seen();
        assertThat(seen.until())
                .isEqualTo(Village.today()
                        .plusDays(1)
                        .atStartOfDay(java.time.ZoneId.of("Asia/Makassar"))
                        .toInstant());
    }
}
