package id.mymein.portal.curation;

import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedStories;
import id.mymein.newsroom.StoryId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Which public story somebody means who copied its address, whole or in part, in either language. */
@Component
class PinnedAddress {

    private static final int LONGEST = 2_000;

    private static final Pattern PATH = Pattern.compile("/berita/\\d{4}/\\d{2}/[a-z0-9-]{1,200}");

    private final PublishedStories stories;

    PinnedAddress(PublishedStories stories) {
        this.stories = stories;
    }

    /** Empty where no public story is there. */
    Optional<StoryId> story(String typed) {
        Matcher path = PATH.matcher(typed.substring(0, Math.min(typed.length(), LONGEST)));
        return path.find() ? at(path.group()) : Optional.empty();
    }

    private Optional<StoryId> at(String path) {
        return stories.at(path).flatMap(there -> switch (there) {
            case PublishedAddress.Found(var story) -> Optional.of(story.item().id());
            case PublishedAddress.Moved(String now) -> at(now);
            case PublishedAddress.Gone _ -> Optional.empty();
        });
    }
}
