package id.mymein.alert;

import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.PublishedStory;
import id.mymein.platform.Site;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds out, when an alert's turn comes, whether it is still to be told, and asks the audience whom. */
@Component
public class Alerts {

    /** News that is older is none. */
    public static final Duration FRESH = Duration.ofDays(1);

    private final AlertRows rows;
    private final PublishedRegister stories;
    private final Regions regions;
    private final Site site;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Alerts(
            AlertRows rows,
            PublishedRegister stories,
            Regions regions,
            Site site,
            Clock clock,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.stories = stories;
        this.regions = regions;
        this.site = site;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** All that waits for an audience, each in a transaction of its own. */
    public void plan(AlertAudience audience) {
        rows.waiting(audience.name())
                .forEach(alert -> transaction.executeWithoutResult(status -> {
                    if (rows.take(alert, audience.name())) {
                        plan(audience, alert);
                    }
                }));
    }

    private void plan(AlertAudience audience, Alert alert) {
        Optional<PublishedAddress> now = stories.find(alert.story());
        if (now.orElse(null) instanceof PublishedAddress.Found(PublishedStory story)) {
            if (alert.news()) {
                news(audience, alert, story.item());
            } else if (alert.correction(story).isPresent()) {
                audience.changed(alert);
            }
        } else if (alert.withdrawal() && now.orElse(null) instanceof PublishedAddress.Gone) {
            audience.changed(alert);
        }
    }

    private void news(AlertAudience audience, Alert alert, PublishedItem item) {
        Instant now = clock.instant();
        if (item.archived() || item.publishedAt().isBefore(now.minus(FRESH))) {
            return;
        }
        Instant morning =
                now.atZone(site.zone()).toLocalDate().atStartOfDay(site.zone()).toInstant();
        List<String> places = Stream.concat(
                        Stream.of(""),
                        regions.path(item.region()).stream().map(Region::code).map(Objects::toString))
                .toList();
        audience.news(alert, new AlertAudience.News(places, item.category(), item.urgent(), morning));
    }
}
