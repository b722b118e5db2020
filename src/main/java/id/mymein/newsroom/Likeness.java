package id.mymein.newsroom;

import java.util.List;

/** Knows which public stories have most in common with one. The newsroom asks it when a story is published. */
@FunctionalInterface
public interface Likeness {

    /** Public stories, the most alike first, never the story itself; none where it cannot tell. Never fails. */
    List<StoryId> related(StoryId story, int most);
}
