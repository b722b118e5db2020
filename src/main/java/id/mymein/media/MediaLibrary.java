package id.mymein.media;

import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;

/** Takes photos and files in, and finds them again. */
public interface MediaLibrary {

    /**
     * Checks a photo, keeps its original privately and makes its renditions. Takes up to some seconds: call it outside a
     * transaction.
     *
     * @param office whose photo it becomes: one for which the actor writes, or whose stories or registers the
     *     actor edits, or whose aspirations the actor works on
     * @param fileName as the sender calls it; never trusted for what the file is
     * @param content read once as a stream, never held in memory as a whole
     * @param clientId made by the sender for this photo: sent twice by one person, it is the same photo
     * @throws id.mymein.platform.web.NotFound where the actor may not add to that office
     */
    PhotoResult addPhoto(Actor actor, OfficeId office, String fileName, InputStreamSource content, UUID clientId);

    /**
     * Checks a photo of somebody who has no account, and keeps nothing of it but its renditions: neither the original nor what
     * its metadata or its name say. Only whom a {@link PhotoReaders} lets sees it before it is published. Takes up to some
     * seconds: call it outside a transaction.
     *
     * @param owner the office that takes it in
     * @param content read once as a stream, never held in memory as a whole
     * @param clientId made for this photo by who takes it in: sent twice, it is the same photo
     * @throws id.mymein.platform.web.NotFound where there is no such office
     */
    PhotoResult addPublicPhoto(OfficeId owner, InputStreamSource content, UUID clientId);

    /**
     * Keeps a file privately, exactly as it was sent: evidence behind a finding, for example. Allowed are PDF, office documents,
     * pictures, sound, video and plain text, told by their content.
     *
     * @param office the office whose matter it belongs to: one for which the actor writes, or whose stories the actor edits or
     *     authenticates, or whose registers the actor keeps
     * @throws id.mymein.platform.web.NotFound where the actor may not add to that office
     */
    FileResult addFile(Actor actor, OfficeId office, String fileName, InputStreamSource content, UUID clientId);

    Optional<Photo> find(MediaId id);

    /** The photos of those ids; an unknown id is missing in the result. */
    Map<MediaId, Photo> find(Collection<MediaId> ids);

    Optional<StoredFile> file(MediaId id);

    /** The bytes of a private file; whoever asks has checked that the reader may have them. Empty where there is no such file. */
    Optional<Resource> content(MediaId file);

    /**
     * What is shown of a photo; whoever asks has checked that the reader may see it. Empty where there is no such rendition.
     *
     * @param format {@code webp} or {@code jpg}
     */
    Optional<Resource> rendition(MediaId photo, int width, String format);

    /** Opens the renditions of photos to the public, in the caller's transaction; those that are open already stay so. */
    void publish(Collection<MediaId> photos);

    /** Closes the renditions of photos to the public again, in the caller's transaction: for a retraction. */
    void withdraw(Collection<MediaId> photos);
}
