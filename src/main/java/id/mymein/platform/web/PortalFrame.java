package id.mymein.platform.web;

import java.util.List;

/**
 * What stands around every public page: whose portal it is and where it leads.
 *
 * @param place the regency that the portal is for, named in the page's language
 * @param districts its districts with the number of their villages
 * @param categories the kinds of news
 */
public record PortalFrame(String place, List<Link> districts, List<Link> categories) {

    /** @param count 0 shows no number */
    public record Link(String label, String path, long count) {}

    static final PortalFrame BARE = new PortalFrame("", List.of(), List.of());
}
