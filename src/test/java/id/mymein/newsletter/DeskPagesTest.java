package id.mymein.newsletter;

import static id.mymein.newsroom.Newsdesk.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import id.mymein.notification.bulk.BulkPost;
import id.mymein.notification.optin.Readership;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The newsletter on the desk: seen before it leaves, introduced, paused, counted. */
@IntegrationTest
class DeskPagesTest extends Postal {

    @Autowired
    People people;

    @Autowired
    LetterRows rows;

    @Autowired
    Drafts drafts;

    @Autowired
    Readership readers;

    @Autowired
    BulkPost post;

    @Autowired
    Bounces bounces;

    @Autowired
    BounceTag tags;

    private Browser editor;
    private String title = "";

    @BeforeEach
    void someone() {
        editor = browser(people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR));
        title = Newsdesk.unique("Irigasi diperbaiki");
    }

    private Browser browser(Actor actor) {
        return new Browser(web, people.signedIn(actor));
    }

    private String version(String slug) {
        return Jsoup.parse(editor.page())
                .select("form[action='/meja/buletin/" + slug + "/pengantar'] input[name=versi]")
                .attr("value");
    }

    @Test
    void theNextLetterIsSeenBeforeItLeavesAndItsLineIsInIt() throws Exception {
        newsdesk.published(newsdesk.cast(), content(title));
        editor.open("/meja/buletin");
        assertThat(editor.page()).contains(title, "Setiap hari", "Setiap minggu");
        editor.submit(
                "/meja/buletin/harian/pengantar",
                "versi",
                version("harian"),
                "pengantar",
                "Air sungai naik, hati-hati.");
        assertThat(editor.address()).isEqualTo("/meja/buletin?pesan=pengantar");
        assertThat(editor.page()).contains("Pengantar disimpan.", "Air sungai naik, hati-hati.");

        subscribe(address, "harian", "");
        newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Lagi")));
        sent(Frequency.DAILY);
        assertThat(plain(letters(address).getLast())).contains("Air sungai naik, hati-hati.");
        editor.open("/meja/buletin");
        assertThat(Jsoup.parse(editor.page()).select("#pengantar-harian").attr("value"))
                .isEmpty();
        assertThat(Jsoup.parse(editor.page()).select("tbody tr:first-child").text())
                .contains("Selesai", "1");
    }

    @Test
    void aLineThatIsTooLongStaysAndSaysHowToMendIt() throws Exception {
        editor.open("/meja/buletin");
        editor.submit(
                "/meja/buletin/mingguan/pengantar", "versi", version("mingguan"), "pengantar", "kata ".repeat(100));
        assertThat(editor.status()).isEqualTo(422);
        assertThat(editor.page()).contains("Paling banyak 300 huruf", "kata kata kata");
        assertThat(Jsoup.parse(editor.page()).select("#pengantar-harian").attr("aria-invalid"))
                .isEmpty();
        assertThat(Jsoup.parse(editor.page()).select("#pengantar-mingguan").attr("aria-invalid"))
                .isEqualTo("true");
    }

    @Test
    void whoIsSlowerLosesNothing() throws Exception {
        editor.open("/meja/buletin");
        String seen = version("harian");
        editor.submit("/meja/buletin/harian/pengantar", "versi", seen, "pengantar", "Yang pertama.");
        editor.submit("/meja/buletin/harian/pengantar", "versi", seen, "pengantar", "Yang <b>kedua</b>.");
        assertThat(editor.status()).isEqualTo(409);
        assertThat(editor.page()).contains("Orang lain baru saja mengubahnya").doesNotContain("<b>kedua");
        assertThat(Jsoup.parse(editor.page()).select("#pengantar-harian").val()).isEqualTo("Yang <b>kedua</b>.");
        editor.submit("/meja/buletin/harian/pengantar", "versi", "x".repeat(50), "pengantar", "Ketiga.");
        assertThat(editor.status()).isEqualTo(409);
        editor.open("/meja/buletin");
        assertThat(editor.page()).contains("Yang pertama.");
    }

    @Test
    void whatIsPausedDoesNotLeaveAndComesLater() throws Exception {
        subscribe(address, "harian", "");
        newsdesk.published(newsdesk.cast(), content(title));
        made(Frequency.DAILY);
        editor.open("/meja/buletin");
        editor.submit("/meja/buletin/harian/jeda");
        assertThat(editor.page()).contains("Dijeda");
        sending.run();
        assertThat(mails(address)).hasSize(1);
        editor.submit("/meja/buletin/harian/lanjut");
        sending.run();
        assertThat(mails(address)).hasSize(2);
        assertThat(jdbc.sql(
                                "select count(*) from audit_entry where action in ('newsletter.pause', 'newsletter.resume')")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EDITOR", "CHIEF_EDITOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void whoDoesNotEditFindsNoSuchPage(Role role) throws Exception {
        Browser other = browser(people.person(OfficeKind.DISKOMINFO, "63.11", role));
        assertThat(other.send(get("/meja/buletin")).getResponse().getStatus()).isEqualTo(404);
    }

    @Test
    void whoEditsForOneDistrictFindsNoSuchPage() throws Exception {
        Actor actor = people.person(OfficeKind.DISTRICT_OFFICE, "63.11.08", Role.EDITOR);
        Browser other = browser(actor);
        assertThat(other.send(get("/meja/buletin")).getResponse().getStatus()).isEqualTo(404);
        other.open("/meja");
        assertThat(other.page()).doesNotContain("/meja/buletin");
        assertThat(web.perform(post("/meja/buletin/harian/jeda")
                                .with(people.signedIn(actor))
                                .with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
        assertThat(jdbc.sql("select count(*) from newsletter_plan where paused")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(web.perform(get("/meja/buletin")).andReturn().getResponse().getStatus())
                .isIn(302, 303, 401);
    }

    @Test
    void thePaceIsKept() throws Exception {
        for (String reader : List.of("a-", "b-", "c-")) {
            subscribe(reader + address, "harian", "");
        }
        newsdesk.published(newsdesk.cast(), content(title));
        jdbc.sql("update newsletter_letter set sent_at = sent_at - interval '1 hour'")
                .update();
        made(Frequency.DAILY);
        var slow = new NewsletterSettings(
                "06:00",
                DayOfWeek.MONDAY,
                2,
                Duration.ofHours(1),
                new NewsletterSettings.Bounce("", "", 993, "", "", "INBOX", Duration.ofHours(1)));
        var sender = new Sending(rows, drafts, readers, post, bounces, tags, slow, clock);
        sender.run();
        sender.run();
        assertThat(jdbc.sql("select count(*) from newsletter_letter where state = 'WAITING'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        jdbc.sql("update newsletter_letter set sent_at = sent_at - interval '2 minutes'")
                .update();
        sender.run();
        assertThat(jdbc.sql("select count(*) from newsletter_letter where state = 'WAITING'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
