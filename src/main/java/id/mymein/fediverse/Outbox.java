package id.mymein.fediverse;

import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedCounts;
import id.mymein.newsroom.PublishedCursor;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.PublishedSlice;
import id.mymein.newsroom.PublishedStories;
import id.mymein.newsroom.PublishedStory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an actor said, in pages: what the public reads now, whether or not it was ever sent to anybody. */
@Component
class Outbox {

    static final String PAGE = "?halaman=";
    static final String FIRST = "awal";
    private static final int A_PAGE = 20;

    private final PublishedStories stories;
    private final PublishedRegister register;
    private final PublishedCounts counts;
    private final Notes notes;
    private final Activities says;
    private final Places places;

    Outbox(
            PublishedStories stories,
            PublishedRegister register,
            PublishedCounts counts,
            Notes notes,
            Activities says,
            Places places) {
        this.stories = stories;
        this.register = register;
        this.counts = counts;
        this.notes = notes;
        this.says = says;
        this.places = places;
    }

    Map<String, Object> of(LocalActor actor) {
        String id = id(actor);
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("id", id);
        whole.put("type", "OrderedCollection");
        whole.put("totalItems", counts.of(actor.coverage()));
        whole.put("first", id + PAGE + FIRST);
        return whole;
    }

    private String id(LocalActor actor) {
        return places.actor(actor.name()) + "/outbox";
    }

    /** Empty where there is no such page. */
    Optional<Map<String, Object>> page(LocalActor actor, String page) {
        if (page.equals(FIRST)) {
            return Optional.of(page(actor, page, null));
        }
        return PublishedCursor.parse(page).map(from -> page(actor, page, from));
    }

    private Map<String, Object> page(LocalActor actor, String page, @Nullable PublishedCursor from) {
        PublishedSlice slice = from == null
                ? stories.newest(actor.coverage(), A_PAGE)
                : stories.olderThan(from, actor.coverage(), A_PAGE);
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("id", id(actor) + PAGE + page);
        said.put("type", "OrderedCollectionPage");
        said.put("partOf", id(actor));
        slice.older().ifPresent(older -> said.put("next", id(actor) + PAGE + older));
        said.put("orderedItems", items(actor, slice.items()));
        return said;
    }

    private List<Map<String, Object>> items(LocalActor actor, List<PublishedItem> items) {
        return items.stream()
                .filter(item -> !item.archived())
                .flatMap(item -> item(actor, item).stream())
                .toList();
    }

    private Optional<Map<String, Object>> item(LocalActor actor, PublishedItem item) {
        if (!actor.isPortal()) {
            return Optional.of(says.announce(actor, places.story(item.id()), Notes.time(item.publishedAt())));
        }
        return register.find(item.id())
                .flatMap(there -> there instanceof PublishedAddress.Found(PublishedStory story)
                        ? Optional.of(says.create(notes.story(story)))
                        : Optional.empty());
    }
}
