package id.mymein.media.image;

import id.mymein.media.PhotoFacts;
import java.util.List;

/** What became of a picture in the darkroom. */
public sealed interface Development {

    /**
     * @param width pixels of the upright original
     * @param height pixels of the upright original
     * @param renditions files that the caller takes over
     */
    record Done(ImageKind kind, int width, int height, PhotoFacts facts, List<Rendition> renditions)
            implements Development {}

    /** @param reasonKey message key, filled in by {@code arguments} */
    record Refused(String reasonKey, List<Object> arguments) implements Development {}
}
