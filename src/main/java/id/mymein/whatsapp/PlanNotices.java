package id.mymein.whatsapp;

import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.PublishedStory;
import id.mymein.platform.Site;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import id.mymein.whatsapp.NoticeRows.Notice;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Finds the readers that a notice is for: of news those that asked for it, of a change those that were told the news. */
@Component
class PlanNotices {

    /** News that is older is none. */
    static final Duration FRESH = Duration.ofDays(1);

    private static final int ANY_NUMBER = -1;

    private final NoticeRows rows;
    private final PublishedRegister stories;
    private final Regions regions;
    private final WhatsAppSettings settings;
    private final Site site;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PlanNotices(
            NoticeRows rows,
            PublishedRegister stories,
            Regions regions,
            WhatsAppSettings settings,
            Site site,
            Clock clock,
            TransactionTemplate transaction) {
        this.rows = rows;
        this.stories = stories;
        this.regions = regions;
        this.settings = settings;
        this.site = site;
        this.clock = clock;
        this.transaction = transaction;
    }

    void run() {
        rows.unplanned()
                .forEach(notice -> transaction.executeWithoutResult(status -> {
                    if (rows.planned(notice)) {
                        plan(notice);
                    }
                }));
    }

    private void plan(Notice notice) {
        Optional<PublishedAddress> now = stories.find(notice.story());
        if (now.orElse(null) instanceof PublishedAddress.Found(PublishedStory story)) {
            if (notice.news()) {
                news(notice, story.item());
            } else if (Tellings.correction(notice, story).isPresent()) {
                // Some releases only bring the police's finding.
                rows.planChange(notice);
            }
        } else if (notice.withdrawal() && now.orElse(null) instanceof PublishedAddress.Gone) {
            rows.planChange(notice);
        }
    }

    private void news(Notice notice, PublishedItem item) {
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
        rows.planNews(notice, places, item.category(), item.urgent() ? ANY_NUMBER : settings.aDay(), morning);
    }
}
