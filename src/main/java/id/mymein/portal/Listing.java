package id.mymein.portal;

import id.mymein.newsroom.Coverage;
import id.mymein.newsroom.PublishedCursor;
import id.mymein.newsroom.PublishedSlice;
import id.mymein.newsroom.PublishedStories;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Cuts a list of stories into pages. */
@Component
class Listing {

    private static final int PAGE = 20;

    private final PublishedStories stories;
    private final Cards cards;

    Listing(PublishedStories stories, Cards cards) {
        this.stories = stories;
        this.cards = cards;
    }

    /**
     * One page of a list.
     *
     * @param beginning true for the newest stories
     * @param older where the list goes on, as the query of an address; empty at its end
     */
    record Part(List<Card> cards, boolean beginning, String older) {}

    /** Empty where the address names no place in a list. */
    Optional<Part> part(Address address, Coverage coverage) {
        if (address.beginning()) {
            return Optional.of(part(address, stories.newest(coverage, PAGE)));
        }
        return PublishedCursor.parse(address.before())
                .map(cursor -> part(address, stories.olderThan(cursor, coverage, PAGE)));
    }

    private Part part(Address address, PublishedSlice slice) {
        String older = slice.older().map(Address::older).orElse("");
        return new Part(cards.of(slice.items()), address.beginning(), older);
    }
}
