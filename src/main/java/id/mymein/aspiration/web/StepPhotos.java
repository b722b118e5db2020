package id.mymein.aspiration.web;

import id.mymein.aspiration.Aspiration;
import id.mymein.aspiration.AspirationDesk;
import id.mymein.aspiration.Disposition;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.identity.OfficeId;
import id.mymein.media.MediaId;
import id.mymein.media.MediaLibrary;
import id.mymein.media.Photo;
import id.mymein.media.PhotoResult;
import id.mymein.platform.web.FormErrors;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes in the photos that come with a step, and remembers those that came with the form before. */
@Component
class StepPhotos {

    static final String FIELD = "foto";
    static final String KEPT = "fotoId";

    private static final int MOST = 8;

    private final AspirationDesk desk;
    private final MediaLibrary media;

    StepPhotos(AspirationDesk desk, MediaLibrary media) {
        this.desk = desk;
        this.media = media;
    }

    /** @param errors why others were not taken */
    record Taken(List<MediaId> photos, FormErrors errors) {
        Taken {
            photos = List.copyOf(photos);
        }

        static Taken none() {
            return new Taken(List.of(), FormErrors.none());
        }

        String[] ids() {
            return photos.stream().map(MediaId::toString).toArray(String[]::new);
        }
    }

    Taken take(Actor actor, Aspiration aspiration, DeskStep step, CaseInput input, List<MultipartFile> files) {
        var errors = FormErrors.none();
        List<MediaId> photos = new ArrayList<>(own(actor, input.photos(KEPT)));
        Optional<OfficeId> office = acting(actor, aspiration);
        for (MultipartFile file : files) {
            if (office.isEmpty() || (file.isEmpty() && name(file).isEmpty())) {
                continue; // no file was chosen
            }
            if (photos.size() >= MOST) {
                errors.add(FIELD, "aspiration.desk.photos.many", MOST);
                break;
            }
            switch (media.addPhoto(actor, office.get(), name(file), file, id(actor, aspiration, step, file))) {
                case PhotoResult.Accepted(Photo photo) -> photos.add(photo.id());
                case PhotoResult.Refused(String reason, List<Object> arguments) ->
                    errors.add(FIELD, reason, arguments.toArray());
            }
        }
        return new Taken(photos.stream().distinct().limit(MOST).toList(), errors);
    }

    /** An id that a form brings back may be anybody's: those of the own offices only. */
    private List<MediaId> own(Actor actor, List<MediaId> kept) {
        Set<OfficeId> offices =
                actor.offices(Action.WORK_CASE).map(Grant::office).collect(Collectors.toSet());
        Map<MediaId, Photo> found = media.find(kept);
        return kept.stream()
                .filter(id ->
                        found.containsKey(id) && offices.contains(found.get(id).office()))
                .toList();
    }

    private Optional<OfficeId> acting(Actor actor, Aspiration aspiration) {
        return desk.dispositions(actor, aspiration.id()).stream()
                .filter(Disposition::stands)
                .map(Disposition::office)
                .filter(office -> actor.may(Action.WORK_CASE, office, aspiration.region()))
                .findFirst();
    }

    private static String name(MultipartFile file) {
        return file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    }

    /** The same for the same file in the same form, so that sending twice adds one photo. */
    private static UUID id(Actor actor, Aspiration aspiration, DeskStep step, MultipartFile file) {
        String same = actor.account() + "/" + aspiration.id() + "/" + step + "/" + file.getSize() + "/" + name(file);
        return UUID.nameUUIDFromBytes(same.getBytes(StandardCharsets.UTF_8));
    }
}
