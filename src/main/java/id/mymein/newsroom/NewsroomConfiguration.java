package id.mymein.newsroom;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NewsroomConfiguration {

    @Bean
    OneTimeTask<Void> publishStory(StoryPublication publication) {
        return Tasks.oneTime(PublicationClock.TASK)
                .execute((instance, context) -> publication.publishDue(PublicationClock.story(instance)));
    }
}
