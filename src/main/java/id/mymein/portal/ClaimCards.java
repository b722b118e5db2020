package id.mymein.portal;

import id.mymein.authenticity.PublishedClaim;
import id.mymein.identity.Offices;
import java.util.List;
import org.springframework.stereotype.Component;

/** Looks up what claim checks in a list name. */
@Component
class ClaimCards {

    private final Offices offices;

    ClaimCards(Offices offices) {
        this.offices = offices;
    }

    List<ClaimCard> of(List<PublishedClaim> claims) {
        var known = offices.find(
                claims.stream().map(PublishedClaim::office).distinct().toList());
        return claims.stream()
                .map(claim -> new ClaimCard(claim, known.get(claim.office())))
                .toList();
    }
}
