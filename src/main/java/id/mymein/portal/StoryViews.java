package id.mymein.portal;

import id.mymein.aspiration.PublicAspirations;
import id.mymein.fediverse.Fediverse;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.newsroom.Coverage;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedNeighbours;
import id.mymein.newsroom.PublishedStories;
import id.mymein.newsroom.PublishedStory;
import id.mymein.newsroom.RichPart;
import id.mymein.newsroom.RichText;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.QrCode;
import id.mymein.platform.web.Words;
import id.mymein.region.RegionLevel;
import id.mymein.region.Regions;
import id.mymein.telling.CaseStories;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/** Gathers what a story's page shows. */
@Component
class StoryViews {

    private static final String FIRST_PARAGRAPH = "<p>";

    private final PublishedStories stories;
    private final PublishedNeighbours neighbours;
    private final Cards cards;
    private final Regions regions;
    private final MediaLibrary media;
    private final NewsArticle newsArticle;
    private final CaseStories told;
    private final PublicAspirations aspirations;
    private final Fediverse fediverse;
    private final PublicHtml html;

    StoryViews(
            PublishedStories stories,
            PublishedNeighbours neighbours,
            Cards cards,
            Regions regions,
            MediaLibrary media,
            NewsArticle newsArticle,
            CaseStories told,
            PublicAspirations aspirations,
            Fediverse fediverse,
            PublicHtml html) {
        this.stories = stories;
        this.neighbours = neighbours;
        this.cards = cards;
        this.regions = regions;
        this.media = media;
        this.newsArticle = newsArticle;
        this.told = told;
        this.aspirations = aspirations;
        this.fediverse = fediverse;
        this.html = html;
    }

    StoryView view(PublishedStory story, Locale language) {
        PublishedItem item = story.item();
        Card card = cards.of(item);
        String address = html.address(item.path(), language);
        List<StoryView.Picture> pictures = pictures(story.content().photos());
        return new StoryView(
                card,
                story,
                regions.path(story.item().region()).stream()
                        .filter(region -> region.level() != RegionLevel.PROVINCE)
                        .toList(),
                pictures,
                pieces(card, story.content().body(), pictures, html.words(language)),
                cards.of(stories.related(item.id())),
                neighbours.of(item, Coverage.region(item.region())),
                neighbours.of(item, Coverage.category(item.category())),
                ReadingTime.minutes(story.content().body()),
                newsArticle.of(card, story, pictures, language),
                told.of(item.id()).stream()
                        .flatMap(id -> aspirations.find(id).stream())
                        .toList(),
                address,
                QrCode.of(address),
                item.archived() ? null : fediverse.story(item.id()).orElse(null));
    }

    private List<StoryView.Picture> pictures(List<PhotoUse> uses) {
        if (uses.isEmpty()) {
            return List.of();
        }
        Map<MediaId, Photo> photos =
                media.find(uses.stream().map(use -> new MediaId(use.media())).toList());
        var pictures = new ArrayList<StoryView.Picture>();
        for (PhotoUse use : uses) {
            Photo photo = photos.get(new MediaId(use.media()));
            if (photo != null) {
                pictures.add(new StoryView.Picture(use, photo));
            }
        }
        return pictures;
    }

    /** The text with the photos that stand in it; one that is no longer there leaves no gap. */
    private static List<StoryView.Piece> pieces(Card card, String body, List<StoryView.Picture> pictures, Words words) {
        var pieces = new ArrayList<StoryView.Piece>();
        for (RichPart part : RichText.parts(body)) {
            switch (part) {
                case RichPart.Words(String text) ->
                    pieces.add(new StoryView.Piece(pieces.isEmpty() ? dateline(card, text, words) : text, null));
                case RichPart.Photo(UUID id) ->
                    pictures.stream()
                            .filter(picture -> picture.use().media().equals(id))
                            .findFirst()
                            .ifPresent(picture -> pieces.add(new StoryView.Piece("", picture)));
            }
        }
        return pieces;
    }

    /** The text with place and date of the event before its first words, as newspapers have it. */
    private static String dateline(Card card, String body, Words words) {
        // An archive has its own place lines, and says nothing of where a thing happened.
        if (card.item().archived() || !body.startsWith(FIRST_PARAGRAPH)) {
            return body;
        }
        PublishedItem item = card.item();
        String place = card.place() == null ? item.place() : card.place().name();
        String line = words.text("portal.story.dateline", place, words.date(item.eventDate()));
        return FIRST_PARAGRAPH + "<b class=\"place\">" + HtmlUtils.htmlEscape(line) + "</b> "
                + body.substring(FIRST_PARAGRAPH.length());
    }
}
