package id.mymein.portal;

import id.mymein.platform.Site;
import id.mymein.portal.websub.Topics;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The feeds by their absolute addresses. */
@Component
class FeedTopics implements Topics {

    private final FeedSection feeds;
    private final Site site;

    FeedTopics(FeedSection feeds, Site site) {
        this.feeds = feeds;
        this.site = site;
    }

    @Override
    public Optional<Content> content(String topic) {
        String home = site.url("/");
        if (!topic.startsWith(home)) {
            return Optional.empty();
        }
        String target = topic.substring(home.length() - 1);
        Address address = Address.of(target);
        return address.target().equals(target)
                ? feeds.answer(address)
                        .flatMap(answer ->
                                answer instanceof Answer.Content(int status, String type, byte[] bytes, boolean kept)
                                        ? Optional.of(new Content(type, bytes))
                                        : Optional.empty())
                : Optional.empty();
    }
}
