package id.mymein.newsroom.calendar;

import id.mymein.newsroom.StoryId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A row of table {@code plan}.
 *
 * @param story what became of it; null where nothing did yet
 */
public record Plan(PlanId id, PlanContent content, @Nullable StoryId story, boolean done, int version) {

    boolean overdue(LocalDate today) {
        return !done && content.due().isBefore(today);
    }
}
