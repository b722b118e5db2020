package id.mymein.authenticity;

import id.mymein.identity.Actor;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Finding;
import id.mymein.newsroom.Key;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.util.List;
import org.springframework.stereotype.Component;

/** Begins a claim check with a story that the police found to be a hoax: what was claimed there, and why it is none. */
@Component
public class HoaxClaims {

    private final PoliceAccess access;

    HoaxClaims(PoliceAccess access) {
        this.access = access;
    }

    /** @throws NotFound where the actor was not asked about such a story, or it was found to be something else */
    public ClaimText from(Actor actor, StoryId story) {
        StoryView view = access.asked(actor, story);
        Finding hoax = view.findings().stream()
                .filter(finding -> finding.key() == Key.AUTHENTICITY)
                .reduce((earlier, later) -> later)
                .filter(finding -> Verdict.found(finding.verdict()).stream().anyMatch(Verdict.HOAX::equals))
                .orElseThrow(NotFound::new);
        Content content = view.content();
        boolean isShort = Typed.length(hoax.reason()) <= ClaimRules.LONGEST_ANSWER;
        return new ClaimText(
                cut(content.title()),
                "",
                content.eventDate(),
                Verdict.HOAX.slug(),
                isShort ? hoax.reason() : "",
                isShort ? "" : hoax.reason(),
                List.of(),
                content.region(),
                "");
    }

    private static String cut(String title) {
        int longest = ClaimRules.LONGEST_LINE;
        return Typed.length(title) <= longest ? title : title.substring(0, title.offsetByCodePoints(0, longest));
    }
}
