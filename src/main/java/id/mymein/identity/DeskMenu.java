package id.mymein.identity;

import id.mymein.platform.web.DeskLink;
import java.util.List;

/** A module's part of the desk's menu. Each bean of this type is asked on every page of the desk, so counts must be cheap. */
public interface DeskMenu {

    /** The ways that are open to this person; the first of all menus is where the person's desk opens. */
    List<DeskLink> links(Actor actor);
}
