package id.mymein.authenticity.web;

import id.mymein.identity.Actor;
import id.mymein.newsroom.QueueItem;
import id.mymein.newsroom.StoryDesk;
import id.mymein.region.Regions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Makes the police's lists. */
@Component
class WaitingLines {

    /** So many of those that were decided are shown. */
    private static final int DECIDED = 20;

    private final StoryDesk desk;
    private final Regions regions;
    private final Clock clock;

    WaitingLines(StoryDesk desk, Regions regions, Clock clock) {
        this.desk = desk;
        this.regions = regions;
        this.clock = clock;
    }

    List<WaitingLine> waiting(Actor actor) {
        return WaitingLine.inOrder(lines(desk.awaitingAuthenticity(actor)));
    }

    List<WaitingLine> decided(Actor actor) {
        return lines(desk.authenticityDecided(actor).stream().limit(DECIDED).toList());
    }

    private List<WaitingLine> lines(List<QueueItem> items) {
        Instant now = clock.instant();
        return items.stream()
                .map(item -> new WaitingLine(
                        item, regions.bySlugOrCode(item.region()).orElse(null), now))
                .toList();
    }
}
