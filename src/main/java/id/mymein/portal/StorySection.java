package id.mymein.portal;

import id.mymein.newsroom.PublicHistory;
import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedStories;
import id.mymein.newsroom.PublishedStory;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A story, its public history, and what is left of one that was withdrawn. */
@Component
@Order(2)
class StorySection implements Section {

    private static final String HISTORY = "/riwayat";

    private final PublishedStories stories;
    private final StoryViews views;
    private final Renderer renderer;

    StorySection(PublishedStories stories, StoryViews views, Renderer renderer) {
        this.stories = stories;
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    public Optional<Answer> answer(Address address) {
        List<String> steps = address.steps();
        boolean ours = steps.size() >= 4 && steps.getFirst().equals("berita") && address.beginning();
        if (!ours) {
            return Optional.empty();
        }
        return switch (steps.size()) {
            case 4 -> stories.at(address.path()).map(there -> story(address, there));
            case 5 -> address.path().endsWith(HISTORY) ? history(address) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Answer story(Address address, PublishedAddress there) {
        return switch (there) {
            case PublishedAddress.Found(PublishedStory story) ->
                renderer.page(address, "story", views.view(story, address.language()));
            case PublishedAddress.Moved(String path) -> new Answer.Moved(path);
            case PublishedAddress.Gone gone -> renderer.page(address, 410, "retracted", gone);
        };
    }

    private Optional<Answer> history(Address address) {
        String path = address.path().substring(0, address.path().length() - HISTORY.length());
        return stories.history(path).map(history -> history(address, path, history));
    }

    private Answer history(Address address, String path, PublicHistory history) {
        return history.path().equals(path)
                ? renderer.page(address, "history", history)
                : new Answer.Moved(history.path() + HISTORY);
    }
}
