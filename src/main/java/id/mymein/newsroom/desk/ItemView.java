package id.mymein.newsroom.desk;

import id.mymein.identity.Accounts;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Category;
import id.mymein.newsroom.CheckItem;
import id.mymein.newsroom.Claim;
import id.mymein.newsroom.Evidence;
import id.mymein.newsroom.Finding;
import id.mymein.newsroom.Key;
import id.mymein.newsroom.QueueItem;
import id.mymein.newsroom.Refusal;
import id.mymein.newsroom.SimilarStory;
import id.mymein.newsroom.StoryLinks;
import id.mymein.newsroom.StoryMessage;
import id.mymein.newsroom.StoryState;
import id.mymein.newsroom.StoryView;
import id.mymein.platform.web.FormErrors;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One story on the desk with all that is known about it and all that may be done with it.
 *
 * @param actor who looks
 * @param queue the pile from which it was taken, with what lies before and after it
 * @param around what stands beside the text
 * @param sent the form that was sent and refused, and why
 * @param flash what was done before; null where nothing was
 */
record ItemView(
        Actor actor,
        StoryView story,
        QueueView queue,
        StoryText text,
        PlaceName place,
        Around around,
        Sent sent,
        @Nullable Flash flash) {

    /**
     * @param category null where none was chosen
     * @param links where other modules lead on
     * @param editors to whom the story may be given; empty for who may not give it
     * @param editable true where the person may write on it now
     * @param tomorrow a first proposal for a schedule
     */
    record Around(
            @Nullable Category category,
            List<CheckItem> checklist,
            List<StoryMessage> messages,
            List<SimilarStory> similar,
            List<Evidence> evidence,
            List<StoryLinks.Link> links,
            List<Accounts.Person> editors,
            boolean editable,
            LocalDate tomorrow) {}

    /** @param refusal what the workflow said; null where the form itself was wrong, or none was sent */
    record Sent(Typed typed, FormErrors errors, @Nullable Refusal refusal) {

        static final Sent NOTHING = new Sent(Typed.NOTHING, FormErrors.none(), null);
    }

    Typed typed() {
        return sent.typed();
    }

    FormErrors errors(Act act) {
        return typed().in(act) ? sent.errors() : FormErrors.none();
    }

    StoryState state() {
        return story.standing().state();
    }

    String stateWord() {
        return state().name().toLowerCase(Locale.ROOT);
    }

    String action(Act act) {
        return queue.choice().action(story.id(), act);
    }

    boolean mine() {
        return story.hands().heldBy(actor.account());
    }

    /** Held by somebody else; null where nobody else holds it. */
    @Nullable
    Claim heldByAnother() {
        return story.hands().heldByAnother(actor.account()) ? story.hands().claim() : null;
    }

    Offers offers() {
        return Offers.of(story, mine());
    }

    /** Words that were typed into a form that is no longer open. */
    String orphaned() {
        Act act = typed().act();
        return act != null && act.asksReason() && !offers().open(act) ? typed().reason() : "";
    }

    /** The newest finding of that key; null where none was given. */
    @Nullable
    Finding newest(Key key) {
        return story.findings().stream()
                .filter(finding -> finding.key() == key)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    @Nullable
    QueueItem before() {
        return neighbour(-1);
    }

    @Nullable
    QueueItem after() {
        return neighbour(1);
    }

    private @Nullable QueueItem neighbour(int step) {
        List<QueueItem> items = queue.page().items();
        for (int i = 0; i < items.size(); i++) {
            int there = i + step;
            if (items.get(i).id().equals(story.id())) {
                return there >= 0 && there < items.size() ? items.get(there) : null;
            }
        }
        return step > 0 && !items.isEmpty() ? items.getFirst() : null;
    }

    /** Why some of what could be expected is not open, each reason once. */
    Map<Refusal, List<Act>> closed() {
        return offers().closed();
    }

    /** What lay behind a finding of the police. */
    List<Evidence> evidence(Finding finding) {
        return around.evidence().stream()
                .filter(piece -> piece.findings().contains(finding.id()))
                .toList();
    }

    String author() {
        return story.names().of(story.author());
    }

    boolean isAssigned(Accounts.Person person) {
        return typed().in(Act.ASSIGN)
                ? typed().editor().equals(person.id().toString())
                : Objects.equals(story.hands().assignee(), person.id());
    }

    String day() {
        return typed().in(Act.SCHEDULE) ? typed().day() : around.tomorrow().toString();
    }

    String time() {
        return typed().in(Act.SCHEDULE) ? typed().time() : "06:00";
    }
}
