package id.mymein.fediverse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mymein.IntegrationTest;
import id.mymein.distribution.Platform.Asked;
import id.mymein.distribution.Platform.Said;
import id.mymein.fediverse.signature.Digests;
import id.mymein.fediverse.signature.HttpSignature;
import id.mymein.fediverse.signature.RsaKeys;
import id.mymein.fediverse.signature.Signed;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

/** A story reaches every server on which somebody follows, and so does what becomes of it; by the jobs that do it in service. */
@IntegrationTest
class SpreadingTest {

    private static final String VILLAGE = "mayanau-tebing-tinggi";
    private static final String DISTRICT = "kec-tebing-tinggi-balangan";
    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired
    MockMvc web;

    @Autowired
    Places places;

    @Autowired
    LocalActors actors;

    @Autowired
    ActorKeys keys;

    @Autowired
    Followers followers;

    @Autowired
    Hosts hosts;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryPublication publication;

    @Autowired
    Saying saying;

    @Autowired
    Courier courier;

    @Autowired
    Sweeping sweeping;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final List<Neighbour> neighbours = new ArrayList<>();
    private Cast cast;

    @BeforeEach
    void begin() {
        cast = newsdesk.cast();
    }

    @AfterEach
    void end() {
        for (Neighbour neighbour : neighbours) {
            followers.drop(neighbour.host());
            jdbc.sql(
                            "update fediverse_delivery set state = 'CANCELLED' where host = ? and state in ('WAITING', 'SENDING')")
                    .param(neighbour.host())
                    .update();
            neighbour.close();
        }
    }

    private Neighbour neighbour() throws IOException {
        var neighbour = new Neighbour();
        neighbours.add(neighbour);
        return neighbour;
    }

    private Neighbour following(String... whom) throws Exception {
        Neighbour neighbour = neighbour();
        for (String one : whom) {
            follow(neighbour, "ani", one);
        }
        await().atMost(SOON).until(() -> neighbour.got("Accept").size() == whom.length);
        return neighbour;
    }

    private void follow(Neighbour neighbour, String who, String whom) throws Exception {
        String follow = neighbour.follow(who, places.actor(whom));
        assertThat(web.perform(neighbour.letter(who, follow).post())
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(202);
    }

    private StoryId published(String title) {
        return newsdesk.published(cast, Newsdesk.content(title));
    }

    private static JsonNode only(Neighbour neighbour, String type, String object) {
        await().atMost(SOON).until(() -> !neighbour.got(type, object).isEmpty());
        assertThat(neighbour.got(type, object)).hasSize(1);
        return neighbour.got(type, object).getFirst();
    }

    private static void never(Neighbour neighbour, String type, String object) {
        assertThat(neighbour.got(type, object)).isEmpty();
    }

    private String state(StoryId story, Neighbour neighbour, String kind) {
        return jdbc.sql("""
                select d.state from fediverse_delivery d join fediverse_activity a on a.id = d.activity_id
                where d.story_id = ? and d.host = ? and a.kind = ?""")
                .param(story.value())
                .param(neighbour.host())
                .param(kind)
                .query(String.class)
                .optional()
                .orElse("");
    }

    @Test
    void followersOfThePortalGetItFromThePortalAndThoseOfThePlaceByItsPassingOn() throws Exception {
        Neighbour ofPortal = following("portal");
        Neighbour ofVillage = following(VILLAGE);
        Neighbour ofDistrict = following(DISTRICT);
        Neighbour ofAll = following("portal", VILLAGE);
        Neighbour ofNeither = following("kec-juai-balangan");
        String title = Newsdesk.unique("Jembatan & <gantung>");
        StoryId story = published(title);
        String note = places.story(story);

        JsonNode create = only(ofPortal, "Create", note);
        assertThat(create.path("actor").asString("")).isEqualTo(places.actor("portal"));
        assertThat(create.path("to").toString()).contains("activitystreams#Public");
        assertThat(create.path("cc").toString()).contains(places.followers("portal"));
        JsonNode told = create.path("object");
        assertThat(told.path("type").asString("")).isEqualTo("Note");
        assertThat(told.path("attributedTo").asString("")).isEqualTo(places.actor("portal"));
        assertThat(told.path("url").asString("")).startsWith("http://localhost/berita/");
        assertThat(told.path("contentMap").path("id").asString(""))
                .isEqualTo(told.path("content").asString(""))
                .contains("Jembatan &amp; &lt;gantung&gt;")
                .contains("Warga menyeberang lagi.")
                .contains(told.path("url").asString(""))
                .contains("#<span>Balangan</span>");
        assertThat(told.path("tag").findValuesAsString("name")).contains("#Balangan", "#TebingTinggi", "#Mayanau");

        assertThat(only(ofVillage, "Announce", note).path("actor").asString("")).isEqualTo(places.actor(VILLAGE));
        assertThat(only(ofDistrict, "Announce", note).path("actor").asString(""))
                .isEqualTo(places.actor(DISTRICT));
        only(ofAll, "Create", note);
        only(ofAll, "Announce", note);
        never(ofPortal, "Announce", note);
        never(ofVillage, "Create", note);
        assertThat(ofNeither.posts()).hasSize(1);

        saying.bring(story);
        assertThat(jdbc.sql("select count(*) from fediverse_activity where story_id = ?")
                        .param(story.value())
                        .query(Long.class)
                        .single())
                .as("said again, it is the same")
                .isEqualTo(3);
    }

    @Test
    void whatWeSendIsSignedByWhoSaysItAndNamesItsBody() throws Exception {
        Neighbour neighbour = following("portal");
        StoryId story = published(Newsdesk.unique("Jembatan"));
        only(neighbour, "Create", places.story(story));
        Asked asked = neighbour.posts().getLast();
        Map<String, String> headers = new HashMap<>();
        asked.headers().forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values.getFirst()));
        HttpSignature signature = HttpSignature.parse(asked.header("Signature")).orElseThrow();
        assertThat(signature.keyId()).isEqualTo(places.actor("portal") + "#main-key");
        assertThat(signature.covers(List.of("(request-target)", "host", "date", "digest")))
                .isTrue();
        String pem = keys.of(actors.portal()).pem();
        assertThat(signature.verifies(
                        new Signed("POST", asked.path(), headers),
                        RsaKeys.strong(pem).orElseThrow()))
                .isTrue();
        assertThat(Digests.match(asked.header("Digest"), asked.text().getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(asked.path()).as("the inbox for all").isEqualTo("/inbox");
        assertThat(headers).containsEntry("host", neighbour.host());
    }

    @Test
    void manyFollowersOnOneServerGetItOnce() throws Exception {
        Neighbour neighbour = neighbour();
        for (String who : List.of("ani", "budi", "cici", "dodi")) {
            follow(neighbour, who, "portal");
        }
        StoryId story = published(Newsdesk.unique("Jembatan"));
        only(neighbour, "Create", places.story(story));
    }

    @Test
    void aCorrectionReachesWhoeverGotItAndNobodyElse() throws Exception {
        Neighbour ofPortal = following("portal");
        Neighbour ofVillage = following(VILLAGE);
        Content content = Newsdesk.content(Newsdesk.unique("Jembatan dibuka"));
        StoryId story = newsdesk.published(cast, content);
        String note = places.story(story);
        only(ofPortal, "Create", note);
        only(ofVillage, "Announce", note);
        Neighbour late = following("portal");

        String right = Newsdesk.unique("Jembatan ditutup");
        newsdesk.corrected(
                cast,
                story,
                Newsdesk.with(content, right, "<p>Jembatan ditutup pagi ini.</p>"),
                "Kami menulis dibuka, seharusnya ditutup.");
        for (Neighbour neighbour : List.of(ofPortal, ofVillage)) {
            JsonNode update = only(neighbour, "Update", note);
            assertThat(update.path("actor").asString("")).isEqualTo(places.actor("portal"));
            assertThat(update.path("object").path("content").asString(""))
                    .contains("RALAT: Kami menulis dibuka, seharusnya ditutup.")
                    .contains(right);
            assertThat(update.path("object").path("updated").asString("")).isNotEmpty();
        }
        never(late, "Update", note);
        never(late, "Create", note);
    }

    @Test
    void aWithdrawnStoryIsTakenFromWhereverItWentAndFollowersAreToldWhy() throws Exception {
        Neighbour ofPortal = following("portal");
        Neighbour ofVillage = following(VILLAGE);
        StoryId story = published(Newsdesk.unique("Jembatan"));
        String note = places.story(story);
        only(ofPortal, "Create", note);
        only(ofVillage, "Announce", note);
        Neighbour late = following("portal");

        Newsdesk.done(publication.retract(cast.chief(), story, "Jembatan itu tidak ada."));
        for (Neighbour neighbour : List.of(ofPortal, ofVillage)) {
            JsonNode delete = only(neighbour, "Delete", note);
            assertThat(delete.path("object").path("type").asString("")).isEqualTo("Tombstone");
        }
        String notice = places.withdrawal(story);
        assertThat(only(ofPortal, "Create", notice)
                        .path("object")
                        .path("content")
                        .asString(""))
                .contains("DICABUT")
                .contains("Jembatan itu tidak ada.");
        assertThat(only(ofVillage, "Announce", notice).path("actor").asString(""))
                .isEqualTo(places.actor(VILLAGE));
        never(late, "Delete", note);

        saying.bring(story);
        assertThat(state(story, ofPortal, "DELETE")).isEqualTo("DELIVERED");
    }

    @Test
    void whatHasNotGoneYetGoesCorrectedOrNotAtAll() throws Exception {
        Neighbour neighbour = following("portal");
        rest(neighbour, Duration.ofHours(1));
        Content content = Newsdesk.content(Newsdesk.unique("Jembatan dibuka"));
        StoryId corrected = newsdesk.published(cast, content);
        StoryId withdrawn = published(Newsdesk.unique("Jembatan lain"));
        await().atMost(SOON).until(() -> waiting(corrected) == 1 && waiting(withdrawn) == 1);
        newsdesk.corrected(
                cast, corrected, Newsdesk.with(content, "Jembatan ditutup", "<p>Ditutup.</p>"), "Salah tulis.");
        Newsdesk.done(publication.retract(cast.chief(), withdrawn, "Tidak benar."));
        await().atMost(SOON)
                .until(() -> waiting(withdrawn) == 0 && body(corrected).contains("Jembatan ditutup"));

        rest(neighbour, Duration.ZERO);
        assertThat(only(neighbour, "Create", places.story(corrected)).toString())
                .contains("RALAT: Salah tulis.")
                .doesNotContain("Jembatan dibuka");
        never(neighbour, "Update", places.story(corrected));
        never(neighbour, "Create", places.story(withdrawn));
        never(neighbour, "Delete", places.story(withdrawn));
    }

    private void rest(Neighbour neighbour, Duration time) {
        jdbc.sql("update fediverse_host set resting_until = ? where host = ?")
                .param(clock.instant().plus(time).atOffset(ZoneOffset.UTC))
                .param(neighbour.host())
                .update();
    }

    private long waiting(StoryId story) {
        return jdbc.sql("select count(*) from fediverse_delivery where story_id = ? and state = 'WAITING'")
                .param(story.value())
                .query(Long.class)
                .single();
    }

    private String body(StoryId story) {
        return jdbc.sql("select body from fediverse_activity where story_id = ? and kind = 'CREATE'")
                .param(story.value())
                .query(String.class)
                .single();
    }

    @Test
    void oneServerThatIsDeadDelaysNoneOfFiveThatLive() throws Exception {
        Neighbour dead = following("portal");
        List<Neighbour> alive = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            alive.add(following("portal"));
        }
        dead.answers(asked -> Said.silence());
        StoryId first = published(Newsdesk.unique("Pertama"));
        await().atMost(SOON)
                .until(() -> !dead.got("Create", places.story(first)).isEmpty());
        StoryId second = published(Newsdesk.unique("Kedua"));
        for (Neighbour neighbour : alive) {
            await().atMost(Duration.ofSeconds(4))
                    .until(() -> !neighbour.got("Create", places.story(second)).isEmpty());
        }
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(state(first, dead, "CREATE")).isEqualTo("WAITING"));
        assertThat(jdbc.sql("select failures from fediverse_host where host = ? and resting_until is not null")
                        .param(dead.host())
                        .query(Integer.class)
                        .single())
                .isPositive();
        never(dead, "Create", places.story(second));
    }

    @Test
    void whatAnInterruptionLeftUnsaidIsSentAgainWithTheSameIdWhenTheLeaseIsOver() throws Exception {
        Neighbour neighbour = following("portal");
        StoryId story = published(Newsdesk.unique("Jembatan"));
        only(neighbour, "Create", places.story(story));
        await().atMost(SOON).until(() -> state(story, neighbour, "CREATE").equals("DELIVERED"));

        // As when the process was killed after the server had taken it, and before that was written down.
        interrupted(story, neighbour, clock.instant().plusSeconds(60));
        courier.workOff(neighbour.host());
        assertThat(neighbour.got("Create", places.story(story)))
                .as("somebody may still be at it")
                .hasSize(1);
        interrupted(story, neighbour, clock.instant().minusSeconds(1));
        await().atMost(SOON)
                .until(() -> neighbour.got("Create", places.story(story)).size() == 2);
        assertThat(neighbour.got("Create", places.story(story)).stream()
                        .map(create -> create.path("id").asString(""))
                        .distinct())
                .containsExactly(places.story(story) + "#create");
        await().atMost(SOON).until(() -> state(story, neighbour, "CREATE").equals("DELIVERED"));
    }

    private void interrupted(StoryId story, Neighbour neighbour, Instant lease) {
        assertThat(jdbc.sql("""
                                update fediverse_delivery set state = 'SENDING', leased_until = ?
                                where story_id = ? and host = ?""")
                        .param(lease.atOffset(ZoneOffset.UTC))
                        .param(story.value())
                        .param(neighbour.host())
                        .update())
                .isEqualTo(1);
    }

    @Test
    void aRefusalIsFinalAndABrokenServerIsTriedAgainAfterARest() throws Exception {
        Neighbour refuses = following("portal");
        Neighbour broken = following("portal");
        refuses.answers(asked -> Said.json(400, "{}"));
        broken.answers(asked -> new Said(503, Map.of("Retry-After", "3600"), ""));
        StoryId story = published(Newsdesk.unique("Jembatan"));
        await().atMost(SOON).until(() -> state(story, refuses, "CREATE").equals("FAILED"));
        await().atMost(SOON)
                .until(() -> !broken.got("Create", places.story(story)).isEmpty());
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(jdbc.sql("""
                                        select count(*) from fediverse_host
                                        where host = ? and resting_until > ? and failing_since is not null""")
                                .param(broken.host())
                                .param(clock.instant().plusSeconds(3500).atOffset(ZoneOffset.UTC))
                                .query(Long.class)
                                .single())
                        .isEqualTo(1));
        broken.answers(asked -> Said.json(202, ""));
        jdbc.sql("update fediverse_delivery set next_try = ? where host = ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(broken.host())
                .update();
        rest(broken, Duration.ZERO);
        await().atMost(SOON).until(() -> state(story, broken, "CREATE").equals("DELIVERED"));
        assertThat(jdbc.sql("select failing_since is null and failures = 0 from fediverse_host where host = ?")
                        .param(broken.host())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void whatCouldNotBeDeliveredForThreeDaysIsGivenUp() throws Exception {
        Neighbour broken = following("portal");
        broken.answers(asked -> Said.json(500, ""));
        rest(broken, Duration.ofHours(1));
        StoryId story = published(Newsdesk.unique("Jembatan"));
        await().atMost(SOON).until(() -> waiting(story) == 1);
        jdbc.sql("update fediverse_delivery set created_at = ? where story_id = ?")
                .param(clock.instant().minus(Duration.ofDays(3)).atOffset(ZoneOffset.UTC))
                .param(story.value())
                .update();
        rest(broken, Duration.ZERO);
        await().atMost(SOON).until(() -> state(story, broken, "CREATE").equals("FAILED"));
        assertThat(followers.has(actors.portal(), broken.actor("ani"))).isTrue();
    }

    @Test
    void aServerThatIsGoneForTwoWeeksLosesItsFollowers() throws Exception {
        Neighbour gone = following("portal");
        gone.answers(asked -> Said.hangUp());
        jdbc.sql("update fediverse_host set failing_since = ?, failures = 20 where host = ?")
                .param(clock.instant().minus(Duration.ofDays(15)).atOffset(ZoneOffset.UTC))
                .param(gone.host())
                .update();
        StoryId story = published(Newsdesk.unique("Jembatan"));
        await().atMost(SOON).until(() -> !followers.has(actors.portal(), gone.actor("ani")));
        assertThat(state(story, gone, "CREATE")).isEqualTo("CANCELLED");
    }

    @Test
    void aFollowerWhoseOwnInboxIsGoneIsGivenUpAndTheOthersOfItsServerAreNot() throws Exception {
        Neighbour neighbour = following("portal");
        String shared = "\"endpoints\":{\"sharedInbox\":\"" + neighbour.address() + "/inbox\"},";
        neighbour.shows("/users/budi", neighbour.person("budi").replace(shared, ""));
        follow(neighbour, "budi", "portal");
        neighbour.answers(asked -> Said.json(asked.path().startsWith("/users/budi") ? 410 : 202, ""));
        StoryId story = published(Newsdesk.unique("Jembatan"));
        await().atMost(SOON).until(() -> !followers.has(actors.portal(), neighbour.actor("budi")));
        assertThat(followers.has(actors.portal(), neighbour.actor("ani"))).isTrue();
        await().atMost(SOON)
                .until(() -> neighbour.posts().stream()
                        .anyMatch(asked ->
                                asked.path().equals("/inbox") && asked.text().contains(places.story(story))));
    }

    @Test
    void serversOnWhichNobodyFollowsAreForgottenInTimeButNotThatTheyAreKeptOut() throws Exception {
        Neighbour followed = following("portal");
        String unused = "lama-" + UUID.randomUUID() + ".example";
        String blocked = "buruk-" + UUID.randomUUID() + ".example";
        hosts.meet(unused);
        hosts.block(blocked);
        sweeping.run();
        assertThat(known(unused)).isTrue();
        jdbc.sql("update fediverse_host set created_at = ? where host in (?, ?, ?)")
                .param(clock.instant().minus(Duration.ofDays(40)).atOffset(ZoneOffset.UTC))
                .param(unused)
                .param(blocked)
                .param(followed.host())
                .update();
        sweeping.run();
        assertThat(known(unused)).isFalse();
        assertThat(known(blocked)).isTrue();
        assertThat(known(followed.host())).isTrue();
    }

    private boolean known(String host) {
        return jdbc.sql("select exists (select from fediverse_host where host = ?)")
                .param(host)
                .query(Boolean.class)
                .single();
    }

    @Test
    void aCorrectionNeverOvertakesWhatItCorrects() throws Exception {
        Neighbour neighbour = following("portal");
        neighbour.answers(asked -> asked.text().contains("\"Create\"") ? Said.json(401, "") : Said.json(202, ""));
        Content content = Newsdesk.content(Newsdesk.unique("Jembatan"));
        StoryId story = newsdesk.published(cast, content);
        await().atMost(SOON)
                .until(() -> !neighbour.got("Create", places.story(story)).isEmpty());
        newsdesk.corrected(cast, story, Newsdesk.with(content, "Lain", "<p>Lain.</p>"), "Salah.");
        await().atMost(SOON).until(() -> state(story, neighbour, "UPDATE").equals("WAITING"));
        courier.workOff(neighbour.host());
        never(neighbour, "Update", places.story(story));

        neighbour.answers(asked -> Said.json(202, ""));
        jdbc.sql("update fediverse_delivery set next_try = ? where story_id = ?")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(story.value())
                .update();
        only(neighbour, "Update", places.story(story));
        assertThat(neighbour.got("Create", places.story(story)).getLast().toString())
                .as("what is tried again says the new words")
                .contains("RALAT: Salah.");
    }

    @Test
    void whatIsSweptIsWhatNobodyNeeds() throws Exception {
        Neighbour neighbour = following("portal");
        StoryId story = published(Newsdesk.unique("Jembatan"));
        only(neighbour, "Create", places.story(story));
        sweeping.run();
        assertThat(state(story, neighbour, "CREATE")).isIn("DELIVERED", "SENDING");
        jdbc.sql("update fediverse_remote set fetched_at = ? where actor = ?")
                .param(clock.instant().minus(Duration.ofDays(40)).atOffset(ZoneOffset.UTC))
                .param(neighbour.actor("ani"))
                .update();
        sweeping.run();
        assertThat(followers.knows(neighbour.actor("ani"))).isTrue();
        followers.drop(neighbour.host());
        sweeping.run();
        assertThat(followers.knows(neighbour.actor("ani"))).isFalse();
    }
}
