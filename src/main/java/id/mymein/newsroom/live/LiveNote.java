package id.mymein.newsroom.live;

import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryMessage;
import id.mymein.newsroom.StoryState;
import id.mymein.newsroom.StoryView;
import id.mymein.platform.web.Page;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
        Instant at,
        String holder,
        boolean justNow) {

    static LiveNote of(StoryView view, List<StoryMessage> said, Actor reader, Instant now) {
        Did last = last(view, said);
        var claim = view.hands().claim();
        return new LiveNote(
                view.standing().state(),
                "newsroom.live.did." + last.what(),
                last.name(),
                reader.account().equals(last.by()),
                view.revisions().size(),
                last.at(),
                claim == null ? "" : view.names().of(claim.by()),
                recent(last.at(), now));
    }

    private record Did(Instant at, String what, @Nullable AccountId by, String name) {}

    /** Of what happened at the same moment the step says most. */
    private static Did last(StoryView view, List<StoryMessage> said) {
        StoryView.Names names = view.names();
        return Stream.of(
                        said.stream()
                                .map(message -> new Did(message.at(), "message", message.account(), message.name())),
                        view.revisions().stream()
                                .map(revision -> new Did(
                                        revision.createdAt(), "save", revision.author(), names.of(revision.author()))),
                        view.trail().stream()
                                .map(step -> new Did(
                                        step.at(),
                                        step.event().name().toLowerCase(Locale.ROOT),
                                        step.account(),
                                        names.of(step.account()))))
                .flatMap(dids -> dids)
                .reduce((first, next) -> next.at().isBefore(first.at()) ? first : next)
                .orElseThrow();
    }

    private static boolean recent(Instant at, Instant now) {
        return at.isAfter(now.minusSeconds(60));
    }

    /** {@code Budi mengambil berita ini, 1 menit lalu}. */
    String text(Page page) {
        String subject = self ? page.t("newsroom.live.you") : who.isEmpty() ? page.t("newsroom.live.clock") : who;
        String did = page.t(key, subject, revision);
        return justNow
                ? page.t("newsroom.live.justNow", did)
                : page.t("newsroom.live.ago", did, page.words().age(at));
    }
}
