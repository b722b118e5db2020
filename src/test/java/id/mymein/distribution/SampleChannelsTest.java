package id.mymein.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mymein.IntegrationTest;
import id.mymein.distribution.Connector.Check;
import id.mymein.distribution.Platform.Said;
import id.mymein.distribution.Post.Remote;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A channel that only shows how channels look asks its platform for nothing, whatever somebody presses. */
@IntegrationTest
class SampleChannelsTest {

    private static final Choice YES = new Choice(true, "", true, null, null);

    @Autowired
    SampleChannels samples;

    @Autowired
    Channels channels;

    @Autowired
    Outlets outlets;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryPublication publication;

    @Autowired
    Planning planning;

    @Autowired
    Releasing releasing;

    @Autowired
    Deliveries deliveries;

    @Autowired
    DeliveryRows rows;

    @Autowired
    Courier courier;

    @Autowired
    Dispatcher dispatcher;

    @Autowired
    ChannelWatch watch;

    @Autowired
    JdbcClient jdbc;

    private Actor keeper;
    private Platform platform;
    private ChannelId sample;

    @BeforeEach
    void begin() throws IOException {
        keeper = outlets.keeper();
        platform = new Platform(asked -> Said.json(200, "{\"id\":\"1\",\"acct\":\"balangan\"}"));
        sample = new ChannelId(UUID.randomUUID());
        ChannelTyped typed =
                Outlets.typed(keeper, "Mastodon contoh", Map.of("server", platform.address(), "token", "contoh"));
        assertThat(samples.add(keeper, sample, ChannelKind.MASTODON, typed, "untuk latihan"))
                .isInstanceOf(ChannelResult.Done.class);
    }

    @AfterEach
    void end() {
        channels.close(keeper, sample);
        platform.close();
    }

    private StoryId planned() {
        Cast cast = newsdesk.cast();
        StoryId story = newsdesk.ready(cast, Newsdesk.content(Newsdesk.unique("Ke kanal contoh")));
        assertThat(planning.choose(cast.editor(), story, sample, YES).any()).isFalse();
        Newsdesk.done(publication.publish(cast.editor(), story));
        releasing.released(story);
        return story;
    }

    private Delivery delivery(StoryId story) {
        return rows.of(story).stream()
                .filter(one -> one.channel().equals(sample))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void itIsPausedFromTheStartWithAReasonAndStaysSo() {
        Channel kept = channels.kept(keeper, sample);
        assertThat(kept.sample()).isTrue();
        assertThat(kept.state()).isEqualTo(ChannelState.PAUSED);
        assertThat(kept.said()).isEqualTo("untuk latihan");
        channels.resume(keeper, sample);
        assertThat(channels.kept(keeper, sample).state()).isEqualTo(ChannelState.PAUSED);
        assertThatThrownBy(() -> jdbc.sql("update channel set state = 'ACTIVE' where id = :id")
                        .param("id", sample.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void nothingAsksItsPlatform() {
        StoryId story = planned();
        assertThat(channels.check(keeper, sample))
                .isEqualTo(new Check.Fails("", "distribution.reason.sample", "", false));
        ChannelTyped typed = Outlets.typed(keeper, "Lain", Map.of("server", platform.address(), "token", "contoh"));
        assertThat(channels.change(keeper, sample, channels.kept(keeper, sample).version(), typed))
                .isInstanceOf(ChannelResult.Done.class);
        channels.resume(keeper, sample);
        deliveries.send(newsdesk.cast().editor(), delivery(story).id());
        assertThat(dispatcher.waiting()).doesNotContain(sample);
        courier.workOff(sample);
        watch.run();
        assertThat(delivery(story).state()).isEqualTo(DeliveryState.PLANNED);
        assertThat(platform.asked()).isEmpty();
    }

    @Test
    void aStoryFaresThereAsIfThePlatformHadSaidSo() {
        StoryId refused = planned();
        samples.answer(refused, sample, new Reply.Refused("distribution.reason.refused", "Tautannya rusak."));
        assertThat(delivery(refused).state()).isEqualTo(DeliveryState.FAILED);
        assertThat(delivery(refused).tries().said()).isEqualTo("Tautannya rusak.");
        assertThat(deliveries.history(delivery(refused).id())).hasSize(1);

        StoryId sent = planned();
        samples.answer(sent, sample, new Reply.Done(new Remote("7", "https://example.org/7")));
        assertThat(delivery(sent).state()).isEqualTo(DeliveryState.SENT);
        assertThat(delivery(sent).remote().address()).isEqualTo("https://example.org/7");
        assertThatThrownBy(() -> samples.answer(sent, sample, new Reply.Absent()))
                .isInstanceOf(java.util.NoSuchElementException.class);
        assertThat(platform.asked()).isEmpty();
    }

    @Test
    void aRealChannelIsNeverAnsweredFor() throws IOException {
        ChannelId real = outlets.mastodon(keeper, platform);
        StoryId story = planned();
        assertThatThrownBy(() -> samples.answer(story, real, new Reply.Absent()))
                .isInstanceOf(java.util.NoSuchElementException.class);
        channels.close(keeper, real);
    }
}
