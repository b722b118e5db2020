package id.mymein.portal;

import id.mymein.newsroom.DistrictNews;
import id.mymein.newsroom.PublishedCounts;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedStories;
import id.mymein.platform.Site;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What came from every district over the last week. */
@Component
class FrontDistricts {

    private static final int DAYS = 7;

    private final PublishedStories stories;
    private final PublishedCounts counts;
    private final Regions regions;
    private final Cards cards;
    private final PublicHtml html;
    private final Site site;

    FrontDistricts(
            PublishedStories stories,
            PublishedCounts counts,
            Regions regions,
            Cards cards,
            PublicHtml html,
            Site site) {
        this.stories = stories;
        this.counts = counts;
        this.regions = regions;
        this.cards = cards;
        this.html = html;
        this.site = site;
    }

    FrontView.Districts lately() {
        Instant since = html.words(Languages.INDONESIAN)
                .today()
                .minusDays(DAYS - 1)
                .atStartOfDay(site.zone())
                .toInstant();
        List<Region> served = regions.served();
        List<FrontView.DistrictView> districts = districts(served, since);
        return new FrontView.Districts(
                districts,
                districts.stream().mapToLong(FrontView.DistrictView::recent).sum(),
                served.stream()
                        .mapToLong(regency -> counts.villagesHeard(regency.code(), since))
                        .sum(),
                served.stream()
                        .mapToLong(regency -> regions.villages(regency.code()).size())
                        .sum());
    }

    private List<FrontView.DistrictView> districts(List<Region> served, Instant since) {
        List<RegionCode> codes = served.stream()
                .flatMap(regency -> regions.children(regency.code()).stream())
                .map(Region::code)
                .toList();
        List<DistrictNews> news = stories.lately(codes, since);
        List<PublishedItem> items = news.stream()
                .map(DistrictNews::newest)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        List<Card> known = cards.placed(items);
        return news.stream()
                .map(district -> new FrontView.DistrictView(
                        regions.find(district.region()).orElseThrow(), district.recent(), card(known, district)))
                .toList();
    }

    private static @Nullable Card card(List<Card> known, DistrictNews district) {
        return known.stream()
                .filter(card -> card.item().equals(district.newest()))
                .findFirst()
                .orElse(null);
    }
}
