package id.mymein.newsletter;

import static id.mymein.newsroom.Newsdesk.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.mymein.IntegrationTest;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The newsletter through a real mail connection: asked for, confirmed, read, corrected, left. */
@IntegrationTest
class NewsletterTest extends Postal {

    private static final String MAYANAU = "mayanau-tebing-tinggi";

    @Autowired
    StoryPublication publication;

    private Cast cast;
    private String title = "";

    @BeforeEach
    void begin() {
        cast = newsdesk.cast();
        title = Newsdesk.unique("Jembatan dibuka");
    }

    /** From another village, about something else. */
    private StoryId elsewhere(String named) {
        Content here = content(named);
        var there = new Content(
                named,
                here.who(),
                here.body(),
                "kesehatan",
                "63.11.01.2001",
                here.place(),
                here.eventDate(),
                here.eventTime(),
                List.of());
        return newsdesk.published(newsdesk.cast("63.11.01.2001"), there);
    }

    @Test
    void whoConfirmsGetsWhatWasPublishedAndLeavesByOneClick() throws Exception {
        subscribe(address, "harian", "");
        newsdesk.published(cast, content(title));
        sent(Frequency.DAILY);
        MimeMessage letter = letters(address).getLast();
        assertThat(letter.getSubject()).startsWith("Kabar Kabupaten Balangan").contains("Jembatan dibuka");
        assertThat(letter.getFrom()[0].toString()).isEqualTo("meja@mymein.test");
        assertThat(plain(letter)).contains(title.toUpperCase(java.util.Locale.ROOT), "http://localhost/berita/");
        assertThat(html(letter)).contains(title, "http://localhost/berita/", "Desa Mayanau");
        String leave = link(plain(letter));
        assertThat(html(letter)).contains("http://localhost" + leave);
        assertThat(letter.getHeader("List-Unsubscribe")).containsExactly("<http://localhost" + leave + ">");
        assertThat(letter.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");

        assertThat(open(leave).getStatus()).isEqualTo(200);
        assertThat(open(leave).getContentAsString()).contains("kabar harian Kabupaten Balangan");
        assertThat(wishes(address)).isEqualTo(1);
        assertThat(press(leave, "List-Unsubscribe", "One-Click").getStatus()).isEqualTo(200);
        assertThat(press(leave, "List-Unsubscribe", "One-Click").getStatus()).isEqualTo(200);
        assertThat(kept(address)).isZero();
        assertThat(open(leave).getStatus()).isEqualTo(404);
    }

    @Test
    void theLetterLooksAfterNobodyAndCarriesItsOwnLooks() throws Exception {
        subscribe(address, "harian", "");
        newsdesk.published(cast, content(title));
        sent(Frequency.DAILY);
        var page = Jsoup.parse(html(letters(address).getLast()));
        assertThat(page.select("img, script, link, iframe, form, style, [class], table"))
                .isEmpty();
        assertThat(page.select("a[href]")).allMatch(link -> link.attr("href").startsWith("http://localhost/"));
        assertThat(page.select("a[href*='?'], a[href*='/k/']")).isEmpty();
        assertThat(page.select("[style]")).hasSizeGreaterThan(5);
        assertThat(page.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
        assertThat(mails(address).getLast().raw().length()).isLessThan(40_000);
    }

    @Test
    void nobodyIsWrittenToBeforeTheAddressHasConfirmed() throws Exception {
        assertThat(ask(address, Map.of("kerap", "harian", "wilayah", "")).getStatus())
                .isEqualTo(303);
        await().atMost(Duration.ofSeconds(20)).until(() -> mails(address).size() == 1);
        String confirm = link(plain(letters(address).getLast()));
        assertThat(open(confirm).getStatus()).isEqualTo(200);
        newsdesk.published(cast, content(title));
        sent(Frequency.DAILY);
        assertThat(mails(address)).hasSize(1);
        assertThat(wishes(address)).isZero();
    }

    @Test
    void eachReaderGetsOnlyWhatWasChosen() throws Exception {
        String village = "desa-" + address;
        String category = "tema-" + address;
        subscribe(village, "harian", MAYANAU);
        subscribe(category, "harian", "", "kesehatan");
        newsdesk.published(cast, content(title));
        sent(Frequency.DAILY);
        assertThat(plain(letters(village).getLast())).containsIgnoringCase(title);
        assertThat(mails(category)).hasSize(1);

        String clinic = Newsdesk.unique("Posyandu buka");
        elsewhere(clinic);
        sent(Frequency.DAILY);
        assertThat(mails(village)).hasSize(2);
        assertThat(plain(letters(category).getLast()))
                .containsIgnoringCase(clinic)
                .doesNotContainIgnoringCase(title);
    }

    @Test
    void withNothingNewThereIsNoLetter() throws Exception {
        subscribe(address, "harian", "");
        made(Frequency.DAILY);
        sending.run();
        int before = mails(address).size();
        Edition edition = sent(Frequency.DAILY);
        assertThat(mails(address)).hasSize(before);
        assertThat(state(edition)).isEqualTo("EMPTY");
    }

    @Test
    void theSameMorningTwiceIsOneLetter() throws Exception {
        subscribe(address, "harian", "");
        newsdesk.published(cast, content(title));
        Edition edition = sent(Frequency.DAILY);
        assertThat(assembly.make(Frequency.DAILY, edition.until())).isEmpty();
        preparing.run();
        sending.run();
        sent(Frequency.DAILY);
        assertThat(mails(address)).hasSize(2);
        assertThat(state(edition)).isEqualTo("SENT");
    }

    @Test
    void aWeekIsOneLetterAndADailyReaderDoesNotGetIt() throws Exception {
        String weekly = "minggu-" + address;
        subscribe(weekly, "mingguan", "");
        subscribe(address, "harian", "");
        newsdesk.published(cast, content(title));
        sent(Frequency.WEEKLY);
        assertThat(plain(letters(weekly).getLast())).contains("kabar mingguan Kabupaten Balangan");
        assertThat(mails(address)).hasSize(1);
    }

    @Test
    void aNewChoiceTakesThePlaceOfTheOldOne() throws Exception {
        subscribe(address, "harian", "");
        subscribe(address, "mingguan", MAYANAU);
        assertThat(wishes(address)).isEqualTo(1);
        newsdesk.published(cast, content(title));
        sent(Frequency.DAILY);
        assertThat(mails(address)).hasSize(2);
        sent(Frequency.WEEKLY);
        assertThat(mails(address)).hasSize(3);
    }

    @Test
    void whoGotTheStoryGetsItsCorrectionAtTheTopAndNobodyElse() throws Exception {
        String other = "tema-" + address;
        subscribe(address, "harian", "");
        StoryId story = newsdesk.published(cast, content(title));
        sent(Frequency.DAILY);
        subscribe(other, "harian", "");
        newsdesk.corrected(cast, story, content(title + " besok"), "Harinya salah: bukan hari ini, tetapi besok.");
        String news = Newsdesk.unique("Pasar pindah");
        elsewhere(news);
        sent(Frequency.DAILY);
        String told = plain(letters(address).getLast());
        assertThat(told)
                .contains("RALAT: " + title + " besok", "Harinya salah", news.toUpperCase(java.util.Locale.ROOT));
        assertThat(told.indexOf("RALAT")).isLessThan(told.indexOf(news.toUpperCase(java.util.Locale.ROOT)));
        assertThat(plain(letters(other).getLast())).doesNotContain("RALAT");
        int before = mails(address).size();
        sent(Frequency.DAILY);
        assertThat(mails(address)).hasSize(before);
    }

    @Test
    void aWithdrawalAloneIsALetterAlsoToWhoReadsWeeklyBefore() throws Exception {
        subscribe(address, "mingguan", "");
        StoryId story = newsdesk.published(cast, content(title));
        sent(Frequency.WEEKLY);
        Newsdesk.done(publication.retract(cast.chief(), story, "Fotonya dari tempat lain."));
        subscribe(address, "harian", "");
        sent(Frequency.DAILY);
        MimeMessage letter = letters(address).getLast();
        assertThat(letter.getSubject()).startsWith("Dicabut: " + title);
        assertThat(plain(letter)).contains("Fotonya dari tempat lain.");
        assertThat(html(letter)).contains("Ralat dan pencabutan");
    }

    @Test
    void aStoryThatIsWithdrawnBeforeTheLetterLeavesIsNotInIt() throws Exception {
        subscribe(address, "harian", "");
        StoryId story = newsdesk.published(cast, content(title));
        made(Frequency.DAILY);
        Newsdesk.done(publication.retract(cast.chief(), story, "Belum benar."));
        sending.run();
        assertThat(mails(address).stream().map(SmtpSink.Mail::raw)).noneMatch(raw -> raw.contains("berita/"));
    }

    @Test
    void whatACrashInterruptsIsNotSentTwiceUnlessNobodyCanKnow() throws Exception {
        List<String> readers = List.of("a-" + address, "b-" + address, "c-" + address);
        for (String reader : readers) {
            subscribe(reader, "harian", "");
        }
        newsdesk.published(cast, content(title));
        made(Frequency.DAILY);
        // The server takes two letters, and of the second one does not get to say so.
        SERVER.hangUpAfter(2);
        sending.run();
        sending.run();
        assertThat(readers.stream().mapToInt(reader -> mails(reader).size() - 1).sum())
                .isEqualTo(3);
        assertThat(readers.stream().flatMap(reader -> states(reader).stream()))
                .containsExactlyInAnyOrder("SENT", "SENDING", "SENT");
        jdbc.sql("update newsletter_letter set leased_until = now() - interval '1 second' where state = 'SENDING'")
                .update();
        sending.run();
        sending.run();
        assertThat(readers.stream().flatMap(reader -> states(reader).stream())).containsOnly("SENT");
        List<SmtpSink.Mail> twice = readers.stream()
                .map(Postal::mails)
                .filter(mails -> mails.size() == 3)
                .findFirst()
                .orElseThrow();
        assertThat(readers.stream().filter(reader -> mails(reader).size() == 2)).hasSize(2);
        assertThat(parsed(twice.get(1).raw()).getMessageID())
                .isEqualTo(parsed(twice.get(2).raw()).getMessageID());
    }

    @Test
    void preparingGoesOnWhereItWasInterrupted() throws Exception {
        String other = "b-" + address;
        subscribe(address, "harian", "");
        subscribe(other, "harian", "");
        newsdesk.published(cast, content(title));
        Edition edition = made(Frequency.DAILY);
        // As if it had been killed after the first of them.
        jdbc.sql("update newsletter_edition set state = 'PREPARING' where id = :id")
                .param("id", edition.id())
                .update();
        jdbc.sql("""
                with gone as (delete from newsletter_letter l using mail_reader r
                    where r.id = l.reader and r.email = :email returning l.opt_in)
                update mail_opt_in set told_until = told_until - interval '1 hour' where id in (select opt_in from gone)""").param("email", other).update();
        preparing.run();
        sending.run();
        assertThat(mails(address)).hasSize(2);
        assertThat(mails(other)).hasSize(2);
    }

    @Test
    void allGoOverOneConnection() throws Exception {
        List<String> readers = List.of("a-" + address, "b-" + address, "c-" + address);
        for (String reader : readers) {
            subscribe(reader, "harian", "");
        }
        newsdesk.published(cast, content(title));
        made(Frequency.DAILY);
        sending.run();
        assertThat(readers).allSatisfy(reader -> assertThat(mails(reader)).hasSize(2));
        assertThat(readers.stream()
                        .map(reader -> mails(reader).getLast().connection())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void anAddressThatDoesNotExistIsErasedAndTheOthersGetTheirs() throws Exception {
        String gone = "a-" + address;
        subscribe(gone, "harian", "");
        subscribe(address, "harian", "");
        newsdesk.published(cast, content(title));
        SERVER.refuse(gone, "550 5.1.1 no such user here");
        sent(Frequency.DAILY);
        assertThat(kept(gone)).isZero();
        assertThat(mails(address)).hasSize(2);
    }

    @Test
    void aFullMailboxIsTriedAgainLaterAndKept() throws Exception {
        subscribe(address, "harian", "");
        newsdesk.published(cast, content(title));
        SERVER.refuse(address, "452 4.2.2 mailbox full");
        Edition edition = sent(Frequency.DAILY);
        sending.run();
        assertThat(states(address)).containsExactly("WAITING");
        assertThat(kept(address)).isEqualTo(1);
        assertThat(state(edition)).isEqualTo("SENDING");
        jdbc.sql("update newsletter_edition set created_at = created_at - interval '4 days' where id = :id")
                .param("id", edition.id())
                .update();
        sending.run();
        assertThat(states(address)).containsExactly("LATE");
        assertThat(state(edition)).isEqualTo("SENT");
    }

    @Test
    void aReaderWhoLeavesBeforeTheLetterDoesNotGetIt() throws Exception {
        subscribe(address, "harian", "");
        newsdesk.published(cast, content(title));
        made(Frequency.DAILY);
        jdbc.sql("delete from mail_reader where email = :email")
                .param("email", address)
                .update();
        sending.run();
        assertThat(mails(address)).hasSize(1);
    }

    @Test
    void anEnglishReaderIsWrittenToInEnglish() throws Exception {
        int before = mails(address).size();
        web.perform(
                        org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post("/en/langganan")
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf())
                                .param("kerap", "harian")
                                .param("wilayah", "")
                                .param("surel", address))
                .andReturn();
        await().atMost(Duration.ofSeconds(20)).until(() -> mails(address).size() > before);
        String confirm = link(plain(letters(address).getLast()));
        assertThat(confirm).startsWith("/en/");
        press(confirm);
        newsdesk.published(cast, content(title));
        sent(Frequency.DAILY);
        assertThat(letters(address).getLast().getSubject()).startsWith("News of Regency Balangan");
        assertThat(plain(letters(address).getLast())).contains("http://localhost/en/berita/");
    }

    @Test
    void whatElseAnAddressFollowsIsSeenWhereItIsLeft() throws Exception {
        subscribe(address, "harian", "");
        jdbc.sql("""
                insert into mail_opt_in (id, reader_id, kind, topic, language, asked_at, confirmed_at, told_until)
                select :id, id, 'follow-list', 'wilayah:63.11.08.2005', 'id', now(), now(), now()
                from mail_reader where email = :email""").param("id", UUID.randomUUID()).param("email", address).update();
        newsdesk.published(cast, content(title));
        sent(Frequency.DAILY);
        String leave = link(plain(letters(address).getLast()));
        assertThat(open(leave).getContentAsString()).contains("kabar harian", "aspirasi Desa Mayanau");
        press(leave);
        assertThat(kept(address)).isEqualTo(1);
        assertThat(open(leave).getContentAsString())
                .doesNotContain("kabar harian")
                .contains("aspirasi Desa Mayanau");
    }

    @Test
    void noAddressIsInTheLog() throws Exception {
        var log = new ListAppender<ILoggingEvent>();
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        Level level = root.getLevel();
        root.setLevel(Level.INFO);
        log.start();
        root.addAppender(log);
        try {
            root.info("listening");
            subscribe(address, "harian", "");
            newsdesk.published(cast, content(title));
            SERVER.refuse(address, "451 4.3.0 " + address + " not now");
            made(Frequency.DAILY);
            SERVER.hangUpAfter(1);
            sending.run();
            SERVER.refuse(address, "550 5.1.1 " + address + " unknown");
            jdbc.sql(
                            "update newsletter_letter set next_try = now() - interval '1 second', leased_until = null where state in ('WAITING', 'SENDING')")
                    .update();
            sending.run();
            assertThat(kept(address)).isZero();
        } finally {
            root.detachAppender(log);
            root.setLevel(level);
            SERVER.hangUpAfter(Integer.MAX_VALUE / 2);
        }
        assertThat(log.list)
                .isNotEmpty()
                .extracting(ILoggingEvent::getFormattedMessage)
                .noneMatch(said -> said.contains(address));
    }

    private String state(Edition edition) {
        return jdbc.sql("select state from newsletter_edition where id = :id")
                .param("id", edition.id())
                .query(String.class)
                .single();
    }
}
