package id.mymein.portal;

import id.mymein.authenticity.ClaimText;
import id.mymein.authenticity.PublishedClaim;
import id.mymein.authenticity.Verdict;
import id.mymein.identity.Office;
import id.mymein.platform.Site;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A claim check as machines read it: schema.org's {@code ClaimReview} in JSON-LD.
 *
 * @see <a href="https://developers.google.com/search/docs/appearance/structured-data/factcheck">what Google asks for</a>
 */
@Component
class ClaimReview {

    private static final String TYPE = "@type";
    private static final int WORST = 1;
    private static final int BEST = 5;

    private final PublicHtml html;
    private final Site site;

    ClaimReview(PublicHtml html, Site site) {
        this.html = html;
        this.site = site;
    }

    /** JSON that may stand in a script element. */
    String of(PublishedClaim claim, @Nullable Office police, Locale language) {
        Words words = html.words(language);
        Map<String, Object> publisher = JsonLd.publisher(words, site::url, path -> html.address(path, language));
        var review = new LinkedHashMap<String, Object>();
        review.put("@context", "https://schema.org");
        review.put(TYPE, "ClaimReview");
        review.put("@id", "urn:uuid:" + claim.id());
        review.put("url", html.address(claim.path(), language));
        review.put("inLanguage", "id");
        review.put("claimReviewed", claim.text().claim());
        review.put("reviewBody", claim.text().answer());
        review.put("datePublished", words.iso(claim.publishedAt()));
        review.put("dateModified", words.iso(claim.updatedAt()));
        review.put("author", police == null ? publisher : office(police, language));
        review.put("publisher", publisher);
        review.put("itemReviewed", claimed(claim.text()));
        review.put("reviewRating", rating(claim.verdict(), words));
        return JsonLd.script(review);
    }

    private Map<String, Object> office(Office office, Locale language) {
        String page = html.address("/instansi/" + office.slug(), language);
        return Map.of(TYPE, "Organization", "name", office.name(), "url", page);
    }

    private static Map<String, Object> claimed(ClaimText text) {
        var claim = new LinkedHashMap<String, Object>();
        claim.put(TYPE, "Claim");
        claim.put("text", text.claim());
        text.seenDay().ifPresent(day -> claim.put("datePublished", day.toString()));
        if (!text.seenWhere().isEmpty()) {
            claim.put("appearance", Map.of(TYPE, "CreativeWork", "name", text.seenWhere()));
        }
        return claim;
    }

    /** What is unproven lies nowhere between true and false, so it has a word and no number. */
    private static Map<String, Object> rating(Verdict verdict, Words words) {
        var rating = new LinkedHashMap<String, Object>();
        rating.put(TYPE, "Rating");
        if (verdict != Verdict.UNPROVEN) {
            rating.put("ratingValue", verdict == Verdict.AUTHENTIC ? BEST : WORST);
            rating.put("bestRating", BEST);
            rating.put("worstRating", WORST);
        }
        rating.put("alternateName", words.text(verdict.publicKey()));
        return rating;
    }
}
