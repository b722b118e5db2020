package id.mymein.whatsapp;

import static id.mymein.newsroom.Newsdesk.content;
import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.distribution.Platform.Said;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A reader joins, is told, is told the correction, leaves; and everything that may go wrong between. */
@IntegrationTest
class WhatsAppFlowTest extends Chat {

    @Autowired
    StoryPublication publication;

    @Autowired
    People people;

    private Cast cast;
    private String title = "";

    @BeforeEach
    void begin() {
        cast = newsdesk.cast();
        title = Newsdesk.unique("Jembatan dibuka");
    }

    private StoryId published() {
        return newsdesk.published(cast, content(title));
    }

    private StoryId another() {
        return newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Kabar lagi")));
    }

    @Test
    void whoJoinsIsToldTheNewsThenTheCorrectionAndLeaves() throws Exception {
        assertThat(says(number, "DAFTAR mayanau-tebing-tinggi")).contains("*Desa Mayanau*", "BERHENTI");
        StoryId story = published();
        tell();
        tell();
        assertThat(told(number)).hasSize(1);
        assertThat(told(number).getFirst().at("/template/name").asString()).isEqualTo("mymein_kabar");
        assertThat(gaps(told(number).getFirst())).startsWith(title, "Desa Mayanau");
        assertThat(gaps(told(number).getFirst()).getLast()).startsWith("http://localhost/berita/");

        newsdesk.corrected(cast, story, content(title + " besok"), "Harinya salah:\nbukan hari ini.");
        tell();
        assertThat(told(number)).hasSize(2);
        assertThat(told(number).getLast().at("/template/name").asString()).isEqualTo("mymein_ralat");
        assertThat(gaps(told(number).getLast()))
                .startsWith("ralat", title + " besok", "Harinya salah: bukan hari ini.");

        assertThat(says(number, "berhenti")).contains("sudah berhenti", "hapus");
        assertThat(count("readers")).isZero();
        assertThat(count("wishes")).isZero();
        Newsdesk.done(publication.retract(cast.chief(), story, "Ternyata tidak benar."));
        tell();
        assertThat(told(number)).hasSize(2);
        assertThat(says(number, "berhenti")).contains("tidak ada dalam daftar");
    }

    @Test
    void whoWasToldIsToldTheWithdrawalAndNobodyElse() throws Exception {
        says(number, "DAFTAR");
        StoryId story = published();
        tell();
        String other = Meta.number();
        says(other, "DAFTAR");
        Newsdesk.done(publication.retract(cast.chief(), story, "Fotonya dari tempat lain."));
        tell();
        assertThat(gaps(told(number).getLast())).startsWith("pencabutan", title, "Fotonya dari tempat lain.");
        assertThat(told(other)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "DAFTAR,true",
        "DAFTAR kec-tebing-tinggi-balangan,true",
        "DAFTAR pembangunan,true",
        "DAFTAR kesehatan,false"
    })
    void whatWasAskedForIsTold(String words, boolean told) throws Exception {
        says(number, words);
        published();
        tell();
        assertThat(told(number)).hasSize(told ? 1 : 0);
    }

    @Test
    void newsOfAnotherVillageIsNot() throws Exception {
        says(number, "DAFTAR mayanau");
        Content here = content(title);
        var there = new Content(
                title,
                here.who(),
                here.body(),
                here.category(),
                "63.11.01.2001",
                here.place(),
                here.eventDate(),
                here.eventTime(),
                List.of());
        newsdesk.published(newsdesk.cast("63.11.01.2001"), there);
        tell();
        assertThat(told(number)).isEmpty();
    }

    @Test
    void wishesAddUpAndTwiceIsOnce() throws Exception {
        says(number, "DAFTAR mayanau");
        assertThat(says(number, "daftar kesehatan")).contains("- Desa Mayanau", "- kabar tentang Kesehatan");
        says(number, "daftar mayanau");
        assertThat(count("readers")).isEqualTo(1);
        assertThat(count("wishes")).isEqualTo(2);
        published();
        tell();
        assertThat(told(number)).hasSize(1);
        assertThat(says(number, "?")).contains("- Desa Mayanau", "BERHENTI", "/aspirasi/kirim");
    }

    @Test
    void nobodyFillsTheHouseWithWishes() throws Exception {
        List<String> villages = jdbc.sql(
                        "select slug from region where code like '63.11.__.____' order by code limit 31")
                .query((row, n) -> row.getString("slug"))
                .list();
        var who = new Correspondent(number, "");
        for (String village : villages.subList(0, 30)) {
            assertThat(readers.join(who, new Wish(village, ""))).isTrue();
        }
        assertThat(readers.join(who, new Wish(villages.getLast(), ""))).isFalse();
        assertThat(readers.join(who, new Wish(villages.getFirst(), ""))).isTrue();
        assertThat(says(number, "DAFTAR mayanau")).contains("terlalu banyak");
    }

    @Test
    void oneADayIsEnoughAndWhatIsUrgentDoesNotCount() throws Exception {
        says(number, "DAFTAR");
        published();
        another();
        tell();
        assertThat(told(number)).hasSize(1);
        StoryId urgent = newsdesk.awaitingAuthenticity(newsdesk.cast(), content(Newsdesk.unique("Jalan tertutup")));
        Newsdesk.done(publication.publishUrgent(cast.chief(), urgent, "Jalan tertutup"));
        tell();
        assertThat(told(number)).hasSize(2);
        assertThat(gaps(told(number).getLast()).getFirst()).startsWith("MENDESAK, masih diperiksa kepolisian: Jalan");
        jdbc.sql("update whatsapp_copy set planned_at = planned_at - interval '1 day'")
                .update();
        another();
        tell();
        assertThat(told(number)).hasSize(3);
    }

    @Test
    void whatIsWithdrawnBeforeItLeavesIsToldToNobody() throws Exception {
        says(number, "DAFTAR");
        StoryId story = published();
        alerts.plan(audience);
        Newsdesk.done(publication.retract(cast.chief(), story, "Belum benar."));
        tell();
        assertThat(told(number)).isEmpty();
        assertThat(states()).containsExactly("DROPPED");
    }

    @Test
    void whoLeavesBeforeItIsToldIsNotTold() throws Exception {
        says(number, "DAFTAR");
        published();
        alerts.plan(audience);
        says(number, "STOP");
        sending.run();
        assertThat(told(number)).isEmpty();
    }

    @Test
    void whatIsOldIsNoNewsButACorrectionWaitsLonger() throws Exception {
        says(number, "DAFTAR");
        StoryId story = published();
        tell();
        newsdesk.corrected(cast, story, content(title + " besok"), "Harinya salah.");
        alerts.plan(audience);
        another();
        jdbc.sql("update whatsapp_copy set planned_at = planned_at - interval '2 days'")
                .update();
        alerts.plan(audience);
        jdbc.sql("update whatsapp_copy set planned_at = now() - interval '2 days' where state = 'WAITING'")
                .update();
        sending.run();
        assertThat(told(number)).hasSize(2);
        assertThat(gaps(told(number).getLast()).getFirst()).isEqualTo("ralat");
        assertThat(states()).containsExactlyInAnyOrder("SENT", "SENT", "DROPPED");
    }

    @ParameterizedTest
    @ValueSource(ints = {131026, 131050})
    void aNumberThatNothingReachesIsForgotten(int code) throws Exception {
        says(number, "DAFTAR");
        meta.does(asked -> Meta.error(400, code));
        published();
        tell();
        assertThat(count("readers")).isZero();
        assertThat(states()).containsExactly("FAILED");
    }

    @Test
    void tooMuchIsAPauseForAllAndNothingIsLost() throws Exception {
        says(number, "DAFTAR");
        meta.does(asked -> Meta.error(429, 130429, 0, Map.of("Retry-After", "600")));
        published();
        tell();
        sending.run();
        assertThat(told(number)).hasSize(1);
        assertThat(states()).containsExactly("WAITING");
        assertThat(standing.now().quiet(clock.instant().plusSeconds(590))).isTrue();
        due();
        meta.does(Meta::taken);
        sending.run();
        assertThat(states()).containsExactly("SENT");
    }

    @ParameterizedTest
    @CsvSource({"401,190,ACCESS", "400,132015,TEMPLATE", "400,131042,ACCOUNT"})
    void whatOnlyAPersonCanMendStopsItAndTellsAdministratorsOnce(int status, int code, Fault fault) throws Exception {
        says(number, "DAFTAR");
        says(Meta.number(), "DAFTAR");
        Actor admin = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
        Actor editor = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
        meta.does(asked -> Meta.error(status, code));
        published();
        tell();
        sending.run();
        assertThat(standing.now().stopped()).isEqualTo(fault);
        assertThat(standing.now().said()).contains("Something about …").doesNotContain("6281234567890");
        assertThat(states()).containsOnly("WAITING");
        long asked = meta.asked().size();
        sending.run();
        assertThat(meta.asked()).hasSize((int) asked);
        meta.does(Meta::taken);
        assertThat(notices(admin)).isEqualTo(1);
        assertThat(notices(editor)).isZero();
        assertThat(stopping.mend(admin.account())).isTrue();
        due();
        sending.run();
        assertThat(states()).containsOnly("SENT");
    }

    private long notices(Actor actor) {
        return jdbc.sql("select count(*) from notification where account = :account and key = 'whatsapp.told.stopped'")
                .param("account", actor.account().value())
                .query(Long.class)
                .single();
    }

    @Test
    void anAnswerLeavesThoughTheTemplateIsPaused() throws Exception {
        stopping.stop(Fault.TEMPLATE, "(#132015)");
        assertThat(says(number, "DAFTAR")).contains("Terima kasih");
    }

    @Test
    void whatMetaBreaksIsTriedAgainAndGivenUpInTheEnd() throws Exception {
        says(number, "DAFTAR");
        meta.does(asked -> Meta.error(500, 131000));
        published();
        alerts.plan(audience);
        for (int n = 0; n < 9; n++) {
            due();
            sending.run();
        }
        assertThat(told(number)).hasSize(6);
        assertThat(states()).containsExactly("FAILED");
    }

    @Test
    void newsOfWhichNobodyKnowsCountsAsSentAndItsCorrectionComes() throws Exception {
        says(number, "DAFTAR");
        meta.does(asked -> Said.hangUp());
        StoryId story = published();
        tell();
        due();
        sending.run();
        assertThat(told(number)).hasSize(1);
        assertThat(states()).containsExactly("SENT");
        newsdesk.corrected(cast, story, content(title + " besok"), "Harinya salah.");
        tell();
        assertThat(told(number)).hasSize(2);
        meta.does(Meta::taken);
        due();
        sending.run();
        assertThat(told(number)).hasSize(3);
        assertThat(states()).containsExactly("SENT", "SENT");
    }

    @Test
    void whatACrashInterruptsIsNewsThatWasToldOrACorrectionThatIsToldAgain() throws Exception {
        says(number, "DAFTAR");
        StoryId story = published();
        alerts.plan(audience);
        assertThat(rows.take(10)).hasSize(1);
        sending.run();
        assertThat(told(number)).isEmpty();
        jdbc.sql("update whatsapp_copy set leased_until = now() - interval '1 second'")
                .update();
        sending.run();
        assertThat(told(number)).isEmpty();
        assertThat(states()).containsExactly("SENT");
        newsdesk.corrected(cast, story, content(title + " besok"), "Harinya salah.");
        alerts.plan(audience);
        assertThat(rows.take(10)).hasSize(1);
        jdbc.sql("update whatsapp_copy set leased_until = now() - interval '1 second' where state = 'SENDING'")
                .update();
        sending.run();
        assertThat(told(number)).hasSize(1);
        assertThat(states()).containsExactly("SENT", "SENT");
    }

    @Test
    void howFarAMessageCameIsCountedAndNeverGoesBack() throws Exception {
        says(number, "DAFTAR");
        published();
        tell();
        for (String status : List.of("sent", "read", "delivered", "sent", "read", "warning", "")) {
            assertThat(hook(Meta.status(number, copy(), status, 0)).getStatus()).isEqualTo(200);
        }
        assertThat(states()).containsExactly("READ");
        hook(Meta.status(number, copy(), "failed", 131026));
        assertThat(states()).containsExactly("READ");
        assertThat(count("readers")).isEqualTo(1);
        for (String copy : List.of(UUID.randomUUID().toString(), "", "nonsense", "' or 1=1 --")) {
            assertThat(hook(Meta.status(number, copy, "read", 0)).getStatus()).isEqualTo(200);
        }
    }

    @Test
    void metaItselfSettlesWhatACrashInterrupted() throws Exception {
        says(number, "DAFTAR");
        published();
        alerts.plan(audience);
        UUID copy = rows.take(10).getFirst().id();
        hook(Meta.status(number, copy.toString(), "delivered", 0));
        sending.run();
        assertThat(states()).containsExactly("DELIVERED");
        assertThat(told(number)).isEmpty();
    }

    @Test
    void whatMetaCouldNotBringIsKnownLater() throws Exception {
        says(number, "DAFTAR");
        StoryId story = published();
        tell();
        hook(Meta.status(number, copy(), "failed", 130472));
        assertThat(states()).containsExactly("FAILED");
        newsdesk.corrected(cast, story, content(title + " besok"), "Harinya salah.");
        tell();
        assertThat(told(number)).hasSize(1);
        another();
        tell();
        hook(Meta.status(number, copy(), "failed", 131049));
        assertThat(states()).containsExactlyInAnyOrder("FAILED", "WAITING");
        sending.run();
        assertThat(told(number)).hasSize(2);
        due();
        sending.run();
        assertThat(told(number)).hasSize(3);
        hook(Meta.status(number, copy(), "failed", 131026));
        hook(Meta.status(number, copy(), "failed", 131026));
        assertThat(count("readers")).isZero();
    }

    @Test
    void aTemplateThatMetaPausesAfterwardsStopsItToo() throws Exception {
        says(number, "DAFTAR");
        published();
        tell();
        hook(Meta.status(number, copy(), "failed", 132015));
        assertThat(standing.now().stopped()).isEqualTo(Fault.TEMPLATE);
        assertThat(states()).containsExactly("WAITING");
    }

    @Test
    void thePaceIsKept() throws Exception {
        for (int n = 0; n < 3; n++) {
            readers.join(new Correspondent(Meta.number(), ""), Wish.EVERYTHING);
        }
        published();
        alerts.plan(audience);
        WhatsAppSettings usual = Meta.settings(meta.address());
        var slow = new WhatsAppSettings(
                usual.numberId(),
                usual.token(),
                usual.appSecret(),
                usual.verifyToken(),
                usual.number(),
                usual.templateNews(),
                usual.templateCorrection(),
                usual.server(),
                1,
                2,
                usual.every());
        var gateway = new Gateway(
                id.mymein.platform.outbound.Loopback.guard(java.time.Duration.ofSeconds(2)), slow, json, clock);
        var slowly = new Sending(rows, tellings, readers, numbers, gateway, standing, stopping, beside, slow, clock);
        slowly.run();
        assertThat(meta.asked()).hasSize(2);
        jdbc.sql("update whatsapp_copy set sent_at = sent_at - interval '1 minute'")
                .update();
        slowly.run();
        assertThat(meta.asked()).hasSize(3);
    }

    @Test
    void whereNobodyJoinedNothingIsKept() {
        published();
        assertThat(jdbc.sql("select count(*) from alert_waiting where audience = 'whatsapp'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
