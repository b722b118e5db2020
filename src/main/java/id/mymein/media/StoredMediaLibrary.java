package id.mymein.media;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.media.MediaObject.Kind;
import id.mymein.media.MediaObject.Owner;
import id.mymein.media.store.ObjectStore;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredMediaLibrary implements MediaLibrary {

    private final MediaAccess access;
    private final MediaObjects objects;
    private final PhotoIntake photos;
    private final FileIntake files;
    private final ObjectStore store;
    private final Clock clock;

    StoredMediaLibrary(
            MediaAccess access,
            MediaObjects objects,
            PhotoIntake photos,
            FileIntake files,
            ObjectStore store,
            Clock clock) {
        this.access = access;
        this.objects = objects;
        this.photos = photos;
        this.files = files;
        this.store = store;
        this.clock = clock;
    }

    @Override
    public PhotoResult addPhoto(
            Actor actor, OfficeId office, String fileName, InputStreamSource content, UUID clientId) {
        Owner owner = access.owner(
                actor, office, Action.WRITE_STORY, Action.EDIT_STORY, Action.KEEP_REGISTERS, Action.WORK_CASE);
        return photos.add(actor, owner, fileName, content, clientId);
    }

    @Override
    public PhotoResult addPublicPhoto(OfficeId owner, InputStreamSource content, UUID clientId) {
        return photos.add(access.owner(owner), content, clientId);
    }

    @Override
    public FileResult addFile(Actor actor, OfficeId office, String fileName, InputStreamSource content, UUID clientId) {
        Owner owner = access.owner(
                actor,
                office,
                Action.WRITE_STORY,
                Action.EDIT_STORY,
                Action.READ_AUTHENTICATION,
                Action.KEEP_REGISTERS);
        return files.add(actor, owner, fileName, content, clientId);
    }

    @Override
    public Optional<Photo> find(MediaId id) {
        return objects.find(id).filter(object -> object.kind() == Kind.PHOTO).map(MediaObject::photo);
    }

    @Override
    public Map<MediaId, Photo> find(Collection<MediaId> ids) {
        return objects.find(ids).stream()
                .filter(object -> object.kind() == Kind.PHOTO)
                .map(MediaObject::photo)
                .collect(toMap(Photo::id, identity()));
    }

    @Override
    public Optional<StoredFile> file(MediaId id) {
        return objects.find(id).filter(object -> object.kind() == Kind.FILE).map(MediaObject::file);
    }

    @Override
    public Optional<Resource> content(MediaId file) {
        return objects.find(file)
                .filter(object -> object.kind() == Kind.FILE)
                .flatMap(object -> store.get(object.originalKey()));
    }

    @Override
    public Optional<Resource> rendition(MediaId photo, int width, String format) {
        return objects.find(photo)
                .filter(object -> object.kind() == Kind.PHOTO)
                .flatMap(object -> store.get(object.key(width + "." + format)));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void publish(Collection<MediaId> photos) {
        objects.publish(photos, clock.instant());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(Collection<MediaId> photos) {
        objects.withdraw(photos);
    }
}
