package id.mymein.newsroom.desk;

import id.mymein.identity.AccountId;
import id.mymein.identity.Office;
import id.mymein.newsroom.Category;
import id.mymein.newsroom.DeskQueue;
import id.mymein.newsroom.QueueCount;
import id.mymein.newsroom.QueueCounts;
import id.mymein.newsroom.QueueFilter;
import id.mymein.newsroom.QueueItem;
import id.mymein.newsroom.QueuePage;
import id.mymein.platform.web.Page;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The editors' home: the piles, and what lies in one of them.
 *
 * @param viewer who looks
 * @param flash what was done before; null where nothing was
 */
record QueueView(
        AccountId viewer,
        QueueChoice choice,
        QueuePage page,
        QueueCounts counts,
        List<Category> categories,
        List<Office> senders,
        List<Places.District> districts,
        Places places,
        @Nullable Flash flash) {

    /** By more than words. */
    boolean narrowedByChoice() {
        QueueFilter filter = choice.filter();
        return filter.region() != null
                || filter.office() != null
                || !filter.category().isEmpty();
    }

    boolean isAt(DeskQueue queue) {
        return choice.queue() == queue;
    }

    /** How many lie there; what nobody counts further is marked so. */
    static String number(Page page, QueueCount count) {
        String number = page.words().number(count.number());
        return count.number() >= QueueCount.MOST ? number + "+" : number;
    }

    /** How long the oldest waits there, or when the next is published; empty where that says nothing. */
    String oldest(Page page, DeskQueue queue) {
        Instant oldest = counts.of(queue).oldest();
        if (oldest == null || queue.newestFirst()) {
            return "";
        }
        return queue == DeskQueue.SCHEDULED
                ? page.t("newsroom.desk.next", page.words().shortMoment(oldest))
                : page.t("newsroom.desk.oldest", page.words().age(oldest));
    }

    /** Since when an item waits, or when it is or was published. */
    static String since(Page page, DeskQueue queue, QueueItem item) {
        boolean moment = queue.newestFirst() || queue == DeskQueue.SCHEDULED;
        return moment ? page.words().shortMoment(item.since()) : page.words().age(item.since());
    }

    PlaceName place(QueueItem item) {
        return places.name(item.region(), item.office().region());
    }

    boolean isMine(QueueItem.Holder holder) {
        return holder.id().equals(viewer);
    }

    @Nullable
    QueueChoice older() {
        return page.more() ? choice.at(choice.from() + QueuePage.SIZE) : null;
    }

    @Nullable
    QueueChoice newer() {
        return choice.from() > 0 ? choice.at(choice.from() - QueuePage.SIZE) : null;
    }

    /** Where to go on from an empty pile. */
    DeskQueue instead() {
        return switch (choice.queue()) {
            case NEW -> DeskQueue.READY;
            case READY -> DeskQueue.POLICE;
            case SCHEDULED -> DeskQueue.READY;
            case MINE, POLICE, RETURNED, PUBLISHED, CLOSED -> DeskQueue.NEW;
        };
    }
}
