package id.mymein.platform.web;

import java.util.List;

/**
 * A heading of the desk's menu with what stands under it.
 *
 * @param heading message key; empty where one entry stands by itself
 */
public record DeskSection(String heading, List<DeskLink> entries) {

    static DeskSection alone(DeskLink link) {
        return new DeskSection("", List.of(link));
    }

    /** How many things wait under it. */
    public long waiting() {
        return entries.stream().mapToLong(DeskLink::waiting).sum();
    }
}
