package id.mymein.portal;

import id.mymein.authenticity.ClaimAddress;
import id.mymein.authenticity.PublishedClaim;
import id.mymein.authenticity.PublishedClaims;
import id.mymein.platform.web.Languages;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import id.mymein.portal.card.CardPainter;
import id.mymein.portal.card.CardText;
import id.mymein.portal.card.CardText.Tone;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A claim check as a picture to be passed on in the groups where the claim went round, one for each edition. Whoever follows the code in
 * it reads the newest.
 */
@Component
@Order(9)
class ClaimCardSection implements Section {

    private static final String BEFORE = "/" + CardSection.FOLDER;

    private final PublishedClaims claims;
    private final Regions regions;
    private final CardPainter painter;
    private final PublicHtml html;

    ClaimCardSection(PublishedClaims claims, Regions regions, CardPainter painter, PublicHtml html) {
        this.claims = claims;
        this.regions = regions;
        this.painter = painter;
        this.html = html;
    }

    static String path(PublishedClaim claim) {
        return BEFORE + claim.path() + "/" + claim.edition() + CardSection.GROUP;
    }

    @Override
    public Optional<Answer> answer(Address address) {
        String path = address.path();
        boolean ours = path.startsWith(BEFORE + ClaimSection.PATH + "/")
                && path.endsWith(CardSection.GROUP)
                && address.beginning();
        return ours
                ? claims.at(path.substring(BEFORE.length(), path.lastIndexOf('/')))
                        .flatMap(there -> there instanceof ClaimAddress.Found found
                                ? Optional.of(answer(address, found.claim()))
                                : Optional.empty())
                : Optional.empty();
    }

    private Answer answer(Address address, PublishedClaim claim) {
        String now = path(claim);
        if (!address.path().equals(now)) {
            return new Answer.Moved(now);
        }
        Words words = html.words(address.language());
        var way = CardSection.way(
                html.address(claim.path(), Languages.INDONESIAN),
                html.address(ClaimSection.PATH, Languages.INDONESIAN),
                words);
        return new Answer.Content(200, "image/png", painter.paint(text(claim, words), way));
    }

    /** The verdict stands before the claim: whoever reads half of it must not take the rumour along. */
    private CardText text(PublishedClaim claim, Words words) {
        String verdict = words.text(claim.verdict().publicKey());
        List<Region> path = regions.path(new RegionCode(claim.text().region()));
        return new CardText(
                words.text("platform.name"),
                path.size() < 2 ? "" : Naming.place(words, path.get(path.size() - 2)),
                words.text("portal.claims"),
                words.text("portal.claims.title", verdict, claim.text().claim()),
                verdict,
                switch (claim.verdict()) {
                    case AUTHENTIC -> Tone.GOOD;
                    case HOAX -> Tone.WRONG;
                    case UNPROVEN -> Tone.OPEN;
                });
    }
}
