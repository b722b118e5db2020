package id.mymein.watching;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.newsroom.Categories;
import id.mymein.newsroom.Category;
import id.mymein.newsroom.PublishedAddress;
import id.mymein.newsroom.PublishedCursor;
import id.mymein.newsroom.PublishedItem;
import id.mymein.newsroom.PublishedQuery;
import id.mymein.newsroom.PublishedRegister;
import id.mymein.newsroom.PublishedSlice;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import id.mymein.region.RegionLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The regency's news as it is published, as far as it concerns a person's own places. */
@Component
public class Watching {

    static final int PAGE = 20;

    private static final int A_LOOK = 100;
    private static final int MOST_LOOKS = 5;

    private final PublishedRegister stories;
    private final WatchRows rows;
    private final Categories categories;

    Watching(PublishedRegister stories, WatchRows rows, Categories categories) {
        this.stories = stories;
        this.rows = rows;
        this.categories = categories;
    }

    /** A story, and whether this person has read it. */
    public record Line(PublishedItem item, boolean read) {}

    /** @param older where the list goes on; empty at its end */
    public record Slice(List<Line> lines, Optional<PublishedCursor> older) {
        public Slice {
            lines = List.copyOf(lines);
        }
    }

    /** Whether this person watches for any office. */
    public static boolean may(Actor actor) {
        return actor.mayAnywhere(Action.WRITE_STORY);
    }

    private static List<RegionCode> places(Actor actor) {
        List<RegionCode> places =
                actor.offices(Action.WRITE_STORY).map(Grant::region).distinct().toList();
        if (places.isEmpty()) {
            throw new NotFound();
        }
        return places;
    }

    /**
     * The newest first.
     *
     * @param from where the list goes on; null for its beginning
     * @throws NotFound where the actor watches for nobody
     */
    @Transactional(readOnly = true)
    public Slice list(Actor actor, @Nullable PublishedCursor from) {
        List<RegionCode> places = places(actor);
        Found found = find(places, rows.choice(actor.account()), null, from, PAGE);
        Instant allRead = rows.allReadAt(actor.account()).orElse(Instant.MIN);
        Set<StoryId> read = rows.read(
                actor.account(), found.items().stream().map(PublishedItem::id).toList());
        return new Slice(
                found.items().stream()
                        .map(item -> new Line(
                                item,
                                read.contains(item.id()) || !item.publishedAt().isAfter(allRead)))
                        .toList(),
                found.older());
    }

    private record Found(List<PublishedItem> items, Optional<PublishedCursor> older) {}

    /** Looks through the regency's stories, and not for ever where little of it concerns the person. */
    private Found find(
            List<RegionCode> places,
            Choice choice,
            @Nullable Instant since,
            @Nullable PublishedCursor from,
            int wanted) {
        RegionCode regency = Reach.upTo(places.getFirst(), RegionLevel.REGENCY);
        var items = new ArrayList<PublishedItem>();
        PublishedCursor at = from;
        for (int look = 0; look < MOST_LOOKS; look++) {
            PublishedSlice slice = stories.find(new PublishedQuery(regency, null, null, since, null, at, A_LOOK));
            for (PublishedItem item : slice.items()) {
                if (concerns(places, choice, item)) {
                    if (items.size() == wanted) {
                        return new Found(items, Optional.of(items.getLast().cursor()));
                    }
                    items.add(item);
                }
            }
            if (slice.older().isEmpty()) {
                return new Found(items, Optional.empty());
            }
            at = slice.older().get();
        }
        return new Found(items, Optional.ofNullable(at));
    }

    private static boolean concerns(List<RegionCode> places, Choice choice, PublishedItem item) {
        return (choice.categories().isEmpty() || choice.categories().contains(item.category()))
                && places.stream().anyMatch(own -> choice.reach().concerns(own, item.region()));
    }

    /** What was published for a person since then, the newest first. */
    @Transactional(readOnly = true)
    List<PublishedItem> since(Actor actor, Instant since, int most) {
        return find(places(actor), rows.choice(actor.account()), since, null, most)
                .items();
    }

    /** @throws NotFound where the public does not read it, or the actor watches for nobody */
    @Transactional(readOnly = true)
    public PublishedItem find(Actor actor, StoryId story) {
        places(actor);
        return stories.find(story)
                .map(address -> address instanceof PublishedAddress.Found(var told) ? told.item() : null)
                .orElseThrow(NotFound::new);
    }

    @Transactional(readOnly = true)
    public Choice choice(Actor actor) {
        places(actor);
        return rows.choice(actor.account());
    }

    /** Categories that are not there are left out. */
    @Transactional
    public void choose(Actor actor, Choice choice) {
        places(actor);
        Set<String> there = categories.all().stream().map(Category::slug).collect(Collectors.toSet());
        List<String> chosen =
                choice.categories().stream().filter(there::contains).distinct().toList();
        rows.choose(actor.account(), new Choice(choice.reach(), chosen, choice.digest()));
    }

    @Transactional
    public void read(Actor actor, StoryId story) {
        find(actor, story);
        rows.read(actor.account(), story);
    }

    @Transactional
    public void readAll(Actor actor) {
        places(actor);
        rows.readAll(actor.account());
    }
}
