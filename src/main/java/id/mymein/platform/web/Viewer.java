package id.mymein.platform.web;

import java.util.List;

/**
 * Who looks at a page of the desk, as the frame needs it.
 *
 * @param name the person
 * @param office the office that the person acts for, or a summary where there are several
 * @param menu the ways that are open to this person, in order
 */
public record Viewer(String name, String office, List<DeskLink> menu) {}
