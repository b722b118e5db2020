package id.mymein.newsroom;

import id.mymein.identity.Actor;
import java.util.List;

/** A module's door on the desk's page of a story: where one goes on from there. Whoever asks has checked that the actor may see it. */
public interface StoryLinks {

    /** @return none where there is nothing for this person */
    List<Link> links(Actor actor, StoryView story);

    /**
     * @param label message key
     * @param note message key of what is to be found there
     */
    record Link(String label, String note, String path) {}
}
