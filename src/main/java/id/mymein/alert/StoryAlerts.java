package id.mymein.alert;

import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryReleased;
import id.mymein.newsroom.StoryRetracted;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes what there is to be told, in the transaction in which it came about. Where nobody listens, nothing is kept. */
@Component
class StoryAlerts {

    private final AlertRows rows;
    private final List<AlertAudience> audiences;

    StoryAlerts(AlertRows rows, List<AlertAudience> audiences) {
        this.rows = rows;
        this.audiences = audiences;
    }

    @EventListener
    void released(StoryReleased released) {
        if (!released.archived()) {
            add(released.story(), released.release());
        }
    }

    @EventListener
    void retracted(StoryRetracted retracted) {
        add(retracted.story(), Alert.WITHDRAWAL);
    }

    private void add(StoryId story, int release) {
        List<String> listening = audiences.stream()
                .filter(AlertAudience::listens)
                .map(AlertAudience::name)
                .toList();
        if (!listening.isEmpty()) {
            rows.add(story, release, listening);
        }
    }
}
