package id.mymein.community;

import static id.mymein.community.Village.MAYANAU;
import static id.mymein.community.Village.done;
import static id.mymein.community.Village.unique;
import static id.mymein.community.Village.wrong;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.community.GroupDecisions.Decision;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Offices;
import id.mymein.identity.Role;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The register on the real database. */
@IntegrationTest
class GroupDeskTest {

    @Autowired
    Village village;

    @Autowired
    People people;

    @Autowired
    GroupRegister register;

    @Autowired
    GroupMembers groupMembers;

    @Autowired
    GroupWriting writing;

    @Autowired
    GroupPeople groupPeople;

    @Autowired
    DecreeDesk decrees;

    @Autowired
    GroupDecisions decisions;

    @Autowired
    LegalRegister legal;

    @Autowired
    Offices offices;

    @Autowired
    JdbcClient jdbc;

    Actor keeper;
    Actor registrar;

    @BeforeEach
    void everybody() {
        keeper = village.keeper(MAYANAU);
        registrar = village.registrar();
    }

    private long told(Actor whom, KimGroupId id, String key) {
        return jdbc.sql("""
                select count(*) from notification
                where account = :account and path like :path and key = :key and read_at is null""")
                .param("account", whom.account().value())
                .param("path", "/meja/kim/" + id + "%")
                .param("key", key)
                .query(Long.class)
                .single();
    }

    @Test
    void aVillageProposesAndTheRegistrarAccepts() {
        KimGroupId id = village.proposed(keeper, unique("KIM Bersinar"));
        assertThat(told(registrar, id, "community.told.proposed")).isEqualTo(1);
        village.take(registrar, id, GroupEvent.ACCEPT, "");
        Group group = register.find(keeper, id);
        assertThat(group.state()).isEqualTo(GroupState.ACTIVE);
        assertThat(group.slug()).startsWith("kim-bersinar-");
        Office office =
                offices.find(java.util.Objects.requireNonNull(group.office())).orElseThrow();
        assertThat(office.kind()).isEqualTo(OfficeKind.KIM_GROUP);
        assertThat(office.name()).isEqualTo(group.name());
        assertThat(told(registrar, id, "community.told.proposed")).isZero();
        assertThat(told(keeper, id, "community.told.accept")).isEqualTo(1);
        Actor member = people.person(office.id(), Role.CONTRIBUTOR);
        assertThat(GroupAccess.keeps(member, group)).isTrue();
        assertThat(GroupAccess.shapes(member, group)).isFalse();
    }

    @Test
    void anOfficeThatIsThereAlreadyBecomesTheGroups() {
        Office there = people.office(OfficeKind.KIM_GROUP, MAYANAU);
        KimGroupId id = village.proposed(keeper, unique("KIM Kantor"));
        Group group = register.find(registrar, id);
        assertThat(register.freeOffices(group)).contains(there);
        done(decisions.take(registrar, id, new Decision(GroupEvent.ACCEPT, group.version(), "", false, there.id())));
        assertThat(register.find(registrar, id).office()).isEqualTo(there.id());
        KimGroupId other = village.proposed(keeper, unique("KIM Kantor"));
        Group second = register.find(registrar, other);
        GroupResult result = decisions.take(
                registrar, other, new Decision(GroupEvent.ACCEPT, second.version(), "", false, there.id()));
        assertThat(wrong(result, "kantor")).containsExactly("community.wrong.kantor");
    }

    @Test
    void whatIsIncompleteIsAcceptedWithAReasonOnRecordOnly() {
        KimGroupId id = village.draft(keeper, unique("KIM Kurang"));
        village.take(keeper, id, GroupEvent.PROPOSE, "");
        assertThat(wrong(village.step(registrar, id, GroupEvent.ACCEPT, "", false), "alasan"))
                .containsExactly("community.refusal.incomplete");
        village.take(registrar, id, GroupEvent.ACCEPT, "SK menyusul minggu depan.");
        Passage accepted = register.file(registrar, id).passages().getFirst();
        assertThat(accepted.missing()).contains("decree", "officer:CHAIR", "members");
        assertThat(accepted.reason()).isEqualTo("SK menyusul minggu depan.");
        assertThat(jdbc.sql("select count(*) from audit_entry where subject = :subject and action = :action")
                        .param("subject", "kim-group:" + id)
                        .param("action", "community.accept-incomplete")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void whatIsGivenBackWaitsForTheVillage() {
        KimGroupId id = village.proposed(keeper, unique("KIM Kembali"));
        assertThat(wrong(village.step(registrar, id, GroupEvent.RETURN, "", false), "alasan"))
                .containsExactly("community.refusal.reason_missing");
        long before = register.waiting(keeper);
        village.take(registrar, id, GroupEvent.RETURN, "Lampirkan SK.");
        assertThat(register.find(keeper, id).returned()).isEqualTo("Lampirkan SK.");
        assertThat(register.waiting(keeper)).isEqualTo(before + 1);
        village.take(keeper, id, GroupEvent.PROPOSE, "");
        assertThat(register.find(keeper, id).returned()).isEmpty();
    }

    @Test
    void aVillageDecidesNothingThatIsTheRegistrars() {
        KimGroupId id = village.active(keeper, registrar, unique("KIM Tetap"));
        assertThat(village.step(keeper, id, GroupEvent.DISSOLVE, "bosan", true))
                .isEqualTo(GroupResult.Refused.because(GroupRefusal.NOT_ALLOWED));
        assertThat(wrong(village.step(registrar, id, GroupEvent.DISSOLVE, "Warga pindah.", false), "yakin"))
                .containsExactly("community.refusal.not_confirmed");
        village.take(registrar, id, GroupEvent.REST, "Ketua sakit.");
        village.take(registrar, id, GroupEvent.AWAKEN, "");
        village.take(registrar, id, GroupEvent.DISSOLVE, "Warga pindah.");
        assertThat(register.find(keeper, id).state()).isEqualTo(GroupState.DISSOLVED);
        assertThat(groupMembers.addMembers(keeper, id, "Terlambat")).isInstanceOf(GroupResult.Refused.class);
    }

    @Test
    void othersFindNothing() {
        KimGroupId id = village.draft(keeper, unique("KIM Milik Mayanau"));
        for (Actor other : List.of(
                village.keeper("63.11.08.2001"),
                people.person(OfficeKind.DISKOMINFO, "63.10", Role.REGISTRAR),
                people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR),
                people.person(OfficeKind.KIM_GROUP, MAYANAU, Role.CONTRIBUTOR))) {
            assertThatThrownBy(() -> register.find(other, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> groupMembers.addMembers(other, id, "Penyusup"))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> decrees.add(other, id, Village.decree("1", ""), null))
                    .isInstanceOf(NotFound.class);
        }
        assertThat(register.find(registrar, id).name()).startsWith("KIM Milik");
    }

    @Test
    void theSameNumberOfTheSameIssuerNamesTheGroupThatHasIt() {
        String number = unique("188.45");
        KimGroupId first = village.draft(keeper, unique("KIM Pertama"));
        KimGroupId second = village.draft(keeper, unique("KIM Kedua"));
        done(decrees.add(keeper, first, Village.decree(number, ""), null));
        var typed = new DecreeText(
                "FOUNDING",
                "Nomor " + number.toUpperCase(java.util.Locale.ROOT),
                "2022-01-05",
                "Kades Mayanau",
                "",
                "");
        GroupResult result = decrees.add(keeper, second, typed, null);
        FormErrors errors = ((GroupResult.Wrong) result).errors();
        assertThat(errors.of("nomor"))
                .containsExactly(new FormErrors.Problem(
                        "community.wrong.decree",
                        List.of(register.find(keeper, first).name())));
        var elsewhere = new DecreeText("FOUNDING", number, "2022-01-05", "Bupati Balangan", "", "");
        done(decrees.add(keeper, second, elsewhere, null));
        village.take(keeper, first, GroupEvent.DISCARD, "");
        done(decrees.add(keeper, second, typed, null));
    }

    @Test
    void anOfficerLeadsOneGroupAtATime() {
        String name = unique("Ahmad Fauzi");
        KimGroupId first = village.draft(keeper, unique("KIM Satu"));
        KimGroupId second = village.draft(keeper, unique("KIM Dua"));
        String lastYear = Village.today().minusMonths(1).toString();
        done(groupPeople.addOfficer(keeper, first, Village.officer("CHAIR", name, "")));
        OfficerText there = Village.officer("TREASURER", "H. " + name + ", S.Pd.", "");
        assertThat(wrong(groupPeople.addOfficer(keeper, second, there), "nama"))
                .containsExactly("community.wrong.elsewhere");
        var other = new OfficerText(there.post(), "", there.name(), "", "", there.from(), "", true, true);
        done(groupPeople.addOfficer(keeper, second, other));
        Officer chair = register.file(keeper, first).officers().getFirst();
        done(groupPeople.changeOfficer(
                keeper, first, chair.id(), chair.version(), Village.officer("CHAIR", name, lastYear)));
        var next =
                new OfficerText("SECRETARY", "", name, "", "", Village.today().toString(), "", false, false);
        assertThat(wrong(groupPeople.addOfficer(keeper, village.draft(keeper, unique("KIM Tiga")), next), "nama"))
                .containsExactly("community.wrong.elsewhere");
    }

    @Test
    void aTermBeginsBeforeItEndsAndAGroupHasOneChair() {
        KimGroupId id = village.draft(keeper, unique("KIM Masa"));
        String past = Village.today().minusYears(2).toString();
        assertThat(wrong(groupPeople.addOfficer(keeper, id, Village.officer("CHAIR", unique("A"), past)), "sampai"))
                .containsExactly("community.wrong.term");
        done(groupPeople.addOfficer(keeper, id, Village.officer("CHAIR", unique("B"), "")));
        assertThat(wrong(groupPeople.addOfficer(keeper, id, Village.officer("CHAIR", unique("C"), "")), "mulai"))
                .containsExactly("community.wrong.held");
        assertThat(wrong(decrees.add(keeper, id, Village.decree(unique("X"), past), null), "sampai"))
                .containsExactly("community.wrong.validity");
    }

    @Test
    void whatSomebodyElseChangedIsNotOverwritten() {
        KimGroupId id = village.draft(keeper, unique("KIM Versi"));
        Group group = register.find(keeper, id);
        done(writing.write(keeper, id, group.version(), Village.text(group.name(), MAYANAU)));
        assertThat(writing.write(keeper, id, group.version(), Village.text("Lain", MAYANAU)))
                .isEqualTo(new GroupResult.Stale());
        assertThat(register.find(keeper, id).name()).isEqualTo(group.name());
    }

    @Test
    void aVillageKeepsContactAndPeopleCurrentButNotTheName() {
        KimGroupId id = village.active(keeper, registrar, unique("KIM Nama"));
        Group group = register.find(keeper, id);
        GroupText typed = Village.text("Nama Lain", "63.11.08.2001");
        done(writing.write(keeper, id, group.version(), typed));
        Group after = register.find(keeper, id);
        assertThat(after.name()).isEqualTo(group.name());
        assertThat(after.region()).isEqualTo(new RegionCode(MAYANAU));
        assertThat(after.contact().phone()).isEqualTo("0812 3456 7890");
        assertThatThrownBy(() -> decrees.add(keeper, id, Village.decree(unique("SK"), ""), null))
                .isInstanceOf(NotFound.class);
        done(decrees.add(registrar, id, Village.decree(unique("SK"), ""), null));
    }

    @Test
    void aVillageProposesForItselfOnlyAndAForumIsTheRegistrars() {
        var id = new KimGroupId(UUID.randomUUID());
        assertThat(wrong(writing.start(keeper, id, Village.text("KIM Jauh", "63.11.08.2001")), "wilayah"))
                .containsExactly("community.missing.wilayah");
        var forum = new GroupText("Forum KIM", "FORUM", "63", "", "", "", "", "", false, "");
        assertThat(wrong(writing.start(keeper, id, forum), "wilayah")).containsExactly("community.missing.wilayah");
        done(writing.start(registrar, id, forum));
        village.take(registrar, id, GroupEvent.PROPOSE, "");
        village.take(registrar, id, GroupEvent.ACCEPT, "Pengurus menyusul.");
        Group kept = register.find(registrar, id);
        assertThat(kept.state()).isEqualTo(GroupState.ACTIVE);
        assertThat(kept.office()).isNull();
        assertThatThrownBy(() -> register.find(village.registrar(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void legalDocumentsAreReplacedByWhatIsInForce() {
        String tail = unique("95");
        var typed = new LegalText("REGENT_DECREE", tail, "2021", "Petunjuk teknis", "2021-09-30", "");
        assertThat(legal.add(registrar, typed, null)).isEqualTo(new GroupResult.Kept());
        assertThat(wrong(legal.add(registrar, typed, null), "nomor")).containsExactly("community.wrong.legal");
        LegalDocument old = legal.list(registrar).stream()
                .filter(one -> one.number().equals(tail))
                .findFirst()
                .orElseThrow();
        var newer = new LegalText("REGENT_DECREE", tail, "2025", "Petunjuk teknis baru", "", "");
        legal.add(registrar, newer, null);
        LegalDocument current = legal.list(registrar).stream()
                .filter(one -> one.number().equals(tail) && one.year() == 2025)
                .findFirst()
                .orElseThrow();
        var replaced = new LegalText(
                "REGENT_DECREE",
                tail,
                "2021",
                "Petunjuk teknis",
                "",
                current.id().toString());
        assertThat(legal.change(registrar, old.id(), 1, replaced, null)).isEqualTo(new GroupResult.Kept());
        var circle =
                new LegalText("REGENT_DECREE", tail, "2025", "x", "", old.id().toString());
        assertThat(wrong(legal.change(registrar, current.id(), 1, circle, null), "diganti"))
                .containsExactly("community.wrong.replacement");
        assertThat(legal.find(keeper, old.id()).inForce()).isFalse();
        assertThatThrownBy(() -> legal.add(keeper, typed, null)).isInstanceOf(NotFound.class);
        KimGroupId group = village.draft(keeper, unique("KIM Dasar"));
        done(decrees.stand(keeper, group, List.of(current.id(), UUID.randomUUID())));
        assertThat(register.file(keeper, group).bases())
                .extracting(LegalDocument::id)
                .containsExactly(current.id());
    }

    @Test
    void peopleWhoAreThereAreNotAddedTwice() {
        KimGroupId id = village.draft(keeper, unique("KIM Anggota"));
        done(groupMembers.addMembers(keeper, id, "Ani; penulis\n\nANI\r\nBudi"));
        assertThat(register.file(keeper, id).members()).extracting(Member::name).containsExactly("Ani", "Budi");
        Member budi = register.file(keeper, id).members().getLast();
        var ani = new MemberText("ani", "", "", "", false);
        assertThat(wrong(groupMembers.changeMember(keeper, id, budi.id(), budi.version(), ani), "nama"))
                .containsExactly("community.wrong.member");
        for (String nasty :
                List.of("'; drop table kim_member; --", "<script>alert(1)</script>", "%s{0}", "\u202eterbalik")) {
            done(groupMembers.addMembers(keeper, id, nasty));
            assertThat(register.file(keeper, id).members())
                    .extracting(Member::name)
                    .contains(nasty.split(";", 2)[0]);
        }
        assertThat(wrong(groupMembers.addMembers(keeper, id, "a".repeat(201)), "anggota"))
                .containsExactly("community.wrong.long");
        assertThat(wrong(groupMembers.addMembers(keeper, id, " \n "), "anggota"))
                .containsExactly("community.missing.anggota");
    }
}
