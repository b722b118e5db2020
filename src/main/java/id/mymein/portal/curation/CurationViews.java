package id.mymein.portal.curation;

import id.mymein.identity.AccountId;
import id.mymein.identity.Accounts;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Coverage;
import id.mymein.newsroom.PublishedCursor;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedSlice;
import id.mymein.newsroom.PublishedStories;
import id.mymein.platform.web.FormErrors;
import id.mymein.portal.curation.Arrangement.Pin;
import id.mymein.portal.curation.CurationView.Pinned;
import id.mymein.portal.curation.CurationView.Typing;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page shows on which the front page is arranged. */
@Component
class CurationViews {

    private static final int CHOICE = 15;

    private final Curation curation;
    private final PublishedStories stories;
    private final Accounts accounts;
    private final Clock clock;

    CurationViews(Curation curation, PublishedStories stories, Accounts accounts, Clock clock) {
        this.curation = curation;
        this.stories = stories;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What is to be said on the page. */
    record Telling(
            String notice,
            boolean good,
            FormErrors errors,
            @Nullable Typing typed) {

        static Telling nothing() {
            return good("");
        }

        static Telling good(String notice) {
            return new Telling(notice, true, FormErrors.none(), null);
        }

        static Telling bad(String notice) {
            return new Telling(notice, false, FormErrors.none(), null);
        }
    }

    /** @param before where the stories to choose from go on; empty for the newest */
    CurationView view(Actor actor, String before, Telling telling) {
        FrontPage page = curation.page(actor);
        Arrangement now = curation.working(actor);
        List<PublishedItem> live = stories.these(now.pins().map(Pin::story).toList());
        PublishedSlice choice = PublishedCursor.parse(before)
                .map(cursor -> stories.olderThan(cursor, Coverage.everything(), CHOICE))
                .orElseGet(() -> stories.newest(Coverage.everything(), CHOICE));
        return new CurationView(
                page,
                name(page.changedBy()),
                name(page.publishedBy()),
                now.parts(),
                now.lead() == null ? null : pinned(now.lead(), live),
                now.picks().stream().map(pin -> pinned(pin, live)).toList(),
                choice.items(),
                choice.older().map(cursor -> "?sebelum=" + cursor).orElse(""),
                telling.typed(),
                telling.errors(),
                telling.notice(),
                telling.good());
    }

    private String name(@Nullable AccountId account) {
        return account == null
                ? ""
                : accounts.find(account).map(Accounts.Person::name).orElse("");
    }

    private Pinned pinned(Pin pin, List<PublishedItem> items) {
        PublishedItem item = items.stream()
                .filter(each -> each.id().equals(pin.story()))
                .findFirst()
                .orElse(null);
        return new Pinned(pin, item, !pin.standsAt(clock.instant()));
    }
}
