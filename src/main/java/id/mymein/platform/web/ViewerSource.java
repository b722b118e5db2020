package id.mymein.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Tells the frame who looks; implemented by the module that knows people. */
public interface ViewerSource {

    /** The signed-in person, or null for the public. */
    @Nullable
    Viewer viewer(HttpServletRequest request);
}
