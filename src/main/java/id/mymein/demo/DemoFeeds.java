package id.mymein.demo;

import id.mymein.demo.DemoRegisters.Entry;
import id.mymein.identity.Actor;
import id.mymein.incoming.FeedId;
import id.mymein.incoming.SampleFeeds;
import id.mymein.incoming.SampleFeeds.Piece;
import id.mymein.incoming.Trouble;
import id.mymein.platform.TimeTravel;
import id.mymein.region.RegionCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Adds villages' sites to the demo, with what they brought: samples, so that no site is ever asked for anything. */
@Component
class DemoFeeds {

    private static final Duration SINCE = Duration.ofDays(100);

    private final DemoFiles files;
    private final Cast cast;
    private final SampleFeeds samples;
    private final TimeTravel travel;

    DemoFeeds(DemoFiles files, Cast cast, SampleFeeds samples, TimeTravel travel) {
        this.files = files;
        this.cast = cast;
        this.samples = samples;
        this.travel = travel;
    }

    /** @param begun the moment that the demo's past is counted back from */
    List<Entry> entries(Instant begun) {
        Map<String, DemoOffice> offices =
                files.offices().stream().collect(Collectors.toMap(DemoOffice::key, Function.identity()));
        return files.feeds().stream()
                .map(feed -> new Entry(
                        "feed:" + feed.office(),
                        () -> add(feed, Objects.requireNonNull(offices.get(feed.office())), begun)))
                .toList();
    }

    private void add(DemoFeed feed, DemoOffice office, Instant begun) {
        Actor chief = cast.chief();
        String site = DemoHandles.site(office);
        String name = office.name().replace("Pemerintah ", "Situs ") + " (contoh)";
        FeedId id = travel.at(
                begun.minus(SINCE),
                () -> samples.add(chief, site + "/feed", site, name, new RegionCode(office.region())));
        List<Piece> pieces = feed.pieces().stream()
                .map(piece -> new Piece(
                        site + "/" + piece.slug(),
                        piece.title(),
                        String.join("\n\n", piece.text()),
                        begun.minus(piece.ago())))
                .toList();
        travel.at(begun.minus(feed.read()), () -> {
            samples.brought(id, pieces);
            return true;
        });
        if (feed.trouble() != null) {
            fail(feed, feed.trouble(), id, begun);
        }
    }

    /** It began to fail after it was read last, and it still does. */
    private void fail(DemoFeed feed, Trouble trouble, FeedId id, Instant begun) {
        for (Duration ago : List.of(feed.read().minusHours(1), Duration.ofMinutes(20))) {
            travel.at(begun.minus(ago), () -> {
                samples.failed(id, trouble, feed.status());
                return true;
            });
        }
    }
}
