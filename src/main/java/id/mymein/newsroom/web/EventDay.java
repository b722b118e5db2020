package id.mymein.newsroom.web;

import id.mymein.platform.web.Page;
import java.time.DateTimeException;
import java.time.LocalDate;

/** The day of an event as pages show it; a draft may hold anything. */
final class EventDay {

    private EventDay() {}

    static String shown(Page page, String typed) {
        try {
            return page.words().day(LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            return typed;
        }
    }
}
