package id.mymein.platform.web;

import java.util.List;

/**
 * Who looks at a page of the desk, as the frame needs it.
 *
 * @param name the person
 * @param office the office that the person acts for, or a summary where there are several
 * @param menu the ways that are open to this person, in order
 */
public record Viewer(String name, String office, List<DeskLink> menu) {

    /** The entries of the menu; what lies below another entry is a tab of its pages. */
    public List<DeskLink> entries() {
        return menu.stream()
                .filter(link -> menu.stream().noneMatch(link::below))
                .toList();
    }

    /** The tabs of the entry that leads to {@code path}. */
    public List<DeskLink> tabs(String path) {
        return menu.stream().filter(link -> link.path().startsWith(path + "/")).toList();
    }
}
