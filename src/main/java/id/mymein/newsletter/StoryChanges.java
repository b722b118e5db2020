package id.mymein.newsletter;

import id.mymein.newsroom.StoryReleased;
import id.mymein.newsroom.StoryRetracted;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes corrections and withdrawals, in their own transaction, for those who got the story by letter. */
@Component
class StoryChanges {

    private static final int WITHDRAWN = 0;

    private final EditionRows editions;
    private final Clock clock;

    StoryChanges(EditionRows editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @EventListener
    void released(StoryReleased released) {
        if (released.release() > 1) {
            editions.changed(released.story(), released.release(), clock.instant());
        }
    }

    @EventListener
    void retracted(StoryRetracted retracted) {
        editions.changed(retracted.story(), WITHDRAWN, clock.instant());
    }
}
