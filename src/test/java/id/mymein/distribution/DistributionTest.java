package id.mymein.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mymein.IntegrationTest;
import id.mymein.distribution.Platform.Asked;
import id.mymein.distribution.Platform.Said;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A story goes out when it is published, is corrected where it went, and taken away from there; by the jobs that do it in service. */
@IntegrationTest
class DistributionTest {

    private static final Choice YES = new Choice(true, "", true, null, null);

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryPublication publication;

    @Autowired
    Outlets outlets;

    @Autowired
    Channels channels;

    @Autowired
    Planning planning;

    @Autowired
    Distribution distribution;

    @Autowired
    Deliveries deliveries;

    @Autowired
    DeliveryRows rows;

    @Autowired
    Ledger ledger;

    @Autowired
    JdbcClient jdbc;

    /** A Mastodon server as far as we use it: it keeps statuses and knows the keys with which they came. */
    private final Map<String, String> statuses = new ConcurrentHashMap<>();

    private final Map<String, String> keys = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();

    private Cast cast;
    private Actor keeper;
    private Platform platform;

    @BeforeEach
    void begin() throws IOException {
        cast = newsdesk.cast();
        keeper = outlets.keeper();
        platform = new Platform(this::mastodon);
    }

    @AfterEach
    void end() {
        platform.close();
    }

    private Said mastodon(Asked asked) {
        if (asked.path().startsWith("/bot")) {
            return Said.json(200, "{\"ok\":true,\"result\":{\"title\":\"Kabar Balangan\"}}");
        }
        String id = asked.path().replaceFirst(".*/statuses/", "");
        return switch (asked.method() + (asked.path().startsWith("/api/v1/statuses") ? "" : " account")) {
            case "POST" -> {
                String made = keys.computeIfAbsent(
                        asked.header("Idempotency-key"), key -> Integer.toString(last.incrementAndGet()));
                statuses.put(made, asked.text());
                yield status(made);
            }
            case "PUT" -> {
                statuses.put(id, asked.text());
                yield status(id);
            }
            case "GET" -> status(id);
            case "DELETE" -> {
                statuses.remove(id);
                yield Said.json(200, "{}");
            }
            default -> Said.json(200, "{\"id\":\"77\",\"acct\":\"balangan\"}");
        };
    }

    private Said status(String id) {
        String body = statuses.get(id);
        if (body == null) {
            return Said.json(404, "{\"error\":\"Record not found\"}");
        }
        String text = body.replaceFirst("(?s).*\"status\":\"(.*?)\",?\\\"?.*", "$1");
        return Said.json(
                200, "{\"id\":\"%s\",\"url\":\"https://sosial.test/%s\",\"content\":\"%s\"}".formatted(id, id, text));
    }

    private StoryId published(String title, ChannelId channel) {
        Content content = Newsdesk.content(title);
        StoryId story = newsdesk.ready(cast, content);
        assertThat(planning.choose(cast.editor(), story, channel, YES).any()).isFalse();
        Newsdesk.done(publication.publish(cast.editor(), story));
        return story;
    }

    private Delivery delivery(StoryId story, ChannelId channel) {
        return rows.of(story).stream()
                .filter(one -> one.channel().equals(channel))
                .findFirst()
                .orElseThrow();
    }

    private Delivery until(StoryId story, ChannelId channel, DeliveryState state) {
        await().atMost(Duration.ofSeconds(40))
                .until(() ->
                        rows.of(story).stream().anyMatch(one -> one.channel().equals(channel) && one.state() == state));
        return delivery(story, channel);
    }

    @Test
    void whatIsPublishedIsPostedOnceWithItsShortAddress() {
        ChannelId channel = outlets.mastodon(keeper, platform);
        StoryId story = published(Newsdesk.unique("Jembatan dibuka"), channel);

        Delivery sent = until(story, channel, DeliveryState.SENT);

        assertThat(sent.remote().address()).isEqualTo("https://sosial.test/1");
        assertThat(sent.saying().text()).contains(sent.saying().link());
        assertThat(sent.saying().link()).contains(ShortLinks.PATH);
        assertThat(statuses).hasSize(1);
        assertThat(deliveries.history(sent.id()))
                .extracting(Deliveries.Line::outcome)
                .contains("distribution.outcome.done");
    }

    @Test
    void aCorrectionIsMadeWhereItStandsAndReadBack() {
        ChannelId channel = outlets.mastodon(keeper, platform);
        StoryId story = published(Newsdesk.unique("Jembatan dibuka"), channel);
        until(story, channel, DeliveryState.SENT);
        String right = Newsdesk.unique("Jembatan belum dibuka");

        newsdesk.corrected(cast, story, Newsdesk.content(right), "Jembatannya belum dibuka.");

        await().atMost(Duration.ofSeconds(40))
                .until(() -> ledger.of(story).stream()
                        .anyMatch(recall -> recall.state() == Recall.State.DONE && recall.confirmed() != null));
        assertThat(statuses.get("1")).contains(right);
        assertThat(statuses).hasSize(1);
        assertThat(delivery(story, channel).release()).isEqualTo(2);
        assertThat(ledger.open(cast.editor()))
                .noneMatch(recall -> recall.delivery().story().equals(story));
    }

    @Test
    void aRetractionTakesItAwayAndEmptiesTheLedger() {
        ChannelId channel = outlets.mastodon(keeper, platform);
        StoryId story = published(Newsdesk.unique("Kabar keliru"), channel);
        until(story, channel, DeliveryState.SENT);

        Newsdesk.done(publication.retract(cast.chief(), story, "Tidak benar."));

        until(story, channel, DeliveryState.WITHDRAWN);
        assertThat(statuses).isEmpty();
        assertThat(ledger.of(story)).singleElement().satisfies(recall -> {
            assertThat(recall.confirmed()).isNotNull();
            assertThat(recall.reason()).isEqualTo("Tidak benar.");
        });
    }

    @Test
    void whatWaitsWhenTheStoryIsRetractedNeverGoes() {
        ChannelId channel = outlets.mastodon(keeper, platform);
        channels.pause(keeper, channel, "libur");
        StoryId story = published(Newsdesk.unique("Kabar keliru"), channel);
        until(story, channel, DeliveryState.PLANNED);

        Newsdesk.done(publication.retract(cast.chief(), story, "Tidak benar."));

        until(story, channel, DeliveryState.CANCELLED);
        channels.resume(keeper, channel);
        assertThat(ledger.of(story)).isEmpty();
        assertThat(statuses).isEmpty();
    }

    @Test
    void aTokenThatIsNoLongerGoodLocksTheChannelUntilItIsMended() {
        ChannelId channel = outlets.mastodon(keeper, platform);
        platform.does(asked -> Said.json(401, "{\"error\":\"The access token is invalid\"}"));
        StoryId story = published(Newsdesk.unique("Jembatan"), channel);
        await().atMost(Duration.ofSeconds(40))
                .until(() -> channels.kept(keeper, channel).state() == ChannelState.LOCKED);
        assertThat(delivery(story, channel).tries().reason()).isEqualTo("distribution.reason.token");
        assertThat(told(keeper, "distribution.told.locked")).isEqualTo(1);

        platform.does(this::mastodon);
        channels.check(keeper, channel);

        until(story, channel, DeliveryState.SENT);
        assertThat(statuses).hasSize(1);
    }

    private long told(Actor whom, String key) {
        return jdbc.sql("select count(*) from notification where account = :account and key = :key")
                .param("account", whom.account().value())
                .param("key", key)
                .query(Long.class)
                .single();
    }

    @Test
    void whatThePlatformRefusesSaysWhyAndGoesWhenItIsMended() {
        ChannelId channel = outlets.mastodon(keeper, platform);
        platform.does(asked -> asked.method().equals("POST")
                ? Said.json(422, "{\"error\":\"Validation failed: Text is spam\"}")
                : mastodon(asked));
        StoryId story = published(Newsdesk.unique("Jembatan"), channel);
        Delivery failed = until(story, channel, DeliveryState.FAILED);
        assertThat(failed.tries().said()).contains("Text is spam");
        assertThat(told(cast.editor(), "distribution.told.failed")).isEqualTo(1);

        platform.does(this::mastodon);
        assertThat(planning.choose(cast.editor(), story, channel, new Choice(true, "Lebih singkat", true, null, null))
                        .any())
                .isFalse();

        Delivery sent = until(story, channel, DeliveryState.SENT);
        assertThat(sent.saying().text()).startsWith("Lebih singkat\n\nhttp");
        assertThat(deliveries.send(cast.editor(), sent.id())).isFalse();
    }

    @Test
    void anInterruptionIsRepeatedWhereThePlatformCanTellAndAskedAboutWhereItCannot() {
        ChannelId can = outlets.mastodon(keeper, platform);
        ChannelId cannot = outlets.telegram(keeper, platform);
        channels.pause(keeper, can, "uji");
        channels.pause(keeper, cannot, "uji");
        StoryId story = newsdesk.ready(cast, Newsdesk.content(Newsdesk.unique("Jembatan")));
        planning.choose(cast.editor(), story, can, YES);
        planning.choose(cast.editor(), story, cannot, YES);
        Newsdesk.done(publication.publish(cast.editor(), story));
        Delivery first = until(story, can, DeliveryState.PLANNED);
        until(story, cannot, DeliveryState.PLANNED);
        // The platform had taken it when the process was killed.
        keys.put(first.id().toString(), "99");
        statuses.put("99", "{\"status\":\"Jembatan\"}");
        jdbc.sql("""
                update delivery set state = 'SENDING', attempts = 1, first_tried_at = now(), leased_until = now() - interval '1 s'
                where story_id = :story""").param("story", story.value()).update();

        channels.resume(keeper, can);
        channels.resume(keeper, cannot);

        Delivery sent = until(story, can, DeliveryState.SENT);
        assertThat(sent.remote().id()).isEqualTo("99");
        assertThat(statuses).hasSize(1);
        Delivery unsure = until(story, cannot, DeliveryState.UNSURE);
        assertThat(platform.asked("POST", "/bot123:abc/sendMessage")).isEmpty();

        assertThat(deliveries.posted(cast.editor(), unsure.id(), "bukan alamat").any())
                .isTrue();
        assertThat(deliveries
                        .posted(cast.editor(), unsure.id(), "https://t.me/balangan/7")
                        .any())
                .isFalse();
        assertThat(delivery(story, cannot).state()).isEqualTo(DeliveryState.SENT);
    }

    @Test
    void aPlatformThatSaysYesAndDidNotPostIsFoundOutAndAPersonDecides() {
        ChannelId channel = outlets.mastodon(keeper, platform);
        platform.does(asked -> {
            Said said = mastodon(asked);
            statuses.clear();
            return said;
        });
        StoryId story = published(Newsdesk.unique("Jembatan"), channel);
        Delivery sent = until(story, channel, DeliveryState.SENT);

        past(sent, "look_at");
        await().atMost(Duration.ofSeconds(20)).until(() -> looks(sent) == 1);
        assertThat(delivery(story, channel).state())
                .as("a platform may be slow to show it")
                .isEqualTo(DeliveryState.SENT);
        past(sent, "sent_at");
        past(sent, "look_at");
        Delivery unsure = until(story, channel, DeliveryState.UNSURE);

        assertThat(unsure.tries().reason()).isEqualTo("distribution.reason.vanished");
        assertThat(told(cast.editor(), "distribution.told.unsure")).isEqualTo(1);
        platform.does(this::mastodon);
        keys.clear();
        assertThat(deliveries.send(cast.editor(), unsure.id())).isTrue();
        Delivery again = until(story, channel, DeliveryState.SENT);
        past(again, "look_at");
        await().atMost(Duration.ofSeconds(20)).until(() -> looks(sent) == 3);
        assertThat(statuses).hasSize(1);
        assertThat(delivery(story, channel).state()).isEqualTo(DeliveryState.SENT);
    }

    private void past(Delivery delivery, String column) {
        jdbc.sql("update delivery set " + column + " = now() - interval '11 minutes' where id = :id")
                .param("id", delivery.id().value())
                .update();
    }

    private long looks(Delivery delivery) {
        return deliveries.history(delivery.id()).stream()
                .filter(line -> line.deed().equals("distribution.deed.read"))
                .count();
    }

    @Test
    void whatAnEditorWroteStaysHoweverOftenTheReleaseIsHeardOfAndAfterASecondThought() {
        ChannelId channel = outlets.mastodon(keeper, platform);
        channels.pause(keeper, channel, "uji");
        StoryId story = newsdesk.ready(cast, Newsdesk.content(Newsdesk.unique("Jembatan")));
        planning.choose(cast.editor(), story, channel, new Choice(true, "Kata redaktur", true, null, null));
        Newsdesk.done(publication.publish(cast.editor(), story));
        until(story, channel, DeliveryState.PLANNED);

        distribution.distribute(story);
        assertThat(delivery(story, channel).saying().text()).startsWith("Kata redaktur\n");

        planning.choose(cast.editor(), story, channel, new Choice(false, "", true, null, null));
        assertThat(delivery(story, channel).state()).isEqualTo(DeliveryState.CANCELLED);
        planning.choose(cast.editor(), story, channel, new Choice(true, "Kata lain", true, null, null));
        assertThat(delivery(story, channel).state()).isEqualTo(DeliveryState.PLANNED);
        assertThat(delivery(story, channel).saying().text()).startsWith("Kata lain\n");
    }

    @Test
    void aChannelThatIsDownHoldsUpNoOther() throws IOException {
        ChannelId well = outlets.mastodon(keeper, platform);
        try (var down = new Platform(asked -> Said.silence())) {
            ChannelId slow = outlets.mastodon(keeper, down);
            StoryId story = newsdesk.ready(cast, Newsdesk.content(Newsdesk.unique("Jembatan")));
            planning.choose(cast.editor(), story, well, YES);
            planning.choose(cast.editor(), story, slow, YES);
            Newsdesk.done(publication.publish(cast.editor(), story));

            until(story, well, DeliveryState.SENT);
            assertThat(delivery(story, slow).state()).isNotEqualTo(DeliveryState.SENT);
        }
    }

    @Test
    void whatIsPostedByHandWaitsForAPersonAndIsTakenBackByOne() {
        ChannelId channel =
                outlets.add(keeper, ChannelKind.WHATSAPP_CHANNEL, Map.of("alamat", "https://whatsapp.com/channel/a"));
        StoryId story = published(Newsdesk.unique("Jembatan"), channel);
        Delivery waiting = until(story, channel, DeliveryState.PLANNED);
        assertThat(told(cast.editor(), "distribution.told.waits")).isEqualTo(1);
        assertThat(deliveries
                        .posted(cast.editor(), waiting.id(), "https://whatsapp.com/channel/a/1")
                        .any())
                .isFalse();

        Newsdesk.done(publication.retract(cast.chief(), story, "Tidak benar."));

        await().atMost(Duration.ofSeconds(20)).until(() -> !ledger.of(story).isEmpty());
        Recall recall = ledger.of(story).getFirst();
        assertThat(recall.byHand()).isTrue();
        ledger.done(cast.editor(), recall.id(), "Sudah dihapus.");
        assertThat(delivery(story, channel).state()).isEqualTo(DeliveryState.WITHDRAWN);
        assertThat(ledger.open(cast.editor()))
                .noneMatch(open -> open.delivery().story().equals(story));
    }

    @Test
    void aTextThatIsTooLongWithItsAddressIsNotKept() {
        ChannelId channel = outlets.mastodon(keeper, platform);
        StoryId story = newsdesk.ready(cast, Newsdesk.content(Newsdesk.unique("Jembatan")));
        var errors =
                planning.choose(cast.editor(), story, channel, new Choice(true, "a".repeat(480), true, null, null));
        assertThat(errors.of("teks"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.arguments()).containsExactly(5));
    }

    @Test
    void secretsAreLockedInTheDatabaseAndForgottenWithTheChannel() {
        ChannelId channel = outlets.mastodon(keeper, platform);
        assertThat(jdbc.sql("select encode(secrets, 'escape') || settings from channel where id = :id")
                        .param("id", channel.value())
                        .query(String.class)
                        .single())
                .doesNotContain("rahasia")
                .contains(platform.address());
        channels.close(keeper, channel);
        assertThat(jdbc.sql("select count(*) from channel where id = :id and secrets is null")
                        .param("id", channel.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }
}
