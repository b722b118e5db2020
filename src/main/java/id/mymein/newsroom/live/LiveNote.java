package id.mymein.newsroom.live;

import id.mymein.identity.Actor;
import id.mymein.newsroom.Revision;
import id.mymein.newsroom.StoryState;
import id.mymein.newsroom.StoryView;
import id.mymein.newsroom.TrailStep;
import id.mymein.platform.web.Page;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a story last, in one quiet line.
 *
 * @param state where it stands now
 * @param key of the message that says what happened
 * @param who did it; empty for the person who reads this, or for the clock
 * @param holder who has it in hands now; empty for nobody
 */
record LiveNote(
        StoryState state,
        String key,
        String who,
        boolean self,
        int revision,
        @Nullable Instant at,
        String holder,
        boolean justNow) {

    static LiveNote of(StoryView view, Actor reader, Instant now) {
        List<TrailStep> trail = view.trail();
        TrailStep step = trail.isEmpty() ? null : trail.getLast();
        Revision revision = view.current();
        var claim = view.hands().claim();
        String holder = claim == null ? "" : view.names().of(claim.by());
        StoryState state = view.standing().state();
        if (revision != null && (step == null || revision.createdAt().isAfter(step.at()))) {
            return new LiveNote(
                    state,
                    "newsroom.live.did.save",
                    view.names().of(revision.author()),
                    revision.author().equals(reader.account()),
                    revision.number(),
                    revision.createdAt(),
                    holder,
                    recent(revision.createdAt(), now));
        }
        return new LiveNote(
                state,
                step == null
                        ? "newsroom.live.did.start"
                        : "newsroom.live.did." + step.event().name().toLowerCase(Locale.ROOT),
                step == null ? "" : view.names().of(step.account()),
                step != null && reader.account().equals(step.account()),
                view.revisions().size(),
                step == null ? null : step.at(),
                holder,
                step != null && recent(step.at(), now));
    }

    private static boolean recent(Instant at, Instant now) {
        return at.isAfter(now.minusSeconds(60));
    }

    /** {@code Budi mengambil berita ini, 1 menit lalu}. */
    String text(Page page) {
        String subject = self ? page.t("newsroom.live.you") : who.isEmpty() ? page.t("newsroom.live.clock") : who;
        String did = page.t(key, subject, revision);
        if (at == null) {
            return did;
        }
        return justNow
                ? page.t("newsroom.live.justNow", did)
                : page.t("newsroom.live.ago", did, page.words().age(at));
    }
}
