package id.mymein.socialaccount;

import id.mymein.platform.Site;
import id.mymein.platform.outbound.Fetched;
import id.mymein.platform.outbound.Outbound;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at one account's page or feed. */
@Component
class PageLook {

    private static final String REACHED = "socialaccount.check.reached";
    private static final String STATUS = "socialaccount.check.status";
    private static final String FEEDS =
            "link[rel~=(?i)alternate][type=application/rss+xml],link[rel~=(?i)alternate][type=application/atom+xml]";

    private final Outbound outbound;
    private final PlatformRows platforms;
    private final Site site;
    private final Clock clock;

    PageLook(Outbound outbound, PlatformRows platforms, Site site, Clock clock) {
        this.outbound = outbound;
        this.platforms = platforms;
        this.site = site;
        this.clock = clock;
    }

    /**
     * What was seen.
     *
     * @param outcome message key
     * @param status null where nobody answered
     * @param lastPost null where no feed says it
     */
    record Look(
            boolean reached,
            String url,
            String outcome,
            @Nullable Integer status,
            @Nullable LocalDate lastPost) {}

    Look at(AccountAddress address) {
        Platform.Feed feed =
                platforms.now().find(address.platform()).map(Platform::feed).orElse(new Platform.Feed(""));
        boolean needsId = feed.address().contains("{id}") && address.id().isEmpty();
        if (!feed.any() || needsId) {
            return new Look(true, "", "socialaccount.check.byPerson", null, null);
        }
        if (!feed.discovered()) {
            String url = feed.address()
                    .replace("{id}", address.id())
                    .replace("{handle}", address.handle())
                    .replace("{url}", address.url());
            return fetched(url, false);
        }
        return fetched(address.url(), true);
    }

    private Look fetched(String url, boolean discover) {
        return switch (outbound.fetch(URI.create(url))) {
            case Fetched.Nothing(URI at, Fetched.Reason reason) ->
                new Look(false, at.toString(), reason.key(), null, null);
            case Fetched.Answer answer
            when !answer.ok() -> new Look(false, answer.at().toString(), STATUS, answer.status(), null);
            case Fetched.Answer answer ->
                new Look(true, answer.at().toString(), REACHED, answer.status(), newest(answer, discover));
        };
    }

    private @Nullable LocalDate newest(Fetched.Answer answer, boolean discover) {
        Instant now = clock.instant();
        Optional<Instant> newest = Optional.empty();
        if (FeedDates.feed(answer.text())) {
            newest = FeedDates.newest(answer.text(), now);
        } else if (discover) {
            newest = feed(answer)
                    .filter(Fetched.Answer.class::isInstance)
                    .map(Fetched.Answer.class::cast)
                    .filter(Fetched.Answer::ok)
                    .flatMap(found -> FeedDates.newest(found.text(), now));
        }
        return newest.map(at -> at.atZone(site.zone()).toLocalDate()).orElse(null);
    }

    /** The feed that a page names. */
    private Optional<Fetched> feed(Fetched.Answer answer) {
        return ProofPages.parse(answer).select(FEEDS).stream()
                .map(link -> link.absUrl("href"))
                .filter(href -> !href.isEmpty())
                .findFirst()
                .flatMap(PageLook::uri)
                .map(outbound::fetch);
    }

    private static Optional<URI> uri(String href) {
        try {
            return Optional.of(URI.create(href));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }
}
