package id.mymein.push;

import id.mymein.newsroom.StoryReleased;
import id.mymein.newsroom.StoryRetracted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes what there is to be told, in the transaction in which it came about. */
@Component
class StoryNotices {

    private static final int WITHDRAWN = 0;

    private final NoticeRows rows;

    StoryNotices(NoticeRows rows) {
        this.rows = rows;
    }

    @EventListener
    void released(StoryReleased released) {
        if (!released.archived()) {
            rows.add(released.story(), released.release());
        }
    }

    @EventListener
    void retracted(StoryRetracted retracted) {
        rows.add(retracted.story(), WITHDRAWN);
    }
}
