package id.mymein.notification;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A page of a person's notices.
 *
 * @param unread on all pages together
 * @param older the last id of this page where there are older ones, else null
 */
record NoticeList(List<Told> notices, long unread, @Nullable UUID older) {

    /** @param found one page and possibly one more */
    static NoticeList of(List<Told> found, long unread) {
        boolean more = found.size() > Notices.PAGE;
        List<Told> page = more ? found.subList(0, Notices.PAGE) : found;
        return new NoticeList(page, unread, more ? page.getLast().id() : null);
    }
}
