package id.mymein.socialaccount;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.identity.Actor;
import id.mymein.platform.outbound.Fetched.Reason;
import id.mymein.socialaccount.ImpersonationReports.Report;
import id.mymein.socialaccount.ReportDesk.Verdict;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the clock does, and what anybody reports. */
@IntegrationTest
class UpkeepTest {

    @Autowired
    Keepers keepers;

    @Autowired
    PageChecks checks;

    @Autowired
    Reviews reviews;

    @Autowired
    AccountCare care;

    @Autowired
    AccountRegister register;

    @Autowired
    Coverage coverage;

    @Autowired
    OfficialAccounts official;

    @Autowired
    ImpersonationReports reports;

    @Autowired
    ReportDesk desk;

    @Autowired
    FakePages pages;

    @Autowired
    JdbcClient jdbc;

    Keepers.Cast cast;
    String handle = "";

    @BeforeEach
    void everybody() {
        cast = keepers.cast();
        handle = Keepers.unique();
    }

    /** Lets the clock look at this one now, whatever others wait. */
    private void look(SocialAccount account) {
        checks.run();
        jdbc.sql(
                        "update social_check set due_at = now() + interval '1 day' where state = 'WAITING' and account_id <> :id")
                .param("id", account.id().value())
                .update();
        jdbc.sql(
                        "update social_check set due_at = now() - interval '1 hour' where state = 'WAITING' and account_id = :id")
                .param("id", account.id().value())
                .update();
        assertThat(checks.run()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void aSiteIsLookedAtAndItsFeedSaysWhenItWroteLast() {
        SocialAccount site = keepers.verified(cast, "", handle + ".desa.id");
        String url = "https://" + handle + ".desa.id";
        pages.put(
                url, "<head><link rel=alternate type='application/rss+xml' href='/kabar.xml'></head><body>Desa</body>");
        String day =
                LocalDate.now(java.time.ZoneId.of("Asia/Makassar")).minusDays(2).toString();
        pages.put(
                url + "/kabar.xml",
                "application/rss+xml",
                "<feed><entry><updated>" + day + "T08:00:00+08:00</updated></entry></feed>");
        look(site);
        assertThat(keepers.find(site.id()).standing().lastPostOn()).isEqualTo(day);
        assertThat(checks.of(site)).anySatisfy(check -> {
            assertThat(check.outcome()).isEqualTo("socialaccount.check.reached");
            assertThat(check.status()).isEqualTo(200);
        });
        assertThat(checks.of(site).getFirst().outcome())
                .as("the next one waits")
                .isEmpty();
    }

    @Test
    void aSiteThatNobodyCanOpenBecomesATaskAfterThreeLooks() {
        SocialAccount site = keepers.verified(cast, "", handle + ".desa.id");
        pages.fail("https://" + handle + ".desa.id", Reason.UNREACHABLE);
        look(site);
        look(site);
        assertThat(care.tasks(site)).isEmpty();
        look(site);
        assertThat(care.tasks(site))
                .singleElement()
                .satisfies(task -> assertThat(task.kind()).isEqualTo(TaskKind.UNREACHABLE));
        pages.put("https://" + handle + ".desa.id", "<body>Kembali</body>");
        look(site);
        assertThat(care.tasks(site)).isEmpty();
    }

    @Test
    void nobodyAsksAPlatformThatHasNoFeed() {
        SocialAccount account = keepers.verified(cast, "instagram", handle);
        long before = pages.asked(account.address().url());
        checks.run();
        assertThat(pages.asked(account.address().url())).isEqualTo(before);
        assertThat(checks.of(account)).isEmpty();
    }

    @Test
    void anOfficeHearsOnceThatAReviewIsDue() {
        SocialAccount account = keepers.verified(cast, "instagram", handle);
        reviews.remind();
        assertThat(care.tasks(account)).isEmpty();
        keepers.quietFor(account.id(), 6);
        reviews.remind();
        reviews.remind();
        assertThat(care.tasks(cast.owner())).singleElement().satisfies(task -> {
            assertThat(task.kind()).isEqualTo(TaskKind.REVIEW);
            assertThat(task.late()).isFalse();
        });
        long notices = jdbc.sql(
                        "select count(*) from notification where account = :account and key = 'socialaccount.due.review'")
                .param("account", cast.owner().account().value())
                .query(Long.class)
                .single();
        assertThat(notices).isEqualTo(1);
        care.confirm(cast.owner(), account.id(), "");
        assertThat(care.tasks(cast.owner())).isEmpty();
    }

    @Test
    void aNewHandleHasToBeProven() {
        SocialAccount account = keepers.verified(cast, "instagram", handle);
        register.rename(cast.owner(), account.id(), account.version(), Keepers.unique(), "");
        reviews.remind();
        assertThat(care.tasks(cast.owner()))
                .anySatisfy(task -> assertThat(task.kind()).isEqualTo(TaskKind.PROVE));
        keepers.prove(cast, keepers.find(account.id()));
        keepers.take(cast.registrar(), account.id(), AccountEvent.VERIFY, "");
        assertThat(care.tasks(cast.owner())).isEmpty();
    }

    @Test
    void anOfficeSeesWhatItLacksAndALeaderWhere() {
        keepers.verified(cast, "instagram", handle);
        assertThat(coverage.own(cast.owner())).singleElement().satisfies(own -> {
            assertThat(own.accounts()).hasSize(1);
            assertThat(own.missing()).extracting(Platform::key).containsExactlyInAnyOrder("facebook", "web");
        });
        Coverage.Overview overview = coverage.of(cast.leader(), "");
        assertThat(overview.places()).hasSize(8);
        assertThat(overview.with(Badge.WORN)).isPositive();
        assertThat(overview.growth()).hasSize(12);
        assertThat(overview.growth().getLast().accounts()).isPositive();
        Coverage.Overview district = coverage.of(cast.leader(), "63.11.08");
        assertThat(district.places())
                .anySatisfy(place -> assertThat(place.on("instagram")).isEqualTo(1));
    }

    @Test
    void anybodyReportsAnImitationAndThePoliceSeeItWhereTheRegistrarSaysSo() {
        SocialAccount account = keepers.verified(cast, "instagram", "desa." + handle);
        String posing = "https://instagram.com/desa_" + handle + "_resmi";
        String sender = UUID.randomUUID().toString();
        ReportResult result = reports.report(new Report(posing, "Minta uang", "0812", sender));
        assertThat(result).isInstanceOf(ReportResult.Received.class);
        assertThat(reports.report(
                        new Report(posing, "Saya juga", "", UUID.randomUUID().toString())))
                .isEqualTo(result);
        var report = desk.list(cast.registrar()).stream()
                .filter(one -> one.typed().equals(posing))
                .findFirst()
                .orElseThrow();
        assertThat(report.times()).isEqualTo(2);
        assertThat(report.said()).contains("Minta uang", "Saya juga");
        assertThat(report.resembles()).isEqualTo(account.id());
        assertThat(desk.list(cast.police())).noneMatch(one -> one.id().equals(report.id()));
        assertThat(desk.list(cast.farRegistrar())).isEmpty();
        assertThat(desk.answer(cast.registrar(), report.id(), report.version(), Verdict.NEW, true, ""))
                .isInstanceOf(AccountResult.Wrong.class);
        assertThat(desk.answer(
                        cast.registrar(), report.id(), report.version(), Verdict.CONFIRMED, true, "Benar, meniru."))
                .isInstanceOf(AccountResult.Done.class);
        assertThat(desk.find(cast.police(), report.id()).contact()).isEmpty();
        assertThat(official.ask(posing))
                .isInstanceOfSatisfying(
                        OfficialAnswer.No.class, no -> assertThat(no.warned()).isTrue());
        assertThat(reports.report(new Report("@desa." + handle + " instagram", "", "", sender)))
                .isInstanceOf(ReportResult.Official.class);
    }

    @Test
    void reportsHaveLimits() {
        String sender = UUID.randomUUID().toString();
        for (int n = 0; n < 5; n++) {
            assertThat(reports.report(new Report("instagram.com/" + Keepers.unique(), "", "", sender)))
                    .isInstanceOf(ReportResult.Received.class);
        }
        assertThat(reports.report(new Report("instagram.com/" + Keepers.unique(), "", "", sender)))
                .isEqualTo(new ReportResult.TooMany());
        String stored = jdbc.sql("select string_agg(sender, ' ') from social_report")
                .query(String.class)
                .single();
        assertThat(stored).doesNotContain(sender);
        assertThat(reports.report(new Report("", "x".repeat(2000), "", sender))).isInstanceOf(ReportResult.Wrong.class);
        assertThat(reports.report(
                        new Report("apa ini semua", "", "", UUID.randomUUID().toString())))
                .isInstanceOf(ReportResult.Wrong.class);
    }

    @Test
    void nobodyAnswersAReportOfAnotherRegency() {
        reports.report(new Report(
                "https://facebook.com.evil.id/" + handle,
                "",
                "",
                UUID.randomUUID().toString()));
        var report = desk.list(cast.registrar()).stream()
                .filter(one -> one.typed().contains(handle))
                .findFirst()
                .orElseThrow();
        for (Actor stranger : List.of(cast.farRegistrar(), cast.police(), cast.owner())) {
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> desk.answer(stranger, report.id(), report.version(), Verdict.CONFIRMED, false, "x"))
                    .isInstanceOf(id.mymein.platform.web.NotFound.class);
        }
    }
}
