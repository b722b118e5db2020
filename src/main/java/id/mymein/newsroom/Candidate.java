package id.mymein.newsroom;

import id.mymein.platform.facts.Facts;

/** A public story that a page might show. Until it does, the page depends on nothing of it but on whether it has a picture. */
public final class Candidate {

    private final PublishedItem item;

    Candidate(PublishedItem item) {
        this.item = item;
    }

    public boolean is(StoryId story) {
        return item.id().equals(story);
    }

    public boolean pictured() {
        Facts.show(PublishedFacts.pictured(item.id()));
        return item.photo() != null;
    }

    /** The story, for showing it. */
    public PublishedItem shown() {
        Facts.show(PublishedFacts.story(item.id()));
        return item;
    }
}
