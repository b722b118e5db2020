package id.mymein.demo;

import id.mymein.aspiration.AspirationId;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Outcome;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import id.mymein.newsroom.StoryState;
import id.mymein.newsroom.StoryWriting;
import id.mymein.telling.CaseReports;
import java.util.HashSet;
import org.springframework.stereotype.Component;

/** Makes news of an answered aspiration of the demo: one editor writes, another one checks and publishes. */
@Component
class DemoTold {

    private final CaseReports reports;
    private final StoryWriting writing;
    private final StoryDecisions decisions;
    private final StoryPublication publication;
    private final Phrases phrases;
    private final Cast cast;

    DemoTold(
            CaseReports reports,
            StoryWriting writing,
            StoryDecisions decisions,
            StoryPublication publication,
            Phrases phrases,
            Cast cast) {
        this.reports = reports;
        this.writing = writing;
        this.decisions = decisions;
        this.publication = publication;
        this.phrases = phrases;
        this.cast = cast;
    }

    StoryId tell(AspirationId id) {
        Actor author = cast.person("siti");
        Actor editor = cast.person("yusran");
        StoryId story = reports.report(author, id, null);
        done(writing.submit(author, story));
        done(decisions.claim(editor, story));
        if (done(decisions.findFit(editor, story, new HashSet<>(phrases.all("checklist")))) == StoryState.READY) {
            done(publication.publish(editor, story));
        }
        return story;
    }

    private static StoryState done(Outcome outcome) {
        if (outcome instanceof Outcome.Done taken) {
            return taken.state();
        }
        throw new IllegalStateException("the demo's story of an aspiration was refused: " + outcome);
    }
}
