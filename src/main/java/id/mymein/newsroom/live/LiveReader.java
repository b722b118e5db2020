package id.mymein.newsroom.live;

import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryId;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A page of somebody's that listens.
 *
 * @param actor what the person might do when the stream was opened
 * @param session by which the person signed in
 * @param watched the stories that the page shows
 * @param open the story that the page has open; null for a list
 */
record LiveReader(
        Actor actor,
        String session,
        Set<StoryId> watched,
        @Nullable StoryId open,
        Locale locale) {}
