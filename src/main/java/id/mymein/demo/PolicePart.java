package id.mymein.demo;

import id.mymein.authenticity.EvidenceDesk;
import id.mymein.authenticity.EvidenceResult;
import id.mymein.authenticity.Verdict;
import id.mymein.authenticity.Verdicts;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Outcome;
import id.mymein.newsroom.StoryDecisions;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the police do in the demo's stories: evidence and verdicts, through their own doors. */
@Component
class PolicePart {

    private final EvidenceDesk evidence;
    private final Verdicts verdicts;
    private final StoryDecisions decisions;
    private final Phrases phrases;

    PolicePart(EvidenceDesk evidence, Verdicts verdicts, StoryDecisions decisions, Phrases phrases) {
        this.evidence = evidence;
        this.verdicts = verdicts;
        this.decisions = decisions;
        this.phrases = phrases;
    }

    /**
     * Adds the step's evidence, or a usual piece where it names none.
     *
     * @throws IllegalStateException where a piece is refused
     */
    void prove(Scene scene, DemoStep step, Actor police) {
        List<String> pieces = step.evidence().isEmpty()
                ? List.of(phrases.one("evidence", scene.story().key()))
                : step.evidence();
        for (String piece : pieces) {
            if (!(add(scene, police, piece) instanceof EvidenceResult.Kept)) {
                throw new IllegalStateException(scene.story().key() + ": no evidence, " + piece);
            }
        }
    }

    /** What begins with an address is a link, and the words after it say what is to be seen there. */
    private EvidenceResult add(Scene scene, Actor police, String piece) {
        int end = piece.indexOf(' ');
        return piece.startsWith("https://") && end > 0
                ? evidence.addLink(police, scene.id(), piece.substring(end + 1), piece.substring(0, end))
                : evidence.addNote(police, scene.id(), "", piece);
    }

    Outcome decide(Scene scene, DemoStep step, Actor police, Verdict verdict) {
        prove(scene, step, police);
        String reason =
                step.text().isEmpty() ? phrases.one("authentic", scene.story().key()) : step.text();
        String seen = decisions.current(police, scene.id()).fingerprint();
        return verdicts.find(police, scene.id(), verdict, reason, seen);
    }
}
