package id.mymein.community.web;

import id.mymein.community.Group;
import id.mymein.community.GroupState;
import java.util.List;

/**
 * The groups that somebody may see.
 *
 * @param query the filter as it stands in addresses, without the page
 * @param page from 0 on
 */
record ListPage(
        List<Line> lines,
        boolean proposes,
        boolean registrar,
        String text,
        String state,
        String region,
        List<Field.Choices> places,
        String query,
        int page,
        boolean more,
        String told) {

    /** A group with where it is. */
    record Line(Group group, Places.Place place) {}

    boolean filtered() {
        return !text.isEmpty() || !state.isEmpty() || !region.isEmpty();
    }

    List<GroupState> states() {
        return List.of(GroupState.values());
    }

    String at(int other) {
        return GroupMenu.PATH + "?" + query + "hal=" + other;
    }
}
