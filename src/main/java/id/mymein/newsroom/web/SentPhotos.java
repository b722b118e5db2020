package id.mymein.newsroom.web;

import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.media.PhotoResult;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.PhotoUse;
import id.mymein.platform.web.FormErrors.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes in the photos that came along with a form, because no script had sent them before. */
@Component
class SentPhotos {

    private final MediaLibrary media;

    SentPhotos(MediaLibrary media) {
        this.media = media;
    }

    /**
     * What became of them.
     *
     * @param content with those that were accepted
     * @param refused why the others were not
     */
    record Taken(Content content, List<Problem> refused) {}

    Taken take(Saving.Sent sent, Content content) {
        List<PhotoUse> photos = new ArrayList<>(content.photos());
        List<Problem> refused = new ArrayList<>();
        for (MultipartFile file : sent.files()) {
            if (file.isEmpty() && name(file).isEmpty()) {
                continue; // no file was chosen
            }
            switch (media.addPhoto(sent.actor(), sent.subject().office().id(), name(file), file, id(sent, file))) {
                case PhotoResult.Accepted(Photo photo) ->
                    photos.add(new PhotoUse(photo.id().value(), "", "", ""));
                case PhotoResult.Refused(String reason, List<Object> arguments) ->
                    refused.add(new Problem(reason, arguments));
            }
        }
        return new Taken(with(content, photos), refused);
    }

    private static String name(MultipartFile file) {
        return file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    }

    /** The same for the same file in the same form, so that sending twice adds one photo. */
    private static UUID id(Saving.Sent sent, MultipartFile file) {
        String same = sent.subject().submission() + "/" + file.getSize() + "/" + name(file);
        return UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8));
    }

    private static Content with(Content content, List<PhotoUse> photos) {
        return new Content(
                content.title(),
                content.who(),
                content.body(),
                content.category(),
                content.region(),
                content.place(),
                content.eventDate(),
                content.eventTime(),
                photos);
    }
}
