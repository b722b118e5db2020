package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One story whole, as far as the desk and the police see it.
 *
 * @param revisions oldest first; empty where nothing was saved yet
 * @param findings oldest first
 * @param trail from the first step to the last
 * @param live the release that the public sees now
 * @param names of everybody and every office that is mentioned
 * @param steps what the person who looks may do now, and why not
 * @param version grows with every change of the work, so that a page can tell that it is outdated
 */
public record StoryView(
        StoryId id,
        Office office,
        AccountId author,
        Standing standing,
        Hands hands,
        List<Revision> revisions,
        List<Finding> findings,
        List<TrailStep> trail,
        @Nullable LiveRelease live,
        Names names,
        Steps steps,
        int version) {

    /**
     * Where the work stands.
     *
     * @param doubted an editor asked for the police's key whatever the rule says
     * @param needsPolice the rule or an editor's doubt asks for the police's key
     * @param fit the editors' key lies on exactly this text
     * @param authentic the police's key lies on exactly this text
     */
    public record Standing(
            StoryState state,
            Instant since,
            Instant createdAt,
            @Nullable Instant submittedAt,
            @Nullable Instant scheduledFor,
            boolean doubted,
            boolean needsPolice,
            boolean fit,
            boolean authentic) {}

    /**
     * In whose hands it is.
     *
     * @param claim null where nobody holds it, or the claim ran out
     * @param lapsed who held it last where the claim ran out: that person's unsaved words become a revision when it is taken
     * @param work what the person who looks has typed and not saved
     */
    public record Hands(
            @Nullable Claim claim,
            @Nullable AccountId lapsed,
            @Nullable AccountId assignee,
            @Nullable WorkingCopy work) {

        public boolean heldBy(AccountId account) {
            return claim != null && claim.by().equals(account);
        }

        public boolean heldByAnother(AccountId account) {
            return claim != null && !claim.by().equals(account);
        }
    }

    /** What people and offices are called; empty for one that is no longer known. */
    public record Names(Map<AccountId, String> people, Map<OfficeId, Office> offices) {

        public String of(@Nullable AccountId account) {
            return account == null ? "" : people.getOrDefault(account, "");
        }

        public String ofOffice(@Nullable OfficeId office) {
            Office known = office == null ? null : offices.get(office);
            return known == null ? "" : known.name();
        }
    }

    /**
     * Every event of the workflow with what would come of it if its form were filled in well.
     *
     * @param refusals the event is missing here where it is open
     */
    public record Steps(Map<StoryEvent, Refusal> refusals) {

        public boolean open(StoryEvent event) {
            return !refusals.containsKey(event);
        }

        /** Why not; null where it is open. */
        public @Nullable Refusal why(StoryEvent event) {
            return refusals.get(event);
        }
    }

    /** The newest revision; null where nothing was saved yet. */
    public @Nullable Revision current() {
        return revisions.isEmpty() ? null : revisions.getLast();
    }

    public Content content() {
        Revision current = current();
        return current == null ? Content.empty() : current.content();
    }

    public String title() {
        return content().title();
    }
}
