package id.mymein.newsroom.desk;

import id.mymein.newsroom.Content;
import id.mymein.platform.web.Page;
import java.time.DateTimeException;
import java.time.LocalDate;

/** When something happened, as pages show it; a draft may hold anything. */
final class EventWhen {

    private EventWhen() {}

    static String shown(Page page, Content content) {
        String time = page.english() ? content.eventTime() : content.eventTime().replace(':', '.');
        return time.isBlank() ? day(page, content.eventDate()) : day(page, content.eventDate()) + ", " + time;
    }

    private static String day(Page page, String typed) {
        try {
            return page.words().day(LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            return typed;
        }
    }
}
