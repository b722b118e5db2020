package id.mymein.portal;

import id.mymein.distribution.ShortLinks;
import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.PublishedStory;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.Languages;
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

/**
 * The picture of a shared link, and the one to be passed on in groups: one of each for each release of a story, so that whoever fetched
 * it may keep it for good.
 */
@Component
@Order(9)
class CardSection implements Section {

    static final String FOLDER = "kartu";
    static final String GROUP = "-grup.png";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern FILE = Pattern.compile("[1-9][0-9]{0,5}(-grup)?\\.png");

    private final PublishedRegister stories;
    private final Regions regions;
    private final CardPainter painter;
    private final ShortLinks links;
    private final PublicHtml html;

    CardSection(PublishedRegister stories, Regions regions, CardPainter painter, ShortLinks links, PublicHtml html) {
        this.stories = stories;
        this.regions = regions;
        this.painter = painter;
        this.links = links;
        this.html = html;
    }

    static String path(StoryId story, int release) {
        return "/" + FOLDER + "/" + story + "/" + release + ".png";
    }

    static String groupPath(StoryId story, int release) {
        return "/" + FOLDER + "/" + story + "/" + release + GROUP;
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
        StoryId id = story.item().id();
        int release = story.release().number();
        boolean group = address.path().endsWith(GROUP);
        String now = group ? groupPath(id, release) : path(id, release);
        if (!address.path().equals(now)) {
            return new Answer.Moved(now);
        }
        Words words = html.words(address.language());
        CardText text = text(story.item(), words);
        return new Answer.Content(
                200, "image/png", group ? painter.paint(text, way(story.item(), words)) : painter.paint(text));
    }

    private CardPainter.Way way(PublishedItem item, Words words) {
        String address = links.passedOn(item.id()).orElseGet(() -> html.address(item.path(), Languages.INDONESIAN));
        return way(address, address, words);
    }

    static CardPainter.Way way(String address, String shown, Words words) {
        return new CardPainter.Way(address, shown, words.text("portal.card.read"), words.text("portal.card.advice"));
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
                item.urgent() || item.archived() ? CardText.Tone.OPEN : CardText.Tone.GOOD);
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
