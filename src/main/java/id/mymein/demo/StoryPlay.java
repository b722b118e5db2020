package id.mymein.demo;

import id.mymein.identity.Actor;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.SaveResult;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryWriting;
import id.mymein.platform.TimeTravel;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Plays one story, from its first words to where the script leaves it, in one transaction and through the doors that people use:
 * no guard is passed by.
 */
@Component
class StoryPlay {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final StoryWriting writing;
    private final Stage stage;
    private final DemoLedger ledger;
    private final Cast cast;
    private final TimeTravel travel;
    private final Clock clock;

    StoryPlay(StoryWriting writing, Stage stage, DemoLedger ledger, Cast cast, TimeTravel travel, Clock clock) {
        this.writing = writing;
        this.stage = stage;
        this.ledger = ledger;
        this.cast = cast;
        this.travel = travel;
        this.clock = clock;
    }

    /**
     * Plays the story unless it is there already.
     *
     * @param photos in the media library already
     * @param timeline when it happens
     * @param begun the moment that the demo's past is counted back from
     * @throws IllegalStateException where a step is refused or the story ends elsewhere than its script says
     */
    @Transactional
    public void play(DemoStory story, List<PhotoUse> photos, Timeline timeline, Instant begun) {
        Instant now = clock.instant();
        UUID submission = UUID.nameUUIDFromBytes(("mymein-demo:" + story.key()).getBytes(StandardCharsets.UTF_8));
        if (!ledger.note("story:" + story.key(), submission, now)) {
            return;
        }
        StoryId id = travel.at(timeline.written(), () -> write(story, photos, timeline, submission));
        var scene = new Scene(story, id, cast, begun, now);
        timeline.steps().forEach(moment -> travel.at(moment.at(), () -> stage.take(scene, moment.step())));
        if (scene.state() != story.state()) {
            throw new IllegalStateException(story.key() + " ends as " + scene.state());
        }
    }

    private StoryId write(DemoStory story, List<PhotoUse> photos, Timeline timeline, UUID submission) {
        Actor author = cast.author(story);
        StoryId id = writing.start(author, cast.office(story), submission);
        SaveResult result = writing.save(author, id, 0, content(story, photos, timeline));
        if (!(result instanceof SaveResult.Saved)) {
            throw new IllegalStateException(story.key() + " cannot be saved: " + result);
        }
        return id;
    }

    private static Content content(DemoStory story, List<PhotoUse> photos, Timeline timeline) {
        var wording = new Wording(timeline.event());
        return new Content(
                wording.text(story.title()),
                story.who(),
                wording.body(story.body()),
                story.category(),
                story.region(),
                story.place(),
                timeline.event().toString(),
                story.time() == null ? "" : HOUR.format(story.time()),
                photos);
    }
}
