package id.mymein.newsroom;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NewsroomConfiguration {

    /** Until it runs, what it puts together is only added up more often. */
    @Bean
    RecurringTask<Void> mergePublishedCounts(PublishedCounts counts) {
        return Tasks.recurring("merge-published-counts", FixedDelay.ofMinutes(5))
                .execute((instance, context) -> counts.merge());
    }

    @Bean
    OneTimeTask<Void> publishStory(StoryPublication publication) {
        return Tasks.oneTime(PublicationClock.TASK)
                .execute((instance, context) -> publication.publishDue(PublicationClock.story(instance)));
    }
}
