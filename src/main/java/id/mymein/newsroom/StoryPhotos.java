package id.mymein.newsroom;

import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.platform.web.FormErrors;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A story may show photos of its own office or of an office that its editor writes for, and no one else's. */
@Component
class StoryPhotos {

    private final MediaLibrary media;

    StoryPhotos(MediaLibrary media) {
        this.media = media;
    }

    void check(StoryRow story, Actor actor, Content content, FormErrors errors) {
        List<MediaId> ids = content.photos().stream()
                .map(photo -> new MediaId(photo.media()))
                .toList();
        if (ids.isEmpty()) {
            return;
        }
        Map<MediaId, Photo> found = media.find(ids);
        boolean allOurs = ids.stream().allMatch(id -> {
            Photo photo = found.get(id);
            return photo != null
                    && (photo.office().equals(story.office())
                            || actor.grants().stream()
                                    .anyMatch(grant -> grant.office().equals(photo.office())
                                            && grant.roles().stream().anyMatch(Action.WRITE_STORY::openTo)));
        });
        if (!allOurs) {
            errors.add("photos", "newsroom.content.photos.unknown");
        }
    }
}
