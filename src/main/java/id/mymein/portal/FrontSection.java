package id.mymein.portal;

import id.mymein.newsroom.Candidate;
import id.mymein.newsroom.Coverage;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The front page: a lead with a picture, the latest, three more with pictures, and every district over the last week. */
@Component
@Order(1)
class FrontSection implements Section {

    private static final int LOOKED_AT = 40;
    private static final int LATEST = 7;
    private static final int PICTURES = 3;
    private static final int DAYS = 7;

    private final PublishedStories stories;
    private final PublishedCounts counts;
    private final Regions regions;
    private final Cards cards;
    private final Renderer renderer;
    private final PublicHtml html;
    private final Site site;

    FrontSection(
            PublishedStories stories,
            PublishedCounts counts,
            Regions regions,
            Cards cards,
            Renderer renderer,
            PublicHtml html,
            Site site) {
        this.stories = stories;
        this.counts = counts;
        this.regions = regions;
        this.cards = cards;
        this.renderer = renderer;
        this.html = html;
        this.site = site;
    }

    @Override
    public Optional<Answer> answer(Address address) {
        boolean front = address.steps().isEmpty() && address.beginning();
        return front ? Optional.of(renderer.page(address, "front", view())) : Optional.empty();
    }

    private FrontView view() {
        List<Candidate> newest = new ArrayList<>(stories.candidates(Coverage.everything(), LOOKED_AT));
        List<Candidate> lead = lead(newest);
        newest.removeAll(lead);
        List<Candidate> latest = List.copyOf(newest.subList(0, Math.min(LATEST, newest.size())));
        newest.removeAll(latest);
        List<Candidate> pictures =
                newest.stream().filter(Candidate::pictured).limit(PICTURES).toList();
        Instant since = html.words(Languages.INDONESIAN)
                .today()
                .minusDays(DAYS - 1)
                .atStartOfDay(site.zone())
                .toInstant();
        List<Region> served = regions.served();
        List<FrontView.DistrictView> districts = districts(served, since);
        return new FrontView(
                shown(lead).stream().findFirst().orElse(null),
                shown(latest),
                shown(pictures),
                districts,
                districts.stream().mapToLong(FrontView.DistrictView::recent).sum(),
                served.stream()
                        .mapToLong(regency -> counts.villagesHeard(regency.code(), since))
                        .sum(),
                served.stream()
                        .mapToLong(regency -> regions.villages(regency.code()).size())
                        .sum());
    }

    /** The newest with a picture, else the newest; none where there is no story. */
    private static List<Candidate> lead(List<Candidate> newest) {
        return newest.stream()
                .filter(Candidate::pictured)
                .findFirst()
                .or(() -> newest.stream().findFirst())
                .stream()
                .toList();
    }

    private List<Card> shown(List<Candidate> candidates) {
        return cards.of(candidates.stream().map(Candidate::shown).toList());
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
        List<Card> known = cards.of(items);
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
