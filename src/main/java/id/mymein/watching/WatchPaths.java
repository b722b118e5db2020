package id.mymein.watching;

import id.mymein.newsroom.StoryId;

/** Where its pages are. */
public final class WatchPaths {

    public static final String WATCH = "/meja/pantau";

    /** For a monitor in an office; public, so that it needs nobody who is signed in. */
    public static final String SCREEN = "/layar";

    private WatchPaths() {}

    public static String share(StoryId story) {
        return WATCH + "/" + story;
    }
}
