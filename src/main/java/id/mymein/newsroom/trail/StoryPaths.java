package id.mymein.newsroom.trail;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryView;
import id.mymein.region.RegionCode;

/** The addresses of a story's history, and where each person came from. */
final class StoryPaths {

    /** How a story's id stands in an address. */
    static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private StoryPaths() {}

    static String history(StoryId story) {
        return "/meja/berita/" + story + "/riwayat";
    }

    static String restoration(StoryId story, int revision) {
        return history(story) + "/" + revision + "/pemulihan";
    }

    static String trail(StoryId story) {
        return "/meja/berita/" + story + "/jejak";
    }

    /** The page on which this person works with the story: on the desk, at the police, or in the own office. */
    static String home(Actor actor, StoryView view) {
        OfficeId office = view.office().id();
        RegionCode region = view.office().region();
        if (view.standing().submittedAt() != null && actor.may(Action.READ_DESK, office, region)) {
            return "/meja/berita/" + view.id();
        }
        return actor.may(Action.WRITE_STORY, office, region)
                ? "/meja/kabar-saya/" + view.id()
                : "/meja/polres/" + view.id();
    }
}
