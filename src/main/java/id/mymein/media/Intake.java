package id.mymein.media;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Actor;
import id.mymein.media.MediaObject.Kind;
import id.mymein.media.image.Rendition;
import id.mymein.media.store.ObjectStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.FileSystemUtils;

/** The way in: a file arrives whole in a directory of its own, is checked there, stored, and put on record. */
@Component
class Intake {

    private final MediaObjects objects;
    private final ObjectStore store;
    private final AuditTrail audit;

    Intake(MediaObjects objects, ObjectStore store, AuditTrail audit) {
        this.objects = objects;
        this.store = store;
        this.audit = audit;
    }

    /** What is done with a file that has arrived; the directory is cleared away afterwards. */
    interface Check<R> {

        R apply(Received received, Path directory) throws IOException, InterruptedException;
    }

    <R> R receive(InputStreamSource content, Check<R> check) {
        try {
            Path directory = store.workDirectory();
            try {
                return check.apply(Received.from(content, directory), directory);
            } finally {
                FileSystemUtils.deleteRecursively(directory);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a file was checked", e);
        }
    }

    Optional<MediaObject> sentBefore(Actor actor, Kind kind, UUID clientId) {
        return objects.sent(actor.account(), kind, clientId);
    }

    Optional<MediaObject> sentBefore(Kind kind, UUID clientId) {
        return objects.sentByResident(kind, clientId);
    }

    /** Stores what is shown and nothing else. */
    void store(MediaObject object, List<Rendition> renditions) throws IOException {
        for (Rendition rendition : renditions) {
            store.put(object.key(rendition.name()), rendition.file());
        }
    }

    /** Stores the bytes, so that no row ever points nowhere. */
    void store(MediaObject object, Received received, List<Rendition> renditions) throws IOException {
        store(object, renditions);
        store.put(object.originalKey(), received.path());
    }

    /** Answers the row that is there now: this one, or the one that the same person sent under the same client id before. */
    @Transactional
    public MediaObject record(Actor actor, MediaObject object) {
        if (!objects.add(object)) {
            return sentBefore(actor, object.kind(), object.clientId()).orElseThrow();
        }
        put(actor.auditName(), object);
        return object;
    }

    /** The same for who has no account. */
    @Transactional
    public MediaObject record(MediaObject object) {
        if (!objects.add(object)) {
            return sentBefore(object.kind(), object.clientId()).orElseThrow();
        }
        put("system", object);
        return object;
    }

    private void put(String who, MediaObject object) {
        audit.record(
                who,
                object.kind() == Kind.PHOTO ? "media.addPhoto" : "media.addFile",
                "media:" + object.id(),
                Map.of(
                        "office", object.owner().office().toString(),
                        "name", object.fileName(),
                        "type", object.contentType(),
                        "bytes", object.bytes(),
                        "sha256", object.sha256()));
    }
}
