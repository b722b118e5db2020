package id.mymein.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Who looks at a page of the desk, as the frame needs it.
 *
 * @param name the person
 * @param office the office that the person acts for, or a summary where there are several
 * @param menu the ways that are open to this person, in order
 */
public record Viewer(String name, String office, List<DeskLink> menu) {

    /** As many entries stand side by side on a desk's screen. */
    private static final int SIDE_BY_SIDE = 6;

    /** As many find room on a phone. */
    private static final int FEW = 3;

    /** The entries of the menu; what lies below another entry is a tab of its pages. */
    public List<DeskLink> entries() {
        return menu.stream()
                .filter(link -> menu.stream().noneMatch(link::below))
                .toList();
    }

    /** Whether a phone shows the menu only to whoever opens it. */
    public boolean folded() {
        return entries().size() > FEW;
    }

    /** The entries under their headings, each heading where its first entry would stand; a short menu has no headings. */
    public List<DeskSection> sections() {
        List<DeskLink> entries = entries();
        if (entries.size() <= SIDE_BY_SIDE) {
            return entries.stream().map(DeskSection::alone).toList();
        }
        Map<Object, List<DeskLink>> sections = new LinkedHashMap<>();
        for (DeskLink link : entries) {
            Object place = Objects.requireNonNullElse(link.group(), link);
            sections.computeIfAbsent(place, none -> new ArrayList<>()).add(link);
        }
        return sections.values().stream().map(Viewer::section).toList();
    }

    /** A heading over one entry says nothing that the entry does not. */
    private static DeskSection section(List<DeskLink> links) {
        DeskGroup group = links.getFirst().group();
        return group == null || links.size() == 1
                ? DeskSection.alone(links.getFirst())
                : new DeskSection(group.key(), links);
    }

    /** How many things wait for this person in all. */
    public long waiting() {
        return entries().stream().mapToLong(DeskLink::waiting).sum();
    }

    /** The tabs of the entry that leads to {@code path}. */
    public List<DeskLink> tabs(String path) {
        return menu.stream().filter(link -> link.path().startsWith(path + "/")).toList();
    }
}
