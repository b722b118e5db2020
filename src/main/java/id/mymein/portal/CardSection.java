package id.mymein.portal;

import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.PublishedStory;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import id.mymein.portal.card.CardPainter;
import id.mymein.portal.card.CardText;
import id.mymein.region.Region;
import id.mymein.region.Regions;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The picture of a shared link, one for each release of a story, so that whoever fetched it may keep it for good. */
@Component
@Order(9)
class CardSection implements Section {

    private static final String FOLDER = "kartu";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern FILE = Pattern.compile("[1-9][0-9]{0,5}\\.png");

    private final PublishedRegister stories;
    private final Regions regions;
    private final CardPainter painter;
    private final PublicHtml html;

    CardSection(PublishedRegister stories, Regions regions, CardPainter painter, PublicHtml html) {
        this.stories = stories;
        this.regions = regions;
        this.painter = painter;
        this.html = html;
    }

    static String path(StoryId story, int release) {
        return "/" + FOLDER + "/" + story + "/" + release + ".png";
    }

    @Override
    public Optional<Answer> answer(Address address) {
        List<String> steps = address.steps();
        boolean ours = steps.size() == 3
                && steps.getFirst().equals(FOLDER)
                && ID.matcher(steps.get(1)).matches()
                && FILE.matcher(steps.getLast()).matches()
                && address.beginning();
        if (!ours) {
            return Optional.empty();
        }
        return stories.find(new StoryId(UUID.fromString(steps.get(1))))
                .flatMap(there -> there instanceof PublishedAddress.Found(PublishedStory story)
                        ? Optional.of(answer(address, story))
                        : Optional.empty());
    }

    private Answer answer(Address address, PublishedStory story) {
        String now = path(story.item().id(), story.release().number());
        if (!address.path().equals(now)) {
            return new Answer.Moved(now);
        }
        return new Answer.Content(200, "image/png", painter.paint(text(story.item(), html.words(address.language()))));
    }

    private CardText text(PublishedItem item, Words words) {
        List<Region> path = regions.path(item.region());
        String place = path.isEmpty() ? item.place() : Naming.place(words, path.getLast());
        return new CardText(
                words.text("platform.name"),
                path.size() < 2 ? "" : Naming.place(words, path.get(path.size() - 2)),
                place,
                item.title(),
                words.text(state(item)),
                item.urgent() || item.archived());
    }

    /** What the page says of it, too. */
    private static String state(PublishedItem item) {
        if (item.authentic()) {
            return "portal.proof.both";
        }
        if (item.archived()) {
            return "portal.proof.archive";
        }
        return item.urgent() ? "portal.urgent" : "portal.proof.fit";
    }
}
