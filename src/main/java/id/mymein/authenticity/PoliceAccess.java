package id.mymein.authenticity;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.newsroom.StoryDesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryState;
import id.mymein.newsroom.StoryView;
import id.mymein.platform.web.NotFound;
import org.springframework.stereotype.Component;

/** Who may look into what the police were asked. What one may not see is not there. */
@Component
public class PoliceAccess {

    private final StoryDesk desk;

    PoliceAccess(StoryDesk desk) {
        this.desk = desk;
    }

    /**
     * A story that the police of the actor's region were asked about, now or earlier.
     *
     * @throws NotFound where there is none that the actor may see as police
     */
    public StoryView asked(Actor actor, StoryId id) {
        StoryView view = desk.story(actor, id);
        if (!may(actor, Action.READ_AUTHENTICATION, view) || !wasAsked(view)) {
            throw new NotFound();
        }
        return view;
    }

    /**
     * A story whose evidence the actor may read: as police, or as editor of its region.
     *
     * @throws NotFound where there is none
     */
    public StoryView readable(Actor actor, StoryId id) {
        StoryView view = desk.story(actor, id);
        return may(actor, Action.READ_DESK, view) ? view : asked(actor, id);
    }

    private static boolean may(Actor actor, Action action, StoryView view) {
        return actor.may(action, view.office().id(), view.office().region());
    }

    /** It stays theirs to read after they answered. */
    private static boolean wasAsked(StoryView view) {
        return view.trail().stream().anyMatch(step -> step.to() == StoryState.AWAITING_AUTHENTICITY);
    }

    /** Evidence can be added and withdrawn while an answer is due. */
    static boolean open(StoryView view) {
        return view.standing().state() == StoryState.AWAITING_AUTHENTICITY;
    }

    /** The office for which the actor looks into that story. */
    static OfficeId officeOf(Actor actor, StoryView view) {
        return actor.offices(Action.READ_AUTHENTICATION)
                .filter(grant -> grant.region().contains(view.office().region()))
                .findFirst()
                .orElseThrow(NotFound::new)
                .office();
    }
}
