package id.mymein.portal;

import id.mymein.authenticity.ClaimAddress;
import id.mymein.authenticity.PublishedClaim;
import id.mymein.identity.Accounts;
import id.mymein.identity.Office;
import id.mymein.identity.Offices;
import id.mymein.newsroom.RichText;
import id.mymein.platform.web.PublicHtml;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gathers what a claim check's page shows. */
@Component
class ClaimViews {

    private final Offices offices;
    private final Accounts accounts;
    private final Regions regions;
    private final ClaimReview review;
    private final PublicHtml html;

    ClaimViews(Offices offices, Accounts accounts, Regions regions, ClaimReview review, PublicHtml html) {
        this.offices = offices;
        this.accounts = accounts;
        this.regions = regions;
        this.review = review;
        this.html = html;
    }

    ClaimView view(ClaimAddress.Found found, Locale language) {
        PublishedClaim claim = found.claim();
        var known = offices.find(List.of(claim.office(), claim.publishedFor()));
        Office police = known.get(claim.office());
        Office editors = known.get(claim.publishedFor());
        return new ClaimView(
                claim,
                police,
                accounts.names(List.of(claim.publishedBy())).getOrDefault(claim.publishedBy(), ""),
                editors == null ? "" : editors.name(),
                regions.find(new RegionCode(claim.text().region())).orElse(null),
                found.corrections(),
                RichText.fromPlain(claim.text().explanation()),
                review.of(claim, police, language),
                html.address(claim.path(), language));
    }
}
