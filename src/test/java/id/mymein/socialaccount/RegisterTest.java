package id.mymein.socialaccount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mymein.HeardFacts;
import id.mymein.IntegrationTest;
import id.mymein.identity.Actor;
import id.mymein.platform.facts.Facts;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import id.mymein.socialaccount.AccountDecisions.Decision;
import id.mymein.socialaccount.OfficialAnswer.Formerly;
import id.mymein.socialaccount.OfficialAnswer.No;
import id.mymein.socialaccount.OfficialAnswer.NotUnderstood;
import id.mymein.socialaccount.OfficialAnswer.Why;
import id.mymein.socialaccount.OfficialAnswer.Yes;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From a proposal to the public's answer, through the verbs. */
@IntegrationTest
class RegisterTest {

    @Autowired
    Keepers keepers;

    @Autowired
    AccountRegister register;

    @Autowired
    AccountDecisions decisions;

    @Autowired
    AccountDesk desk;

    @Autowired
    ProofDesk proofs;

    @Autowired
    AccountCare care;

    @Autowired
    OfficialAccounts official;

    @Autowired
    Resemblances resemblances;

    @Autowired
    FakePages pages;

    @Autowired
    HeardFacts heard;

    @Autowired
    JdbcClient jdbc;

    Keepers.Cast cast;
    String handle = "";

    @BeforeEach
    void everybody() {
        cast = keepers.cast();
        handle = Keepers.unique();
    }

    private static FormErrors errors(AccountResult result) {
        assertThat(result).isInstanceOf(AccountResult.Wrong.class);
        return ((AccountResult.Wrong) result).errors();
    }

    private long audited(SocialAccountId id) {
        return jdbc.sql("select count(*) from audit_entry where subject = :subject")
                .param("subject", "social-account:" + id)
                .query(Long.class)
                .single();
    }

    private List<String> told(Actor actor, SocialAccountId id) {
        return jdbc.sql("select key from notification where account = :account and path = :path order by told_at")
                .param("account", actor.account().value())
                .param("path", "/meja/akun-resmi/" + id)
                .query((row, n) -> row.getString("key"))
                .list();
    }

    @Test
    void fromTheProposalToTheBadge() {
        SocialAccount account = keepers.proposed(cast, "instagram", "@" + handle);
        assertThat(account.standing().badge()).isEqualTo(Badge.PROPOSED);
        assertThat(told(cast.registrar(), account.id())).containsExactly("socialaccount.told.waits");
        assertThat(official.ask("instagram.com/" + handle)).isInstanceOf(No.class);
        var hasty = new Decision(AccountEvent.VERIFY, account.version(), "", null);
        assertThat(decisions.take(cast.registrar(), account.id(), hasty))
                .isEqualTo(AccountResult.Refused.because(AccountRefusal.PROOF_MISSING));
        keepers.prove(cast, account);
        assertThat(keepers.find(account.id()).standing().badge()).isEqualTo(Badge.PROPOSED);
        SocialAccount verified = keepers.take(cast.registrar(), account.id(), AccountEvent.VERIFY, "");
        assertThat(verified.standing().badge()).isEqualTo(Badge.WORN);
        assertThat(told(cast.owner(), account.id())).containsExactly("socialaccount.told.verify");
        assertThat(official.ask("https://www.instagram.com/" + handle.toUpperCase(java.util.Locale.ROOT) + "/?hl=id"))
                .isInstanceOfSatisfying(Yes.class, yes -> {
                    assertThat(yes.account().id()).isEqualTo(account.id());
                    assertThat(yes.account().since()).isNotNull();
                    assertThat(yes.account().provenBy()).isEqualTo(ProofKind.CODE);
                });
        assertThat(official.ask("@" + handle)).isInstanceOf(Yes.class);
        assertThat(audited(account.id())).isGreaterThanOrEqualTo(4);
        assertThat(desk.history(cast.owner(), account.id()).stream().map(AccountStep::event))
                .containsExactly(AccountEvent.PROPOSE, AccountEvent.VERIFY);
    }

    @Test
    void anAccountIsInTheRegisterOnceHoweverItIsWritten() {
        SocialAccount account = keepers.proposed(cast, "facebook", handle);
        var again = new SocialAccountId(UUID.randomUUID());
        var draft = Keepers.draft(cast, "", "Ikuti https://m.facebook.com/" + handle + "/?ref=x ya", "Lain");
        assertThat(errors(register.propose(cast.owner(), again, draft))
                        .of("alamat")
                        .getFirst()
                        .key())
                .isEqualTo("socialaccount.wrong.taken");
        // The same form sent twice is one account.
        var same = Keepers.draft(cast, "facebook", handle, "Nama " + handle);
        assertThat(register.propose(cast.owner(), account.id(), same)).isEqualTo(new AccountResult.Done(account.id()));
    }

    @Test
    void theSamePageByItsNumberIsTheSameAccount() {
        String number = "1000" + Math.abs(UUID.randomUUID().getLeastSignificantBits() % 100_000_000_000L);
        var id = new SocialAccountId(UUID.randomUUID());
        var draft =
                new AccountDraft("facebook", handle, number, "Desa", "", "id", "", cast.office(), Keepers.contacts());
        assertThat(register.propose(cast.owner(), id, draft)).isEqualTo(new AccountResult.Done(id));
        var other = Keepers.draft(cast, "", "https://www.facebook.com/profile.php?id=" + number, "Desa");
        assertThat(errors(register.propose(cast.owner(), new SocialAccountId(UUID.randomUUID()), other))
                        .has("alamat"))
                .isTrue();
    }

    @Test
    void aFormWithEverythingWrongSaysItAtEachField() {
        var draft = new AccountDraft(
                "",
                "https://facebook.com.evil.id/" + handle,
                "a b",
                "",
                "",
                "bahasa jawa",
                "2999-01-01",
                null,
                List.of(new Contact("Ibu Rahmah", "1"), new Contact("ibu rahmah", "x")));
        FormErrors errors = errors(register.propose(cast.owner(), new SocialAccountId(UUID.randomUUID()), draft));
        assertThat(errors.all().keySet())
                .contains(
                        "alamat",
                        "nama",
                        "bahasa",
                        "dibuka",
                        "nomor_tetap",
                        "kantor",
                        "telepon1",
                        "telepon2",
                        "kontak2");
    }

    @Test
    void whoMayNotKeepItFindsNothing() {
        SocialAccount account = keepers.proposed(cast, "instagram", handle);
        for (Actor stranger : List.of(cast.neighbour(), cast.farRegistrar(), cast.police())) {
            assertThatThrownBy(() -> desk.find(stranger, account.id())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> register.rename(stranger, account.id(), account.version(), "x" + handle, ""))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> proofs.lookForCode(stranger, account.id())).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> proofs.lookForLink(cast.owner(), account.id())).isInstanceOf(NotFound.class);
        assertThat(desk.find(cast.leader(), account.id()).id()).isEqualTo(account.id());
        assertThat(desk.contacts(cast.leader(), account.id())).isEmpty();
        assertThat(desk.contacts(cast.registrar(), account.id())).hasSize(2);
        assertThatThrownBy(() -> register.propose(
                        cast.neighbour(),
                        new SocialAccountId(UUID.randomUUID()),
                        Keepers.draft(cast, "instagram", Keepers.unique(), "Lain")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void aNewHandleTakesTheBadgeAwayAtOnceAndTheOldOneStaysKnown() {
        SocialAccount account = keepers.verified(cast, "instagram", handle);
        String other = Keepers.unique();
        heard.forget();
        assertThat(register.rename(
                        cast.owner(), account.id(), account.version(), "instagram.com/" + other, "Ganti nama"))
                .isEqualTo(new AccountResult.Done(account.id()));
        assertThat(heard.facts())
                .contains(
                        AccountNews.account(account.id()),
                        AccountNews.key(account.address().key()),
                        AccountNews.within(new RegionCode("63.11")));
        assertThat(official.ask("instagram.com/" + other)).isInstanceOf(No.class);
        assertThat(official.ask("instagram.com/" + handle)).isInstanceOfSatisfying(Formerly.class, formerly -> {
            assertThat(formerly.why()).isEqualTo(Why.RENAMED);
            assertThat(formerly.successor()).isNull();
        });
        SocialAccount renamed = keepers.find(account.id());
        assertThat(renamed.state()).isEqualTo(AccountState.PROPOSED);
        // The old proof counts for nothing now.
        var hasty = new Decision(AccountEvent.VERIFY, renamed.version(), "", null);
        assertThat(decisions.take(cast.registrar(), account.id(), hasty)).isInstanceOf(AccountResult.Refused.class);
        keepers.prove(cast, renamed);
        keepers.take(cast.registrar(), account.id(), AccountEvent.VERIFY, "");
        assertThat(official.ask("instagram.com/" + other)).isInstanceOf(Yes.class);
        assertThat(official.ask("instagram.com/" + handle))
                .isInstanceOfSatisfying(
                        Formerly.class,
                        formerly -> assertThat(formerly.successor()).isNotNull());
        assertThat(official.history(account.id()).stream().map(OfficialAccounts.Event::event))
                .containsExactly(AccountEvent.PROPOSE, AccountEvent.VERIFY, AccountEvent.RENAME, AccountEvent.VERIFY);
        assertThat(register.rename(
                        cast.owner(), account.id(), keepers.find(account.id()).version(), "@" + other, ""))
                .satisfies(result -> assertThat(errors(result).has("alamat")).isTrue());
    }

    @Test
    void whoComesSecondIsTold() {
        SocialAccount account = keepers.proposed(cast, "instagram", handle);
        assertThat(register.rename(cast.owner(), account.id(), account.version() - 1, Keepers.unique(), ""))
                .isEqualTo(new AccountResult.Stale());
        var late = new Decision(AccountEvent.REFUSE, account.version() + 5, "x", null);
        assertThat(decisions.take(cast.registrar(), account.id(), late)).isEqualTo(new AccountResult.Stale());
    }

    @Test
    void aCompromisedAccountIsWarnedOfAndNeedsANewProof() {
        SocialAccount account = keepers.verified(cast, "instagram", handle);
        keepers.take(cast.owner(), account.id(), AccountEvent.LOSE, "Sandi dicuri");
        assertThat(official.ask("@" + handle)).isInstanceOfSatisfying(Formerly.class, formerly -> {
            assertThat(formerly.why()).isEqualTo(Why.COMPROMISED);
            assertThat(formerly.until()).isNotNull();
        });
        assertThat(told(cast.police(), account.id())).containsExactly("socialaccount.told.lose");
        var hasty =
                new Decision(AccountEvent.RECOVER, keepers.find(account.id()).version(), "", null);
        assertThat(decisions.take(cast.registrar(), account.id(), hasty))
                .isEqualTo(AccountResult.Refused.because(AccountRefusal.PROOF_MISSING));
        keepers.prove(cast, account);
        keepers.take(cast.registrar(), account.id(), AccountEvent.RECOVER, "");
        assertThat(official.ask("@" + handle)).isInstanceOf(Yes.class);
    }

    @Test
    void anAccountMovesToAnotherOfItsOffice() {
        SocialAccount old = keepers.verified(cast, "x", handle.substring(0, 15));
        SocialAccount fresh = keepers.verified(cast, "instagram", Keepers.unique());
        SocialAccount foreign = keepers.verified(keepers.cast(), "instagram", Keepers.unique());
        var nowhere =
                new Decision(AccountEvent.MOVE, old.version(), "x", foreign.id().value());
        assertThat(errors(decisions.take(cast.registrar(), old.id(), nowhere)).has("tujuan_pindah"))
                .isTrue();
        var move = new Decision(
                AccountEvent.MOVE,
                old.version(),
                "Sekarang di Instagram",
                fresh.id().value());
        assertThat(decisions.take(cast.registrar(), old.id(), move)).isEqualTo(new AccountResult.Done(old.id()));
        assertThat(official.ask("x.com/" + handle.substring(0, 15)))
                .isInstanceOfSatisfying(Formerly.class, formerly -> {
                    assertThat(formerly.why()).isEqualTo(Why.MOVED);
                    assertThat(formerly.successor()).isNotNull();
                });
        var over = new Decision(AccountEvent.CLOSE, keepers.find(old.id()).version(), "x", null);
        assertThat(decisions.take(cast.registrar(), old.id(), over))
                .isEqualTo(AccountResult.Refused.because(AccountRefusal.NOT_IN_THIS_STATE));
    }

    @Test
    void theBadgeLapsesWhenAReviewIsOverdueAndComesBackByAWord() {
        SocialAccount account = keepers.verified(cast, "instagram", handle);
        keepers.quietFor(account.id(), 6);
        assertThat(official.ask("@" + handle)).as("due today").isInstanceOf(Yes.class);
        keepers.quietFor(account.id(), 1);
        assertThat(keepers.find(account.id()).standing().badge()).isEqualTo(Badge.OVERDUE);
        assertThat(official.ask("@" + handle))
                .isInstanceOfSatisfying(
                        Formerly.class, formerly -> assertThat(formerly.why()).isEqualTo(Why.OVERDUE));
        assertThat(errors(care.confirm(cast.owner(), account.id(), "2999-01-01"))
                        .has("kiriman"))
                .isTrue();
        assertThat(care.confirm(cast.owner(), account.id(), "2026-01-05")).isInstanceOf(AccountResult.Done.class);
        assertThat(official.ask("@" + handle)).isInstanceOf(Yes.class);
    }

    @Test
    void aPublicPageWithABadgeIsRightUntilTheReviewIsOverdueOnly() {
        keepers.verified(cast, "instagram", handle);
        var noted = Facts.noting(() -> official.ask("@" + handle));
        assertThat(noted.value()).isInstanceOf(Yes.class);
        assertThat(noted.seen().until()).isBefore(java.time.Instant.MAX);
        assertThat(noted.seen().facts().keySet()).anyMatch(fact -> fact.name().startsWith("social-account:"));
    }

    @Test
    void aLinkBackAndALetterAreProofsToo() {
        SocialAccount site = keepers.proposed(cast, "", "https://" + handle + ".desa.id/");
        assertThat(proofs.lookForLink(cast.registrar(), site.id())).isInstanceOf(AccountResult.Refused.class);
        pages.put(
                site.address().url(),
                "<a rel='me noopener' href='http://localhost/akun-resmi/" + UUID.randomUUID() + "'>x</a>");
        assertThat(proofs.lookForLink(cast.registrar(), site.id())).isInstanceOf(AccountResult.Refused.class);
        pages.put(
                site.address().url(),
                "<a rel='noopener me' href='http://localhost/akun-resmi/" + site.id() + "'>x</a>");
        assertThat(proofs.lookForLink(cast.registrar(), site.id())).isInstanceOf(AccountResult.Done.class);
        assertThat(keepers.find(site.id()).standing().proven()).isTrue();
        assertThat(proofs.proofs(cast.owner(), site.id())).hasSize(3);

        SocialAccount other = keepers.proposed(cast, "instagram", Keepers.unique());
        byte[] pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"
                .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        var file = new org.springframework.core.io.ByteArrayResource(pdf);
        assertThat(proofs.letter(cast.registrar(), other.id(), "surat.pdf", file))
                .isInstanceOf(AccountResult.Done.class);
        assertThat(keepers.find(other.id()).standing().proven()).isTrue();
        var exe = new org.springframework.core.io.ByteArrayResource(new byte[] {'M', 'Z', 0, 1});
        assertThat(errors(proofs.letter(cast.registrar(), other.id(), "surat.pdf", exe))
                        .has("surat"))
                .isTrue();
    }

    @Test
    void aCodeOnTheOldPageProvesNothingAboutTheNewHandle() {
        SocialAccount account = keepers.proposed(cast, "instagram", handle);
        assertThat(proofs.lookForCode(cast.registrar(), account.id())).isInstanceOf(AccountResult.Refused.class);
        proofs.code(cast.owner(), account.id(), account.version());
        pages.put(account.address().url(), "<p>tidak ada kode</p>");
        assertThat(proofs.lookForCode(cast.registrar(), account.id()))
                .isInstanceOfSatisfying(
                        AccountResult.Refused.class,
                        refused -> assertThat(refused.key()).isEqualTo("socialaccount.proof.notThere"));
    }

    @Test
    void whatLooksAlikeIsShownAndTheNearestNamed() {
        SocialAccount account = keepers.verified(cast, "instagram", "desa." + handle);
        assertThat(official.ask("instagram.com/desa_" + handle + "_official")).isInstanceOfSatisfying(No.class, no -> {
            assertThat(no.looksAlike()).isTrue();
            assertThat(no.nearest()).isNotNull();
        });
        assertThat(official.ask("instagram.com/" + Keepers.unique()))
                .isInstanceOfSatisfying(No.class, no -> assertThat(no.nearest()).isNull());
        Keepers.Cast others = keepers.cast();
        SocialAccount posing = keepers.proposed(others, "tiktok", "pemdes" + handle);
        assertThat(resemblances.of(posing, 5).stream()
                        .map(found -> found.account().id()))
                .contains(account.id());
        SocialAccount own = keepers.proposed(cast, "tiktok", "desa" + handle);
        assertThat(resemblances.of(own, 9).stream()
                        .map(found -> found.account().owner().office()))
                .doesNotContain(own.owner().office());
    }

    @Test
    void followersAreCountedByDay() {
        SocialAccount account = keepers.verified(cast, "instagram", handle);
        assertThat(errors(care.count(cast.owner(), account.id(), "", "banyak", ""))
                        .all()
                        .keySet())
                .contains("tanggal", "pengikut", "sumber");
        assertThat(care.count(cast.owner(), account.id(), "2026-01-05", "1.250", "profil"))
                .isInstanceOf(AccountResult.Done.class);
        assertThat(care.count(cast.owner(), account.id(), "2026-01-05", "1300", "profil"))
                .isInstanceOf(AccountResult.Done.class);
        assertThat(care.audience(cast.owner(), account.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.followers()).isEqualTo(1300));
    }

    @Test
    void twoPeopleAreInChargeAndNeverOneTwice() {
        SocialAccount account = keepers.verified(cast, "instagram", handle);
        var one = List.of(new Contact("Ibu Rahmah", "0812 3456 7890"), new Contact("Bu Rahmah", "0812-3456-7890"));
        assertThat(errors(register.handOver(cast.owner(), account.id(), account.version(), one))
                        .has("kontak2"))
                .isTrue();
        var two = List.of(new Contact("Budi", "0811 1111 1111"), new Contact("Wati", "wati@desa.id"));
        assertThat(register.handOver(cast.owner(), account.id(), account.version(), two))
                .isInstanceOf(AccountResult.Done.class);
        assertThat(desk.contacts(cast.owner(), account.id())).isEqualTo(two);
    }

    @Test
    void theDirectoryHasPagesAndNothingThatWasNeverProven() {
        Keepers.Cast own = keepers.cast();
        for (int n = 0; n < 3; n++) {
            keepers.verified(own, "instagram", Keepers.unique());
        }
        SocialAccount proposed = keepers.proposed(own, "instagram", Keepers.unique());
        var first = official.directory(
                new OfficialAccounts.Query(new RegionCode(Keepers.VILLAGE), "instagram", Badge.WORN, "", 2));
        assertThat(first.accounts()).hasSize(2);
        var ids = new java.util.HashSet<SocialAccountId>();
        for (String after = ""; ; ) {
            var slice = official.directory(new OfficialAccounts.Query(new RegionCode("63.11"), "", null, after, 2));
            slice.accounts()
                    .forEach(account -> assertThat(ids.add(account.id())).isTrue());
            after = slice.next();
            if (after.isEmpty()) {
                break;
            }
        }
        assertThat(ids).hasSizeGreaterThanOrEqualTo(3).doesNotContain(proposed.id());
        assertThat(official.counts(new RegionCode("63.11"))).containsKey("instagram");
    }

    @Test
    void nonsenseIsAnsweredWithAReason() {
        for (String text : List.of(
                "", "   ", "apa kabar semua", "javascript:alert(1)", "x".repeat(9000), "\u0000", "' or 1=1 --")) {
            assertThat(official.ask(text)).as(text).isInstanceOf(NotUnderstood.class);
        }
    }
}
