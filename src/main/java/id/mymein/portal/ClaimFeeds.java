package id.mymein.portal;

import id.mymein.authenticity.ClaimText.Source;
import id.mymein.authenticity.PublishedClaim;
import id.mymein.authenticity.PublishedClaims;
import id.mymein.newsroom.RichText;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Fills the feeds of the claim checks. The verdict stands first everywhere: nobody shall read the rumour alone. */
@Component
class ClaimFeeds {

    private static final int LENGTH = 30;

    private final PublishedClaims claims;
    private final ClaimCards cards;
    private final PublicHtml html;
    private final Hub hub;

    ClaimFeeds(PublishedClaims claims, ClaimCards cards, PublicHtml html, Hub hub) {
        this.claims = claims;
        this.cards = cards;
        this.html = html;
        this.hub = hub;
    }

    Feed of(String kind, Locale language) {
        List<PublishedClaim> newest = claims.newest(LENGTH);
        Words words = html.words(language);
        return new Feed(
                words.text("portal.claims") + " – " + words.text("platform.name"),
                words.text("portal.claims.description"),
                html.address(ClaimSection.PATH + kind, language),
                html.address(ClaimSection.PATH, language),
                hub.address(),
                newest.stream()
                        .map(PublishedClaim::updatedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                cards.of(newest).stream().map(card -> entry(card, words)).toList());
    }

    private Feed.Entry entry(ClaimCard card, Words words) {
        PublishedClaim claim = card.claim();
        String verdict = words.text(claim.verdict().publicKey());
        return new Feed.Entry(
                claim.id().value(),
                html.address(claim.path(), words.locale()),
                words.text("portal.claims.title", verdict, claim.text().claim()),
                card.officeName(),
                verdict,
                claim.publishedAt(),
                claim.updatedAt(),
                claim.text().answer(),
                text(claim, verdict, words),
                List.of());
    }

    private static String text(PublishedClaim claim, String verdict, Words words) {
        String corrected = claim.edition() > 1
                ? "<p><strong>" + HtmlUtils.htmlEscape(words.text("portal.feed.corrected")) + "</strong></p>"
                : "";
        return "<p><strong>" + HtmlUtils.htmlEscape(verdict) + "</strong> "
                + HtmlUtils.htmlEscape(claim.text().answer()) + "</p>" + corrected
                + RichText.fromPlain(claim.text().explanation())
                + claim.text().sources().stream()
                        .map(ClaimFeeds::source)
                        .collect(Collectors.joining("", "<ol>", "</ol>"));
    }

    private static String source(Source source) {
        String label = HtmlUtils.htmlEscape(source.label());
        return source.address().isEmpty()
                ? "<li>" + label + "</li>"
                : "<li><a href=\"" + HtmlUtils.htmlEscape(source.address()) + "\" rel=\"nofollow\">" + label
                        + "</a></li>";
    }
}
