package id.mymein.whatsapp;

import id.mymein.newsroom.StoryReleased;
import id.mymein.newsroom.StoryRetracted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Notes what there is to be told, in the transaction in which it came about. */
@Component
class StoryNotices {

    private static final int WITHDRAWN = 0;

    private final NoticeRows rows;
    private final WhatsAppSettings settings;

    StoryNotices(NoticeRows rows, WhatsAppSettings settings) {
        this.rows = rows;
        this.settings = settings;
    }

    @EventListener
    void released(StoryReleased released) {
        if (settings.on() && !released.archived()) {
            rows.add(released.story(), released.release());
        }
    }

    @EventListener
    void retracted(StoryRetracted retracted) {
        if (settings.on()) {
            rows.add(retracted.story(), WITHDRAWN);
        }
    }
}
