package id.mymein.newsletter;

import id.mymein.newsletter.EditionRows.Told;
import id.mymein.newsroom.Categories;
import id.mymein.newsroom.Category;
import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.PublishedStories;
import id.mymein.newsroom.StoryId;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import id.mymein.region.Regions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what an edition tells as it is public now: a story that was withdrawn meanwhile is not in it. */
@Component
@Transactional(readOnly = true)
class Contents {

    private final EditionRows editions;
    private final PublishedStories stories;
    private final PublishedRegister register;
    private final Regions regions;
    private final Categories categories;

    Contents(
            EditionRows editions,
            PublishedStories stories,
            PublishedRegister register,
            Regions regions,
            Categories categories) {
        this.editions = editions;
        this.stories = stories;
        this.register = register;
        this.regions = regions;
        this.categories = categories;
    }

    /**
     * A story that is told.
     *
     * @param region as it was told, like the category
     */
    record Piece(
            PublishedItem story, RegionCode region, String category, Optional<Region> place, Optional<Category> kind) {}

    List<Piece> of(Edition edition) {
        List<Told> told = editions.stories(edition.id());
        Map<StoryId, Told> as = told.stream().collect(Collectors.toMap(Told::story, Function.identity()));
        List<PublishedItem> now = stories.these(told.stream().map(Told::story).toList());
        return pieces(now, story -> Objects.requireNonNull(as.get(story.id())));
    }

    /** Of stories that no edition has told yet. */
    List<Piece> of(Edition next, List<PublishedItem> found) {
        return pieces(found, story -> new Told(next.id(), story.id(), story.region(), story.category(), next.until()));
    }

    private List<Piece> pieces(List<PublishedItem> found, Function<PublishedItem, Told> as) {
        Map<RegionCode, Optional<Region>> places = found.stream()
                .map(PublishedItem::region)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), regions::find));
        Map<String, Category> kinds =
                categories.find(found.stream().map(PublishedItem::category).toList());
        return found.stream()
                .map(story -> new Piece(
                        story,
                        as.apply(story).region(),
                        as.apply(story).category(),
                        Objects.requireNonNull(places.get(story.region())),
                        Optional.ofNullable(kinds.get(story.category()))))
                .toList();
    }

    /** What is to be said of those changes, one of each story; nothing of one that only brought the police's finding. */
    List<LetterView.Note> notes(List<ChangeKey> changes) {
        return changes.stream()
                .collect(Collectors.groupingBy(ChangeKey::story, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(entry -> note(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private Optional<LetterView.Note> note(StoryId story, List<ChangeKey> changes) {
        return register.find(story).flatMap(at -> switch (at) {
            case PublishedAddress.Gone gone ->
                Optional.of(new LetterView.Note(true, gone.title(), gone.path(), gone.reason()));
            case PublishedAddress.Found(var now) -> {
                String wrong = now.corrections().stream()
                        .filter(release -> changes.stream().anyMatch(change -> change.release() == release.number()))
                        .flatMap(release -> Stream.ofNullable(release.correction()))
                        .collect(Collectors.joining(" "));
                yield wrong.isEmpty()
                        ? Optional.<LetterView.Note>empty()
                        : Optional.of(new LetterView.Note(
                                false, now.item().title(), now.item().path(), wrong));
            }
            case PublishedAddress.Moved moved -> Optional.<LetterView.Note>empty();
        });
    }
}
