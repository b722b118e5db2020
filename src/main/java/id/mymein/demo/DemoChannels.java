package id.mymein.demo;

import id.mymein.demo.DemoRegisters.Entry;
import id.mymein.distribution.Channel;
import id.mymein.distribution.ChannelId;
import id.mymein.distribution.ChannelResult;
import id.mymein.distribution.ChannelTyped;
import id.mymein.distribution.Channels;
import id.mymein.distribution.SampleChannels;
import id.mymein.identity.Actor;
import id.mymein.platform.Ids;
import id.mymein.platform.TimeTravel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds the demo's channels: samples, so that no platform is ever asked for anything. */
@Component
class DemoChannels {

    private static final Duration SINCE = Duration.ofDays(90);

    private final DemoFiles files;
    private final DemoLedger ledger;
    private final Cast cast;
    private final Channels channels;
    private final SampleChannels samples;
    private final TimeTravel travel;
    private final Clock clock;

    DemoChannels(
            DemoFiles files,
            DemoLedger ledger,
            Cast cast,
            Channels channels,
            SampleChannels samples,
            TimeTravel travel,
            Clock clock) {
        this.files = files;
        this.ledger = ledger;
        this.cast = cast;
        this.channels = channels;
        this.samples = samples;
        this.travel = travel;
        this.clock = clock;
    }

    /**
     * Before the stories, some of which go there. Nothing goes by itself yet: else all of the demo's stories would.
     *
     * @param begun the moment that the demo's past is counted back from
     */
    @Transactional
    public void load(Instant begun) {
        for (DemoChannel channel : files.channels()) {
            var id = new ChannelId(Ids.next(clock));
            if (ledger.note(channel.ledgerKey(), id.value(), clock.instant())) {
                done(travel.at(
                        begun.minus(SINCE),
                        () -> samples.add(
                                cast.administrator(), id, channel.kind(), typed(channel, false), channel.why())));
            }
        }
    }

    /** From now on what fits goes there, after everything else of the demo is there. */
    List<Entry> entries() {
        return files.channels().stream()
                .map(channel -> new Entry("defaults:channel:" + channel.key(), () -> open(channel)))
                .toList();
    }

    private void open(DemoChannel channel) {
        Actor administrator = cast.administrator();
        Channel now = channels.kept(administrator, new ChannelId(ledger.made(channel.ledgerKey())));
        done(channels.change(administrator, now.id(), now.version(), typed(channel, true)));
    }

    private ChannelTyped typed(DemoChannel channel, boolean automatic) {
        return new ChannelTyped(
                ledger.made("office:diskominfo").toString(),
                channel.name(),
                channel.settings(),
                automatic,
                channel.categories(),
                List.of(),
                channel.from(),
                channel.to(),
                Integer.toString(channel.gap()),
                Integer.toString(channel.anHour()));
    }

    private static void done(ChannelResult result) {
        if (!(result instanceof ChannelResult.Done)) {
            throw new IllegalStateException("a channel of the demo was refused: " + result);
        }
    }
}
