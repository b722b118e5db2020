package id.mymein.portal;

import id.mymein.media.MediaId;
import id.mymein.media.Photo;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.PublishedStories;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.PublicHtml;
import id.mymein.platform.web.Words;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fills feeds with stories. */
@Component
class Feeds {

    private static final int LENGTH = 30;

    private final PublishedStories stories;
    private final PublishedRegister register;
    private final Cards cards;
    private final FeedTexts texts;
    private final PublicHtml html;
    private final Hub hub;

    Feeds(
            PublishedStories stories,
            PublishedRegister register,
            Cards cards,
            FeedTexts texts,
            PublicHtml html,
            Hub hub) {
        this.stories = stories;
        this.register = register;
        this.cards = cards;
        this.texts = texts;
        this.html = html;
        this.hub = hub;
    }

    Feed of(FeedSection.Source source, String kind, Locale language) {
        List<PublishedItem> items = stories.newest(source.coverage(), LENGTH).items();
        Map<StoryId, Content> contents =
                register.contents(items.stream().map(PublishedItem::id).toList());
        Map<MediaId, Photo> photos = texts.photos(contents.values());
        Words words = html.words(language);
        String name = words.text("platform.name");
        return new Feed(
                source.name().isEmpty() ? name : source.name() + " – " + name,
                words.text("portal.description"),
                html.address(source.path() + kind, language),
                html.address(source.path().isEmpty() ? "/" : source.path(), language),
                hub.address(),
                items.stream()
                        .map(PublishedItem::updatedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH),
                cards.of(items).stream()
                        .map(card ->
                                entry(card, contents.getOrDefault(card.item().id(), Content.empty()), photos, words))
                        .toList());
    }

    private Feed.Entry entry(Card card, Content content, Map<MediaId, Photo> photos, Words words) {
        PublishedItem item = card.item();
        String category = card.category() == null ? "" : card.category().label(words.locale());
        Map<UUID, Feed.Picture> pictures = texts.pictures(content, photos);
        String author = item.author().isBlank() ? card.officeName() : item.author() + ", " + card.officeName();
        return new Feed.Entry(
                item.id().value(),
                html.address(item.path(), words.locale()),
                item.title(),
                author,
                category,
                item.publishedAt(),
                item.updatedAt(),
                item.summary(),
                texts.html(item, content, pictures, words),
                List.copyOf(pictures.values()));
    }
}
