package id.mymein.portal;

import id.mymein.aspiration.PublicAspirations;
import id.mymein.authenticity.PublishedClaims;
import id.mymein.newsroom.Candidate;
import id.mymein.newsroom.Coverage;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedStories;
import id.mymein.newsroom.StoryId;
import id.mymein.portal.curation.Arrangement;
import id.mymein.portal.curation.FrontBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Fills the front page's blocks: what is pinned first, then the newest, no story twice. */
@Component
class FrontViews {

    private static final int LOOKED_AT = 40;
    private static final int LATEST = 7;
    private static final int PICTURES = 3;
    private static final int CLAIMS = 3;
    private static final int ANSWERED = 3;

    private final PublishedStories stories;
    private final FrontDistricts districts;
    private final Cards cards;
    private final PublishedClaims claims;
    private final ClaimCards claimCards;
    private final PublicAspirations aspirations;
    private final AspirationLines aspirationLines;

    FrontViews(
            PublishedStories stories,
            FrontDistricts districts,
            Cards cards,
            PublishedClaims claims,
            ClaimCards claimCards,
            PublicAspirations aspirations,
            AspirationLines aspirationLines) {
        this.stories = stories;
        this.districts = districts;
        this.cards = cards;
        this.claims = claims;
        this.claimCards = claimCards;
        this.aspirations = aspirations;
        this.aspirationLines = aspirationLines;
    }

    /** @param preview true for editors who look at what is not published yet */
    FrontView view(Arrangement arrangement, boolean preview) {
        List<FrontBlock> shown = arrangement.shown();
        List<PublishedItem> picks = shown.contains(FrontBlock.PICKS)
                ? stories.these(
                        arrangement.picks().stream().map(Arrangement.Pin::story).toList())
                : List.of();
        var newest = new ArrayList<>(stories.candidates(Coverage.everything(), LOOKED_AT));
        boolean empty = newest.isEmpty();
        picks.forEach(pick -> newest.removeIf(candidate -> candidate.is(pick.id())));
        Optional<PublishedItem> lead = shown.contains(FrontBlock.LEAD) ? lead(arrangement, newest) : Optional.empty();
        List<Candidate> latest = shown.contains(FrontBlock.LATEST) ? taken(newest, LATEST) : List.of();
        List<Candidate> pictures = shown.contains(FrontBlock.PICTURES) ? pictures(newest) : List.of();
        FrontView.Districts all = shown.contains(FrontBlock.DISTRICTS) ? districts.lately() : FrontView.Districts.NONE;
        return new FrontView(
                preview,
                empty,
                shown,
                lead.map(cards::of).orElse(null),
                cards.placed(shown(latest)),
                shown.contains(FrontBlock.CLAIMS) ? claimCards.of(claims.newest(CLAIMS)) : List.of(),
                aspirationLines.of(aspirations.answered(ANSWERED)),
                cards.of(picks),
                cards.of(shown(pictures)),
                all);
    }

    /** The pinned one, else the newest with a picture, else the newest; takes it out of the list. */
    private Optional<PublishedItem> lead(Arrangement arrangement, List<Candidate> newest) {
        if (arrangement.lead() != null) {
            StoryId pinned = arrangement.lead().story();
            Optional<PublishedItem> item =
                    stories.these(List.of(pinned)).stream().findFirst();
            if (item.isPresent()) {
                newest.removeIf(candidate -> candidate.is(pinned));
                return item;
            }
        }
        Optional<Candidate> lead = newest.stream()
                .filter(Candidate::pictured)
                .findFirst()
                .or(() -> newest.stream().findFirst());
        lead.ifPresent(newest::remove);
        return lead.map(Candidate::shown);
    }

    private static List<Candidate> taken(List<Candidate> newest, int most) {
        List<Candidate> taken = List.copyOf(newest.subList(0, Math.min(most, newest.size())));
        newest.removeAll(taken);
        return taken;
    }

    private static List<Candidate> pictures(List<Candidate> newest) {
        return newest.stream().filter(Candidate::pictured).limit(PICTURES).toList();
    }

    private static List<PublishedItem> shown(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::shown).toList();
    }
}
