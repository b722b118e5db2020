package id.mymein.newsroom;

import id.mymein.platform.Site;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the {@link Workflow} judges a story by. */
@Component
class FactFinder {

    private final NewsroomRules rules;
    private final ContentRules contentRules;
    private final ZoneId zone;

    FactFinder(NewsroomRules rules, ContentRules contentRules, Site site) {
        this.rules = rules;
        this.contentRules = contentRules;
        this.zone = site.zone();
    }

    /** @param content of the story's newest revision */
    StoryFacts of(StoryRow story, Content content, List<Finding> found, @Nullable LiveRelease live, Instant now) {
        String fingerprint = content.fingerprint();
        return new StoryFacts(
                story.state(),
                story.office(),
                story.place(),
                story.claimedBy(),
                story.claimedUntil(),
                fingerprint,
                !contentRules
                        .forSending(content, now.atZone(zone).toLocalDate())
                        .any(),
                live != null,
                live != null && live.urgentUntil() != null,
                live != null && live.fingerprint().equals(fingerprint),
                story.doubted() || rules.needsAuthenticity(story.officeKind(), content.category()),
                found);
    }
}
