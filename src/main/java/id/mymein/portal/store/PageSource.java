package id.mymein.portal.store;

import java.util.List;
import java.util.Optional;

/** Renders public pages from nothing but their addresses. */
public interface PageSource {

    /**
     * Renders anew what is there, reading facts on the calling thread only.
     *
     * @param target path and query as they stand in a request
     * @return empty where there is nothing
     */
    Optional<Rendering> render(String target);

    /** What to have ready soon after a start, what is asked for most first. */
    List<String> important();
}
